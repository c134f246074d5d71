/** Queries for the shop's slots and its screens. */
import { limits } from '../limits.ts';
import { activeStatuses } from '../order/status.ts';
import { paths } from '../paths.ts';
import type { QuerySpec } from '../query.ts';

/** The active orders for the slot at `at` (ms), by the time they were placed. */
export function ordersOfSlotQuery(at: number, size: number): QuerySpec {
  return {
    collection: paths.orders,
    where: [
      ['fulfilment.requestedFor', '==', { time: at }],
      ['status', 'in', activeStatuses],
    ],
    orderBy: [['placedAt', 'asc']],
    limit: size,
  };
}

/** The active orders requested for after `after` (ms), by their requested time. */
export function ordersForLaterQuery(after: number): QuerySpec {
  return {
    collection: paths.orders,
    where: [
      ['status', 'in', activeStatuses],
      ['fulfilment.requestedFor', '>', { time: after }],
    ],
    orderBy: [['fulfilment.requestedFor', 'asc']],
    limit: limits.listSize,
  };
}

/** Staff screens, latest heartbeat first. */
export function screensQuery(): QuerySpec {
  return {
    collection: paths.screens,
    where: [],
    orderBy: [['lastBeatAt', 'desc']],
    limit: 100,
  };
}

/** Screens without a heartbeat since `before` (ms). */
export function silentScreensQuery(before: number, size: number): QuerySpec {
  return {
    collection: paths.screens,
    where: [['lastBeatAt', '<', { time: before }]],
    orderBy: [['lastBeatAt', 'asc']],
    limit: size,
  };
}
