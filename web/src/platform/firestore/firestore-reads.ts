/** One-off reads that only staff's pages make: counts, sums, and lists read to their end. */
import type { QuerySpec } from '@fireline/domain/query';
import {
  count,
  getAggregateFromServer,
  getDocsFromServer,
  type QueryDocumentSnapshot,
  query,
  startAfter,
  sum,
} from 'firebase/firestore';
import type { LiveList } from '#platform/live/state.ts';
import { askServer } from './ask-server.ts';
import { toList, toQuery } from './firestore-listeners.ts';
import type { QuerySource } from './source.ts';

/** How many documents the server finds, up to the query's limit; none of them is read. */
export async function countFromServer(spec: QuerySpec): Promise<number> {
  const found = await askServer((db) =>
    getAggregateFromServer(toQuery(db, spec), { count: count() }),
  );
  return found.data().count;
}

/** The sum of `spec.sum` over what the server finds. */
export async function sumFromServer(spec: QuerySpec & { readonly sum: string }): Promise<number> {
  const found = await askServer((db) =>
    getAggregateFromServer(toQuery(db, spec), { sum: sum(spec.sum) }),
  );
  return found.data().sum;
}

/** Everything a query finds, as the server has it now, one page (its limit) after the other. */
export async function* pagesFromServer<Value>({
  spec,
  schema,
}: QuerySource<Value>): AsyncGenerator<LiveList<Value>> {
  let last: QueryDocumentSnapshot | undefined;
  do {
    const { docs } = await askServer((db) => {
      const target = toQuery(db, spec);
      return getDocsFromServer(last ? query(target, startAfter(last)) : target);
    });
    yield toList(docs, schema);
    last = docs.length < spec.limit ? undefined : docs.at(-1);
  } while (last);
}
