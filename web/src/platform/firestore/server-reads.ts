/**
 * One-off reads from the server. The SDK rejects them immediately while it believes it's offline:
 * for a moment after an outage, when it sends queued writes before its listeners are back, and
 * while a client is being replaced. So all of them go through here.
 */
import { toPlain } from '@fireline/domain/plain';
import { doc, type Firestore, getDocFromServer } from 'firebase/firestore';
import { withTimeout } from '#lib/with-timeout.ts';
import { firestore } from './firestore-client.ts';
import { isDenied } from './is-denied.ts';

/** How long (ms) a read is retried, and the pause between attempts. */
const retryFor = 10_000;
const retryAfter = 500;

/**
 * Retries until there is an answer, the server refuses, or ten seconds have passed. Only one
 * attempt without a network.
 */
export async function retryWhileConnecting<Answer>(
  read: (db: Firestore) => Promise<Answer>,
): Promise<Answer> {
  const until = Date.now() + retryFor;
  while (true) {
    try {
      return await read(await firestore());
    } catch (error) {
      if (isDenied(error) || !navigator.onLine || Date.now() >= until) throw error;
      await new Promise((resolve) => setTimeout(resolve, retryAfter));
    }
  }
}

/** For `readDocument`. */
export async function readDocumentFromServer(path: string): Promise<unknown> {
  const read = retryWhileConnecting((db) => getDocFromServer(doc(db, path)));
  // A half-open connection doesn't answer at all.
  const snapshot = await withTimeout(retryFor, read);
  return snapshot.exists() ? toPlain(snapshot.data()) : null;
}
