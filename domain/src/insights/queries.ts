/** Queries for the figures of days. */
import { limits } from '../limits.ts';
import type { FulfilmentType, OrderStatus } from '../order/status.ts';
import { paths } from '../paths.ts';
import type { QuerySpec } from '../query.ts';

/** Milliseconds, including `from` and excluding `to`. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Null matches anything. */
export interface OrderFilter {
  readonly statuses: readonly OrderStatus[] | null;
  readonly type: FulfilmentType | null;
}

export const anyOrder: OrderFilter = { statuses: null, type: null };

/** The orders placed from `from` until just before `to` (ms), oldest first. */
export function filteredOrdersQuery(
  { from, to }: Span,
  { statuses, type }: OrderFilter,
  size: number,
): QuerySpec {
  return {
    collection: paths.orders,
    where: [
      ...(statuses === null ? [] : [['status', 'in', statuses] as const]),
      ...(type === null ? [] : [['fulfilment.type', '==', type] as const]),
      ['placedAt', '>=', { time: from }],
      ['placedAt', '<', { time: to }],
    ],
    orderBy: [['placedAt', 'asc']],
    limit: size,
  };
}

/** The sum of the totals of the orders in `status` that were placed in a span. */
export function totalsOfOrdersQuery(status: OrderStatus, { from, to }: Span): QuerySpec {
  return {
    collection: paths.orders,
    where: [
      ['status', '==', status],
      ['placedAt', '>=', { time: from }],
      ['placedAt', '<', { time: to }],
    ],
    orderBy: [['placedAt', 'asc']],
    limit: limits.countSize,
    sum: 'total',
  };
}

/** The most recently changed order. */
export function latestChangeQuery(): QuerySpec {
  return {
    collection: paths.orders,
    where: [],
    orderBy: [['updatedAt', 'desc']],
    limit: 1,
  };
}

export function oldestOrderQuery(): QuerySpec {
  return {
    collection: paths.orders,
    where: [],
    orderBy: [['placedAt', 'asc']],
    limit: 1,
  };
}

export function oldestInsightDayQuery(): QuerySpec {
  return {
    collection: paths.insights,
    where: [],
    orderBy: [['date', 'asc']],
    limit: 1,
  };
}

/** The roll-ups of the days from `first` to `last` (`2026-11-21`), inclusive. */
export function insightDaysQuery(first: string, last: string): QuerySpec {
  return {
    collection: paths.insights,
    where: [
      ['date', '>=', first],
      ['date', '<=', last],
    ],
    orderBy: [['date', 'asc']],
    limit: limits.listSize,
  };
}

/** Of the orders placed from `from` until just before `to` (ms), those followed live; to be counted. */
export function trackingViewsQuery({ from, to }: Span): QuerySpec {
  return {
    collection: paths.trackingViews,
    where: [
      ['placedAt', '>=', { time: from }],
      ['placedAt', '<', { time: to }],
    ],
    orderBy: [['placedAt', 'asc']],
    limit: limits.countSize,
  };
}

/** The latency reports sent from `from` until just before `to` (ms), newest first. */
export function latencyReportsQuery({ from, to }: Span, size: number): QuerySpec {
  return {
    collection: paths.latencyReports,
    where: [
      ['at', '>=', { time: from }],
      ['at', '<', { time: to }],
    ],
    orderBy: [['at', 'desc']],
    limit: size,
  };
}
