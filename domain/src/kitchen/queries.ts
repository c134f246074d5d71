/** Queries for what the kitchen has before it, and for what came out of it. */
import { limits } from '../limits.ts';
import { kitchenStatuses } from '../order/status.ts';
import { paths } from '../paths.ts';
import type { QuerySpec } from '../query.ts';

export function kitchenOrdersQuery(): QuerySpec {
  return {
    collection: paths.orders,
    where: [['status', 'in', kitchenStatuses]],
    orderBy: [['placedAt', 'asc']],
    limit: limits.listSize,
  };
}

/** What the kitchen has before it, oldest first. */
export function queueQuery(): QuerySpec {
  return {
    collection: paths.orders,
    where: [['status', 'in', ['pending', 'confirmed', 'preparing']]],
    orderBy: [['placedAt', 'asc']],
    limit: limits.listSize,
  };
}

/** The orders that came out of the kitchen last. */
export function latelyPreparedQuery(size: number): QuerySpec {
  return {
    collection: paths.orders,
    where: [['status', 'in', ['ready', 'out_for_delivery', 'completed']]],
    orderBy: [['updatedAt', 'desc']],
    limit: size,
  };
}

/**
 * The orders that were begun last of those that were cancelled since: only they have such a time,
 * so no number of others that are placed and cancelled can push one out.
 */
export function begunAndCancelledQuery(size: number): QuerySpec {
  return {
    collection: paths.orders,
    where: [['status', '==', 'cancelled']],
    orderBy: [['statusTimes.preparing', 'desc']],
    limit: size,
  };
}

/** What the kitchen has to make that is wanted from `from` until `until` (ms), by that time. */
export function queueWantedBetweenQuery(from: number, until: number): QuerySpec {
  return {
    collection: paths.orders,
    where: [
      ['status', 'in', ['pending', 'confirmed', 'preparing']],
      ['fulfilment.requestedFor', '>=', { time: from }],
      ['fulfilment.requestedFor', '<=', { time: until }],
    ],
    orderBy: [['fulfilment.requestedFor', 'asc']],
    limit: limits.listSize,
  };
}
