import type { Order } from '@fireline/domain/order/schema';
import { useEffect, useRef, useState } from 'react';
import type { Live, LiveList } from '#platform/live/state.ts';

/** Shortest time (ms) between two renders during a series of changes. */
const apart = 120;

/**
 * The live orders, rendered no faster than eyes can follow. The first change shows immediately, and
 * so do changes made on this screen.
 */
export function useThrottledOrders(live: Live<LiveList<Order>>): Live<LiveList<Order>> {
  const [shown, setShown] = useState(live);
  const shownAt = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    function show() {
      shownAt.current = performance.now();
      setShown(live);
    }
    const wait = shownAt.current + apart - performance.now();
    if (wait <= 0 || isOwn(live)) return show();
    const timer = setTimeout(show, wait);
    return () => clearTimeout(timer);
  }, [live]);

  return shown;
}

function isOwn(live: Live<LiveList<Order>>): boolean {
  return (
    live.status !== 'ready' || live.data.entries.some(({ hasPendingWrites }) => hasPendingWrites)
  );
}
