/** Queries for the shop's slots and its screens. */
import { limits } from '../limits.ts';
import { activeStatuses } from '../order/status.ts';
import { paths } from '../paths.ts';
import type { QuerySpec } from '../query.ts';

/** The orders under way that want the slot at `at` (ms), in the order in which they came. */
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

/** The orders under way that are wanted after `after` (ms), by the time they are wanted for. */
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

/** The screens that beat last come first. */
export function screensQuery(): QuerySpec {
  return {
    collection: paths.screens,
    where: [],
    orderBy: [['lastBeatAt', 'desc']],
    limit: 100,
  };
}

/** Screens that have not beaten since `before` (ms). */
export function silentScreensQuery(before: number, size: number): QuerySpec {
  return {
    collection: paths.screens,
    where: [['lastBeatAt', '<', { time: before }]],
    orderBy: [['lastBeatAt', 'asc']],
    limit: size,
  };
}
