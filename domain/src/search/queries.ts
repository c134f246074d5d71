/** Queries that find an order by what people say of it, and the views of the list. */
import { paths } from '../paths.ts';
import type { QuerySpec } from '../query.ts';

export function ordersByNumberQuery(number: string): QuerySpec {
  return {
    collection: paths.orders,
    where: [['number', '==', number]],
    orderBy: [],
    limit: 5,
  };
}

/** The keys of the orders that have `key` among them (`keys.ts`), newest first. */
export function ordersByKeyQuery(key: string, size: number): QuerySpec {
  return {
    collection: 'private',
    group: true,
    where: [['keys', 'array-contains', key]],
    orderBy: [['placedAt', 'desc']],
    limit: size,
  };
}

/** The keys of orders placed before `before` (ms), oldest first: those that were not erased yet. */
export function searchKeysBeforeQuery(before: number, size: number): QuerySpec {
  return {
    collection: 'private',
    group: true,
    where: [['placedAt', '<', { time: before }]],
    orderBy: [['placedAt', 'asc']],
    limit: size,
  };
}

/** The views of the order list that admins share. */
export function sharedViewsQuery(): QuerySpec {
  return {
    collection: paths.views,
    where: [],
    orderBy: [['name', 'asc']],
    limit: 100,
  };
}
