/** The domain's queries in the client SDK, for tests. */
import type { FilterValue, QuerySpec } from '@fireline/domain/query';
import {
  collection,
  collectionGroup,
  type Firestore,
  getDocs,
  limit,
  orderBy,
  type Query,
  query,
  Timestamp,
  where,
} from 'firebase/firestore';

/** Runs `spec` once and returns the IDs of the results. */
export async function idsOf(database: Firestore, spec: QuerySpec): Promise<readonly string[]> {
  const found = await getDocs(toQuery(database, spec));
  return found.docs.map(({ id }) => id);
}

export function toQuery(database: Firestore, spec: QuerySpec): Query {
  const source = spec.group
    ? collectionGroup(database, spec.collection)
    : collection(database, spec.collection);
  return query(
    source,
    ...spec.where.map(([field, operator, value]) => where(field, operator, toValue(value))),
    ...spec.orderBy.map(([field, direction]) => orderBy(field, direction)),
    limit(spec.limit),
  );
}

function toValue(value: FilterValue): unknown {
  const isTime = typeof value === 'object' && value !== null && 'time' in value;
  return isTime ? Timestamp.fromMillis(value.time) : value;
}
