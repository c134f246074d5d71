/** Counts, sums, and complete lists from the server; Firestore is loaded on the first call. */
import { FirelineError } from '@fireline/domain/errors';
import type { QuerySpec } from '@fireline/domain/query';
import { texts } from '@fireline/domain/texts/texts';
import type { LiveList } from '#platform/live/state.ts';
import type { QuerySource } from './source.ts';

/** @throws FirelineError `unavailable` if the server can't be reached. */
export function countAll(spec: QuerySpec): Promise<number> {
  return asked(async () => (await import('./firestore-reads.ts')).countFromServer(spec));
}

/** For a query that names the field to sum. @throws FirelineError `unavailable`. */
export function sumAll(spec: QuerySpec): Promise<number> {
  return asked(async () => {
    const { sum } = spec;
    if (sum === undefined) throw new Error('The query does not say what to sum.');
    return (await import('./firestore-reads.ts')).sumFromServer({ ...spec, sum });
  });
}

/**
 * All results of the query, a page (its limit) at a time.
 * @throws FirelineError `unavailable` if the server can't be reached.
 */
export async function* readAll<Value>(source: QuerySource<Value>): AsyncGenerator<LiveList<Value>> {
  const pages = await asked(async () =>
    (await import('./firestore-reads.ts')).pagesFromServer(source),
  );
  while (true) {
    const page = await asked(() => pages.next());
    if (page.done) return;
    yield page.value;
  }
}

async function asked<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    console.error('The server could not be asked.', error);
    throw new FirelineError('unavailable', texts.connection.serverUnreachable);
  }
}
