import { FirelineError } from '@fireline/domain/errors';
import type { Order } from '@fireline/domain/schemas/order';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Entry } from '#lib/live.ts';
import { readPage } from '#lib/read-page.ts';
import { sources } from '#lib/sources.ts';
import { type Filter, filterStatuses } from './history.ts';

const pageSize = 10;
/** After every order (ms), whatever this device's clock says. */
export const anyTime = Date.UTC(9999, 0, 1);

interface Pages {
  readonly orders: readonly Entry<Order>[];
  readonly unreadable: number;
  readonly state: 'loading' | 'ready' | 'failed';
  /** There is nothing older. */
  readonly isEnd: boolean;
}

const nothing: Pages = { orders: [], unreadable: 0, state: 'loading', isEnd: false };

export interface History extends Pages {
  /** Reads the next page, or the same again after it failed. */
  readonly readOn: () => void;
  /** Why the last page is not there. */
  readonly failure: string | null;
}

/** The closed orders of `uid` by page, newest first. Give the component a new key per filter. */
export function useHistory(uid: string, filter: Filter): History {
  const [pages, setPages] = useState<Pages>(nothing);
  const [failure, setFailure] = useState<string | null>(null);
  const isGone = useRef(false);
  const before = pages.orders.at(-1)?.data.placedAt;

  const readOn = useCallback(() => {
    void read();
    async function read() {
      setPages((current) => ({ ...current, state: 'loading' }));
      try {
        const until = before ?? anyTime;
        const statuses = filterStatuses[filter];
        const page = await readPage(sources.pastOrdersOfCustomer(uid, statuses, until, pageSize));
        if (isGone.current) return;
        setPages((current) => ({
          orders: [...current.orders, ...page.entries],
          unreadable: current.unreadable + page.unreadable.length,
          state: 'ready',
          // A page without a single order to go on from is the last one, too.
          isEnd:
            page.entries.length === 0 || page.entries.length + page.unreadable.length < pageSize,
        }));
      } catch (error) {
        if (isGone.current) return;
        setFailure(error instanceof FirelineError ? error.message : 'Please try again.');
        setPages((current) => ({ ...current, state: 'failed' }));
      }
    }
  }, [uid, filter, before]);

  const isFirst = useRef(true);
  useEffect(() => {
    isGone.current = false;
    if (isFirst.current) readOn();
    isFirst.current = false;
    return () => {
      isGone.current = true;
    };
  }, [readOn]);

  return { ...pages, failure, readOn };
}
