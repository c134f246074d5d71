import type { QuerySpec } from '@fireline/domain/query';
import type { Firestore, QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { toQuery } from './stored.ts';

/** All results of `spec`, with one page (its limit) in memory at a time. */
export async function* pagesOf(
  db: Firestore,
  spec: QuerySpec,
): AsyncGenerator<QueryDocumentSnapshot> {
  let last: QueryDocumentSnapshot | undefined;
  do {
    const query = toQuery(db, spec);
    const { docs } = await (last ? query.startAfter(last) : query).get();
    yield* docs;
    last = docs.length < spec.limit ? undefined : docs.at(-1);
  } while (last);
}
