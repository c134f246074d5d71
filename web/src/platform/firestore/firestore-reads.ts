/** One-off reads that only staff pages make: counts, sums, and complete lists. */
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

/** Counts the documents on the server, up to the query's limit, without reading any of them. */
export async function countFromServer(spec: QuerySpec): Promise<number> {
  const found = await askServer((db) =>
    getAggregateFromServer(toQuery(db, spec), { count: count() }),
  );
  return found.data().count;
}

/** The sum of `spec.sum` over the matching documents on the server. */
export async function sumFromServer(spec: QuerySpec & { readonly sum: string }): Promise<number> {
  const found = await askServer((db) =>
    getAggregateFromServer(toQuery(db, spec), { sum: sum(spec.sum) }),
  );
  return found.data().sum;
}

/** All results of a query from the server, one page (its limit) at a time. */
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
