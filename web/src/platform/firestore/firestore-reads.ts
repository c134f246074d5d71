/** One-off reads of queries: a page, a complete list, counts, and sums. */
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
import { retryWhileConnecting } from './server-reads.ts';
import type { QuerySource } from './source.ts';
import { toList } from './to-entry.ts';
import { toQuery } from './to-query.ts';

/** Counts the documents on the server, up to the query's limit, without reading any of them. */
export async function countFromServer(spec: QuerySpec): Promise<number> {
  const found = await retryWhileConnecting((db) =>
    getAggregateFromServer(toQuery(db, spec), { count: count() }),
  );
  return found.data().count;
}

/** The sum of `spec.sum` over the matching documents on the server. */
export async function sumFromServer(spec: QuerySpec & { readonly sum: string }): Promise<number> {
  const found = await retryWhileConnecting((db) =>
    getAggregateFromServer(toQuery(db, spec), { sum: sum(spec.sum) }),
  );
  return found.data().sum;
}

/** One page of a query from the server, for lists that aren't live. */
export async function readPageFromServer<Value>({
  spec,
  schema,
}: QuerySource<Value>): Promise<LiveList<Value>> {
  const { docs } = await retryWhileConnecting((db) => getDocsFromServer(toQuery(db, spec)));
  return toList(docs, schema);
}

/** All results of a query from the server, one page (its limit) at a time. */
export async function* pagesFromServer<Value>({
  spec,
  schema,
}: QuerySource<Value>): AsyncGenerator<LiveList<Value>> {
  let last: QueryDocumentSnapshot | undefined;
  do {
    const { docs } = await retryWhileConnecting((db) => {
      const target = toQuery(db, spec);
      return getDocsFromServer(last ? query(target, startAfter(last)) : target);
    });
    yield toList(docs, schema);
    last = docs.length < spec.limit ? undefined : docs.at(-1);
  } while (last);
}
