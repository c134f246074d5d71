import { useCallback } from 'react';
import { type OrderPages, useOrderPages } from '#entities/order/use-order-pages.ts';
import { sources } from '#entities/shop/sources.ts';
import { endOfTime } from '#platform/firestore/end-of-time.ts';
import { type Filter, filterStatuses } from './history.ts';

const pageSize = 10;

/** The closed orders of `uid` by page, newest first. Use a new key for each filter. */
export function useHistory(uid: string, filter: Filter): OrderPages {
  const sourceBefore = useCallback(
    (last: number | null) =>
      sources.pastOrdersOfCustomer(uid, filterStatuses[filter], last ?? endOfTime, pageSize),
    [uid, filter],
  );
  return useOrderPages(sourceBefore, pageSize);
}
