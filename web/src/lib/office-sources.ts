/** What only the back office listens to or reads; apart from `sources.ts`, which the menu loads. */

import { userSchema } from '@fireline/domain/access/user';
import {
  type AuditEntry,
  auditSchema,
  deadLetterSchema,
} from '@fireline/domain/inbox/notification';
import { deliveryReportSchema } from '@fireline/domain/insights/delivery-report';
import { insightDaySchema } from '@fireline/domain/insights/schema';
import { type OrderFilter, officeQueries } from '@fireline/domain/office-queries';
import { orderSchema } from '@fireline/domain/order/schema';
import { queries } from '@fireline/domain/queries';
import { viewSchema } from '@fireline/domain/search/view';
import { screenSchema } from '@fireline/domain/shop/screen';
import { anyTime } from './any-time.ts';
import { query } from './source.ts';

export const officeSources = {
  ordersPlacedBetween: (
    span: { readonly from: number; readonly to: number },
    filter: OrderFilter,
    size: number,
  ) => query(officeQueries.ordersPlacedBetween(span, filter, size), orderSchema),
  ordersChangedSince: (from: number, size: number) =>
    query(queries.ordersChangedBetween(from, anyTime, size), orderSchema),
  latestChange: () => query(officeQueries.latestChange(), orderSchema),
  oldestInsightDay: () => query(officeQueries.oldestInsightDay(), insightDaySchema),
  insightDays: (first: string, last: string) =>
    query(officeQueries.insightDays(first, last), insightDaySchema),
  deliveryReports: (...args: Parameters<typeof officeQueries.deliveryReports>) =>
    query(officeQueries.deliveryReports(...args), deliveryReportSchema),
  deadLetters: (size: number) => query(officeQueries.deadLetters(size), deadLetterSchema),
  screens: () => query(queries.screens(), screenSchema),
  sharedViews: () => query(queries.sharedViews(), viewSchema),
  staff: () => query(officeQueries.staff(), userSchema),
  /** The newest entries, of one kind or of all. */
  audit: (type: AuditEntry['type'] | null, size: number) =>
    query(
      type === null ? queries.auditLog(size) : officeQueries.auditLogOfType(type, size),
      auditSchema,
    ),
} as const;
