import { orderStatuses } from '@fireline/domain/order/status';
import { daySpan } from '@fireline/domain/time/shop-days';
import { useCallback } from 'react';
import { type OrderPages, useOrderPages } from '#entities/order/use-order-pages.ts';
import { sources } from '#entities/shop/sources.ts';
import { endOfTime } from '#platform/firestore/end-of-time.ts';
import type { ListQuery } from '../filters/list-query.ts';
import { wantedStatuses } from '../filters/order-filter.ts';

const pageSize = 100;

type Wanted = Pick<ListQuery, 'customer' | 'from' | 'to' | 'statuses'>;

/** Orders from the requested days, by page and newest first. Use a new key for each query. */
export function usePastOrders(
  { customer, from, to, statuses }: Wanted,
  timeZone: string,
): OrderPages {
  const sourceBefore = useCallback(
    (last: number | null) => {
      const start = from === null ? 0 : daySpan(from, timeZone).from;
      const before = last ?? (to === null ? endOfTime : daySpan(to, timeZone).to);
      const wanted = wantedStatuses(statuses) ?? orderStatuses;
      return customer === null
        ? sources.ordersPlacedBetween(start, before, wanted, pageSize)
        : sources.ordersOfCustomerBetween(customer, start, before, wanted, pageSize);
    },
    [customer, from, to, statuses, timeZone],
  );
  return useOrderPages(sourceBefore, pageSize);
}
