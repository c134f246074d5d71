/**
 * What every event trigger does around its one call.
 *
 * An event that fails for a passing reason is thrown back, so that the platform delivers it again.
 * One that can never succeed (a document that cannot be parsed, a bug), or that has failed for
 * `retryFor`, is written to `deadLetters/{source}_{eventId}` and acknowledged: it must neither
 * loop for seven days nor vanish. The sweeper still looks at its order.
 */

import type { DeadLetter } from '@fireline/domain/inbox/notification';
import { paths } from '@fireline/domain/paths';
import { day, hour } from '@fireline/domain/time/durations';
import type { Firestore } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { db } from './clients.ts';
import { isTransient } from './conflicts.ts';
import { describeError } from './describe-error.ts';
import { deadLetterToFirestore } from './to-firestore.ts';

/** How long (ms) an event that keeps failing is tried again. */
const retryFor = hour;

interface DocumentEvent {
  readonly id: string;
  /** RFC 3339. */
  readonly time: string;
  /** The path of the document. */
  readonly document: string;
}

/** Wraps the handler of an event trigger. `handle` resolves to what is worth a line in the log. */
export function handleEvent<Event extends DocumentEvent>(
  source: string,
  handle: (event: Event) => Promise<object>,
): (event: Event) => Promise<void> {
  return async (event) => {
    const about = { source, document: event.document, eventId: event.id };
    try {
      logger.info(`${source} ${event.document}`, { ...about, ...(await handle(event)) });
    } catch (error) {
      const age = Date.now() - Date.parse(event.time);
      if (isTransient(error) && !(age > retryFor)) {
        logger.warn(`${source} ${event.document}: will be retried`, {
          ...about,
          error: describeError(error),
        });
        throw error;
      }
      logger.error(`${source} ${event.document}: gave up`, {
        ...about,
        error: describeError(error),
      });
      await bury(db(), { ...about, error: String(error), at: Date.now() });
    }
  };
}

/** Of the text of an error, in characters: it may quote what a client wrote. */
const longestError = 2000;
/** In characters; Firestore takes 1,500 bytes. */
const longestId = 400;
/** Who has not looked at it in so long (ms) will not. */
const keptFor = 30 * day;

/** Keeps a record of an event that is not tried again; the same event makes one record. */
export async function bury(db: Firestore, letter: DeadLetter): Promise<void> {
  const id = `${letter.source}_${letter.eventId}`.replaceAll('/', '_');
  await db.doc(paths.deadLetter(id.slice(0, longestId))).set(
    deadLetterToFirestore({
      ...letter,
      document: letter.document.slice(0, longestError),
      error: letter.error.slice(0, longestError),
      expiresAt: letter.at + keptFor,
    }),
  );
}
