/**
 * Queries that find an order by what people know about it, and the saved views of the order list.
 */
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

/** The search documents that contain `key` (`keys.ts`), newest order first. */
export function ordersByKeyQuery(key: string, size: number): QuerySpec {
  return {
    collection: 'private',
    group: true,
    where: [['keys', 'array-contains', key]],
    orderBy: [['placedAt', 'desc']],
    limit: size,
  };
}

/** The search documents of orders placed before `before` (ms) and not yet erased, oldest first. */
export function searchKeysBeforeQuery(before: number, size: number): QuerySpec {
  return {
    collection: 'private',
    group: true,
    where: [['placedAt', '<', { time: before }]],
    orderBy: [['placedAt', 'asc']],
    limit: size,
  };
}

/** The saved views of the order list that admins share. */
export function sharedViewsQuery(): QuerySpec {
  return {
    collection: paths.views,
    where: [],
    orderBy: [['name', 'asc']],
    limit: 100,
  };
}
