/**
 * The queries that only the back office, the figures of a day and the inbox need: apart from
 * `queries.ts`, because the menu loads that.
 */

import type { AuditEntry } from './inbox/notification.ts';
import { limits } from './limits.ts';
import type { FulfilmentType, OrderStatus } from './order/status.ts';
import { staffRoles } from './order/transitions.ts';
import { paths } from './paths.ts';
import type { QuerySpec } from './queries.ts';

/** Milliseconds: from `from` until just before `to`. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Null: any. */
export interface OrderFilter {
  readonly statuses: readonly OrderStatus[] | null;
  readonly type: FulfilmentType | null;
}

export const anyOrder: OrderFilter = { statuses: null, type: null };

export const officeQueries = {
  /** Everybody with a role. */
  staff: (): QuerySpec => ({
    collection: paths.users,
    where: [['role', 'in', staffRoles]],
    orderBy: [],
    limit: limits.listSize,
  }),

  auditLogOfType: (type: AuditEntry['type'], size: number): QuerySpec => ({
    collection: paths.audit,
    where: [['type', '==', type]],
    orderBy: [['at', 'desc']],
    limit: size,
  }),

  /** The orders that were placed from `from` until just before `to` (ms), oldest first. */
  ordersPlacedBetween: (
    { from, to }: Span,
    { statuses, type }: OrderFilter,
    size: number,
  ): QuerySpec => ({
    collection: paths.orders,
    where: [
      ...(statuses === null ? [] : [['status', 'in', statuses] as const]),
      ...(type === null ? [] : [['fulfilment.type', '==', type] as const]),
      ['placedAt', '>=', { time: from }],
      ['placedAt', '<', { time: to }],
    ],
    orderBy: [['placedAt', 'asc']],
    limit: size,
  }),
  /** The totals of those of them that are in `status`. */
  totalsOfOrders: (status: OrderStatus, { from, to }: Span): QuerySpec => ({
    collection: paths.orders,
    where: [
      ['status', '==', status],
      ['placedAt', '>=', { time: from }],
      ['placedAt', '<', { time: to }],
    ],
    orderBy: [['placedAt', 'asc']],
    limit: limits.countSize,
    sum: 'total',
  }),
  /** What came into an inbox at `until` (ms) or before, newest first. */
  inboxUntil: (inbox: string, until: number, size: number): QuerySpec => ({
    collection: paths.notifications(inbox),
    where: [['createdAt', '<=', { time: until }]],
    orderBy: [['createdAt', 'desc']],
    limit: size,
  }),
  /** The order that was changed last. */
  latestChange: (): QuerySpec => ({
    collection: paths.orders,
    where: [],
    orderBy: [['updatedAt', 'desc']],
    limit: 1,
  }),
  oldestOrder: (): QuerySpec => ({
    collection: paths.orders,
    where: [],
    orderBy: [['placedAt', 'asc']],
    limit: 1,
  }),
  oldestInsightDay: (): QuerySpec => ({
    collection: paths.insights,
    where: [],
    orderBy: [['date', 'asc']],
    limit: 1,
  }),
  /** The roll-ups of the days from `first` to `last` (`2026-11-21`). */
  insightDays: (first: string, last: string): QuerySpec => ({
    collection: paths.insights,
    where: [
      ['date', '>=', first],
      ['date', '<=', last],
    ],
    orderBy: [['date', 'asc']],
    limit: limits.listSize,
  }),
  /** What could not be handled, newest first. */
  deadLetters: (size: number): QuerySpec => ({
    collection: paths.deadLetters,
    where: [],
    orderBy: [['at', 'desc']],
    limit: size,
  }),
  /** The mails that were written last. */
  outbox: (size: number): QuerySpec => ({
    collection: paths.mails,
    where: [],
    orderBy: [['createdAt', 'desc']],
    limit: size,
  }),
  /** How long changes took to arrive, as told from `from` until just before `to` (ms), newest first. */
  deliveryReports: ({ from, to }: Span, size: number): QuerySpec => ({
    collection: paths.deliveryReports,
    where: [
      ['at', '>=', { time: from }],
      ['at', '<', { time: to }],
    ],
    orderBy: [['at', 'desc']],
    limit: size,
  }),
} as const;

/** One instance of every query, for the check against the indexes. */
export function allOfficeQueries(): Readonly<Record<keyof typeof officeQueries, QuerySpec>> {
  return {
    staff: officeQueries.staff(),
    auditLogOfType: officeQueries.auditLogOfType('role', 1),
    ordersPlacedBetween: officeQueries.ordersPlacedBetween(span, anyOrder, 1),
    totalsOfOrders: officeQueries.totalsOfOrders('completed', span),
    inboxUntil: officeQueries.inboxUntil('u', 1, 1),
    latestChange: officeQueries.latestChange(),
    oldestOrder: officeQueries.oldestOrder(),
    oldestInsightDay: officeQueries.oldestInsightDay(),
    insightDays: officeQueries.insightDays('2026-01-01', '2026-01-02'),
    deadLetters: officeQueries.deadLetters(1),
    outbox: officeQueries.outbox(1),
    deliveryReports: officeQueries.deliveryReports(span, 1),
  };
}

/** What `ordersPlacedBetween` is with each of its filters, for the same check. */
export function filteredOrderQueries(): readonly QuerySpec[] {
  const statuses: readonly OrderStatus[] = ['completed', 'cancelled'];
  return [
    officeQueries.ordersPlacedBetween(span, { statuses, type: null }, 1),
    officeQueries.ordersPlacedBetween(span, { statuses: null, type: 'pickup' }, 1),
    officeQueries.ordersPlacedBetween(span, { statuses, type: 'pickup' }, 1),
  ];
}

const span: Span = { from: 0, to: 1 };
