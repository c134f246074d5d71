/**
 * One-off reads from the server. The SDK rejects them immediately while it believes it's offline:
 * for a moment after an outage, and while a client is being replaced.
 */
import type { Firestore } from 'firebase/firestore';
import { firestore } from './firestore-client.ts';
import { isDenied } from './is-denied.ts';

/** How long (ms) a read is retried, and the pause between attempts. */
const askAgainFor = 10_000;
const askAgainAfter = 500;

/**
 * Retries until there is an answer, the server refuses, or ten seconds have passed. Only one
 * attempt without a network.
 */
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
