/** Queries for the kitchen's queue and for the orders it finished. */
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

/** The kitchen's queue, oldest first. */
export function queueQuery(): QuerySpec {
  return {
    collection: paths.orders,
    where: [['status', 'in', ['pending', 'confirmed', 'preparing']]],
    orderBy: [['placedAt', 'asc']],
    limit: limits.listSize,
  };
}

/** The orders that the kitchen finished last. */
export function recentlyPreparedQuery(size: number): QuerySpec {
  return {
    collection: paths.orders,
    where: [['status', 'in', ['ready', 'out_for_delivery', 'completed']]],
    orderBy: [['updatedAt', 'desc']],
    limit: size,
  };
}

/** Of those, the ones that changed since `from` (ms). */
export function preparedSinceQuery(from: number, size: number): QuerySpec {
  const { where, ...spec } = recentlyPreparedQuery(size);
  return { ...spec, where: [...where, ['updatedAt', '>=', { time: from }]] };
}

/**
 * Of the orders that were canceled after they were started, those started last. Only such orders
 * have this time, so no number of others that are placed and canceled can push one out.
 */
export function cancelledAfterStartQuery(size: number): QuerySpec {
  return {
    collection: paths.orders,
    where: [['status', '==', 'cancelled']],
    orderBy: [['statusTimes.preparing', 'desc']],
    limit: size,
  };
}

/** Orders to be made with a requested time from `from` to `until` (ms), by that time. */
export function queueRequestedBetweenQuery(from: number, until: number): QuerySpec {
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
