import type { Order } from '@fireline/domain/order/schema';
import { activeStatuses } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import type { ExportStart } from '#entities/order/export/export-dialog.tsx';
import { serverNow } from '#lib/time/clock.ts';
import type { Entry } from '#platform/live/state.ts';
import type { ListQuery } from './list-query.ts';
import { markLabel } from './mark-badges.tsx';
import { filterOrders, wantedStatuses } from './order-filter.ts';
import type { WaitLimits } from './wait-level.ts';

/**
 * Initial values for exporting the current list. Without a status or a day, that means open orders.
 */
export function exportStart(
  query: ListQuery,
  limits: WaitLimits | null,
  customerName: string | null,
): ExportStart {
  const { statuses, type, station, customer, marks, text, from, to } = query;
  const isOfDays = from !== null || to !== null;
  const also = [
    ...marks.map(markLabel),
    station,
    customer && (customerName ?? texts.console.oneCustomer),
  ].filter((name) => name !== null);
  const rest: ListQuery = { ...query, statuses: [], type: null, text: '' };
  return {
    first: from,
    last: to,
    statuses: wantedStatuses(statuses) ?? (isOfDays ? null : activeStatuses),
    type,
    text,
    also:
      also.length === 0
        ? null
        : {
            label: also.join(', '),
            fits: (order: Entry<Order>) =>
              filterOrders([order], rest, limits, serverNow()).length === 1,
          },
  };
}
