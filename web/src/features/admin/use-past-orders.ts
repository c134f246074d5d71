import { FirelineError } from '@fireline/domain/errors';
import { orderStatuses } from '@fireline/domain/order-status';
import type { Order } from '@fireline/domain/schemas/order';
import { daySpan } from '@fireline/domain/shop-days';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Entry } from '#lib/live.ts';
import { readPage } from '#lib/read-page.ts';
import { sources } from '#lib/sources.ts';
import type { ListQuery } from './list-query.ts';
import { wantedStatuses } from './order-filter.ts';

const pageSize = 100;
/** After every order (ms), whatever this device's clock says. */
const anyTime = Date.UTC(9999, 0, 1);

type Wanted = Pick<ListQuery, 'customer' | 'from' | 'to' | 'statuses'>;

interface Pages {
  readonly orders: readonly Entry<Order>[];
  readonly unreadable: number;
  readonly state: 'loading' | 'ready' | 'failed';
  /** There is nothing older. */
  readonly isEnd: boolean;
}

const nothing: Pages = { orders: [], unreadable: 0, state: 'loading', isEnd: false };

export interface PastOrders extends Pages {
  /** Reads the next page, or the same again after it failed. */
  readonly readOn: () => void;
  /** Why the last page is not there. */
  readonly failure: string | null;
}

/** Orders of the days that are asked for, by page and newest first. A new key asks anew. */
export function usePastOrders({ customer, from, to, statuses }: Wanted, timeZone: string) {
  const [pages, setPages] = useState<Pages>(nothing);
  const [failure, setFailure] = useState<string | null>(null);
  const isGone = useRef(false);
  const last = pages.orders.at(-1)?.data.placedAt;

  const readOn = useCallback(() => {
    const start = from === null ? 0 : daySpan(from, timeZone).from;
    const before = last ?? (to === null ? anyTime : daySpan(to, timeZone).to);
    const wanted = wantedStatuses(statuses) ?? orderStatuses;
    const source =
      customer === null
        ? sources.ordersPlacedBetween(start, before, wanted, pageSize)
        : sources.ordersOfCustomerBetween(customer, start, before, wanted, pageSize);
    setPages((current) => ({ ...current, state: 'loading' }));
    readPage(source)
      .then((page) => {
        if (isGone.current) return;
        const read = page.entries.length + page.unreadable.length;
        setPages((current) => ({
          orders: [...current.orders, ...page.entries],
          unreadable: current.unreadable + page.unreadable.length,
          state: 'ready',
          // A page without a single order to go on from is the last one, too.
          isEnd: page.entries.length === 0 || read < pageSize,
        }));
      })
      .catch((error: unknown) => {
        if (isGone.current) return;
        setFailure(error instanceof FirelineError ? error.message : 'Please try again.');
        setPages((current) => ({ ...current, state: 'failed' }));
      });
  }, [customer, from, to, statuses, timeZone, last]);

  const isFirst = useRef(true);
  useEffect(() => {
    isGone.current = false;
    if (isFirst.current) readOn();
    isFirst.current = false;
    return () => {
      isGone.current = true;
    };
  }, [readOn]);

  return { ...pages, failure, readOn } satisfies PastOrders;
}
