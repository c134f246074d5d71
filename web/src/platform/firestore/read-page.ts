/** One-off reads of lists that are too long to be live: history, page by page. */
import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import type { LiveList } from '#platform/live/state.ts';
import type { QuerySource } from './source.ts';

/**
 * Reads `source` from the server, never from this device's cache.
 * @throws FirelineError `unavailable` if the server can't be reached.
 */
export async function readPage<Value>(source: QuerySource<Value>): Promise<LiveList<Value>> {
  try {
    const { readPageFromServer } = await import('./firestore-reads.ts');
    return await readPageFromServer(source);
  } catch (error) {
    console.error(`${source.key} could not be read.`, error);
    throw new FirelineError('unavailable', texts.connection.listNotLoaded);
  }
}
