import { FirelineError } from '@fireline/domain/errors';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readPage } from '#platform/firestore/read-page.ts';
import type { QuerySource } from '#platform/firestore/source.ts';
import type { Entry } from '#platform/live/state.ts';

interface Pages {
  readonly orders: readonly Entry<Order>[];
  /** The ids of orders that don't fit the schema. */
  readonly invalidIds: readonly string[];
  readonly state: 'loading' | 'ready' | 'failed';
  /** There are no older orders. */
  readonly isEnd: boolean;
}

const nothing: Pages = { orders: [], invalidIds: [], state: 'loading', isEnd: false };

export interface OrderPages extends Pages {
  /** Reads the next page, or the same one again after a failure. */
  readonly readOn: () => void;
  /** Why the last page couldn't be read. */
  readonly failure: string | null;
}

/**
 * Orders that are too many to be live, by page, newest first. `sourceBefore` (memoized with
 * `useCallback`) returns the page of `pageSize` orders placed before a time (ms), or for null the
 * first page. For other orders, give the component a new key.
 */
export function useOrderPages(
  sourceBefore: (before: number | null) => QuerySource<Order>,
  pageSize: number,
): OrderPages {
  const [pages, setPages] = useState<Pages>(nothing);
  const [failure, setFailure] = useState<string | null>(null);
  const isGone = useRef(false);
  const last = pages.orders.at(-1)?.data.placedAt ?? null;

  const readOn = useCallback(() => {
    setPages((current) => ({ ...current, state: 'loading' }));
    readPage(sourceBefore(last))
      .then((page) => {
        if (isGone.current) return;
        const read = page.entries.length + page.invalidIds.length;
        setPages((current) => ({
          orders: [...current.orders, ...page.entries],
          invalidIds: [...current.invalidIds, ...page.invalidIds],
          state: 'ready',
          // A page without a readable order to continue from is also the last one.
          isEnd: page.entries.length === 0 || read < pageSize,
        }));
      })
      .catch((error: unknown) => {
        if (isGone.current) return;
        setFailure(error instanceof FirelineError ? error.message : texts.order.tryAgain);
        setPages((current) => ({ ...current, state: 'failed' }));
      });
  }, [sourceBefore, last, pageSize]);

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
