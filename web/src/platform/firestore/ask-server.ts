/**
 * One-off questions to the server. The SDK turns them down at once while it believes that it is
 * offline: for a moment after an outage, and while a client is replaced under the open page.
 */
import type { Firestore } from 'firebase/firestore';
import { firestore } from './firestore-client.ts';
import { isDenied } from './is-denied.ts';

/** How long (ms) a question is asked again, and how long after the last time. */
const askAgainFor = 10_000;
const askAgainAfter = 500;

/** Asks until there is an answer, the server refuses, or it has been in vain for ten seconds; once without a network. */
export async function askServer<Answer>(ask: (db: Firestore) => Promise<Answer>): Promise<Answer> {
  const until = Date.now() + askAgainFor;
  while (true) {
    try {
      return await ask(await firestore());
    } catch (error) {
      if (isDenied(error) || !navigator.onLine || Date.now() >= until) throw error;
      await new Promise((resolve) => setTimeout(resolve, askAgainAfter));
    }
  }
}
