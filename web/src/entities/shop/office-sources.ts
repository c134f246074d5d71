/**
 * What only the back office listens to or reads; separate from `sources.ts`, which the menu loads.
 */

import { blockSchema } from '@fireline/domain/access/block';
import { customerNoteSchema } from '@fireline/domain/access/customer-note';
import {
  auditLogOfTypeQuery,
  auditLogQuery,
  blocksQuery,
  staffQuery,
} from '@fireline/domain/access/queries';
import { userSchema } from '@fireline/domain/access/user';
import { closingSchema } from '@fireline/domain/day/closing';
import { closingsQuery } from '@fireline/domain/day/queries';
import { courierSchema } from '@fireline/domain/delivery/courier-schema';
import {
  couriersOnDutyQuery,
  deliveriesUnderWayQuery,
  sharedPositionsQuery,
} from '@fireline/domain/delivery/queries';
import { deliverySchema } from '@fireline/domain/delivery/schema';
import {
  type AuditEntry,
  auditSchema,
  deadLetterSchema,
} from '@fireline/domain/inbox/notification';
import { latencyReportSchema } from '@fireline/domain/insights/latency-report';
import {
  filteredOrdersQuery,
  insightDaysQuery,
  latencyReportsQuery,
  latestChangeQuery,
  type OrderFilter,
  oldestInsightDayQuery,
} from '@fireline/domain/insights/queries';
import { insightDaySchema } from '@fireline/domain/insights/schema';
import {
  deadLettersQuery,
  ordersChangedBetweenQuery,
  ordersOfCustomerQuery,
  refusedRefundsQuery,
  testOrdersQuery,
} from '@fireline/domain/order/queries';
import { orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { sharedViewsQuery } from '@fireline/domain/search/queries';
import { viewSchema } from '@fireline/domain/search/view';
import { screensQuery } from '@fireline/domain/shop/queries';
import { screenSchema } from '@fireline/domain/shop/screen';
import { endOfTime } from '#platform/firestore/end-of-time.ts';
import { document, query } from '#platform/firestore/source.ts';

export const officeSources = {
  ordersPlacedBetween: (
    span: { readonly from: number; readonly to: number },
    filter: OrderFilter,
    size: number,
  ) => query(filteredOrdersQuery(span, filter, size), orderSchema),
  ordersChangedSince: (from: number, size: number) =>
    query(ordersChangedBetweenQuery(from, endOfTime, size), orderSchema),
  refusedRefunds: () => query(refusedRefundsQuery(), orderSchema),
  testOrders: () => query(testOrdersQuery(), orderSchema),
  latestChange: () => query(latestChangeQuery(), orderSchema),
  oldestInsightDay: () => query(oldestInsightDayQuery(), insightDaySchema),
  insightDays: (first: string, last: string) =>
    query(insightDaysQuery(first, last), insightDaySchema),
  latencyReports: (...args: Parameters<typeof latencyReportsQuery>) =>
    query(latencyReportsQuery(...args), latencyReportSchema),
  deadLetters: (size: number) => query(deadLettersQuery(size), deadLetterSchema),
  deliveriesUnderWay: () => query(deliveriesUnderWayQuery(), orderSchema),
  couriersOnDuty: () => query(couriersOnDutyQuery(), courierSchema),
  sharedPositions: () => query(sharedPositionsQuery(), deliverySchema),
  screens: () => query(screensQuery(), screenSchema),
  sharedViews: () => query(sharedViewsQuery(), viewSchema),
  closings: (size: number) => query(closingsQuery(size), closingSchema),
  closing: (number: number) => document(paths.closing(number), closingSchema),
  blocks: (size: number) => query(blocksQuery(size), blockSchema),
  block: (blockId: string) => document(paths.block(blockId), blockSchema),
  customerNote: (uid: string) => document(paths.customerNote(uid), customerNoteSchema),
  ordersOfCustomer: (uid: string, size: number) =>
    query(ordersOfCustomerQuery(uid, size), orderSchema),
  staff: () => query(staffQuery(), userSchema),
  /** The newest entries of one type, or of all. */
  audit: (type: AuditEntry['type'] | null, size: number) =>
    query(type === null ? auditLogQuery(size) : auditLogOfTypeQuery(type, size), auditSchema),
} as const;
