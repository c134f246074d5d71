/** The domain's queries as the SDK takes them. */
import type { QuerySpec } from '@fireline/domain/query';
import {
  collection,
  type Firestore,
  limit,
  orderBy,
  type Query,
  query,
  Timestamp,
  where,
} from 'firebase/firestore';

export function toQuery(db: Firestore, spec: QuerySpec): Query {
  return query(
    collection(db, spec.collection),
    ...spec.where.map(([field, operator, value]) => where(field, operator, toOperand(value))),
    ...spec.orderBy.map(([field, direction]) => orderBy(field, direction)),
    limit(spec.limit),
  );
}

function toOperand(value: QuerySpec['where'][number][2]): unknown {
  return typeof value === 'object' && value !== null && 'time' in value
    ? Timestamp.fromMillis(value.time)
    : value;
}
