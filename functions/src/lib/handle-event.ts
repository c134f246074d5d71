/**
 * Wraps the one call of every event trigger.
 *
 * An event that fails for a transient reason is rethrown, so the platform delivers it again. One
 * that can never succeed (an unreadable document, a bug), or that has failed for `retryFor`, is
 * written to `deadLetters/{source}_{eventId}` and acknowledged: it must neither loop for seven days
 * nor vanish. The sweeper still checks its order.
 */

import { type DeadLetter, deadLetterSchema } from '@fireline/domain/inbox/notification';
import { paths } from '@fireline/domain/paths';
import { day, hour } from '@fireline/domain/time/durations';
import type { Firestore } from 'firebase-admin/firestore';
import * as logs from '../logs.ts';
import { db } from './clients.ts';
import { isTransient } from './conflicts.ts';
import { encode } from './encode.ts';

/** How long (ms) an event that keeps failing is retried. */
const retryFor = hour;

interface DocumentEvent {
  readonly id: string;
  /** RFC 3339. */
  readonly time: string;
  /** The path of the document. */
  readonly document: string;
}

/** Wraps the handler of an event trigger. `handle` resolves to an entry for the log. */
export function handleEvent<Event extends DocumentEvent>(
  source: string,
  handle: (event: Event) => Promise<object>,
): (event: Event) => Promise<void> {
  return async (event) => {
    const about = { source, document: event.document, eventId: event.id };
    try {
      logs.eventHandled(about, await handle(event));
    } catch (error) {
      const age = Date.now() - Date.parse(event.time);
      if (isTransient(error) && !(age > retryFor)) {
        logs.eventWillBeRetried(about, error);
        throw error;
      }
      logs.eventGivenUp(about, error);
      await writeDeadLetter(db(), { ...about, error: String(error), at: Date.now() });
    }
  };
}

/** Characters of an error's text, which may quote what a client wrote. */
const longestError = 2000;
/** In characters; Firestore allows 1,500 bytes. */
const longestId = 400;
/** How long (ms) a dead letter waits for an admin. */
const keptFor = 30 * day;

/** Records an event that won't be retried; the same event creates only one record. */
export async function writeDeadLetter(db: Firestore, letter: DeadLetter): Promise<void> {
  const id = `${letter.source}_${letter.eventId}`.replaceAll('/', '_');
  await db.doc(paths.deadLetter(id.slice(0, longestId))).set(
    encode.document(deadLetterSchema, {
      ...letter,
      document: letter.document.slice(0, longestError),
      error: letter.error.slice(0, longestError),
      expiresAt: letter.at + keptFor,
    }),
  );
}
