import type { Order } from '@fireline/domain/order/schema';
import { minute } from '@fireline/domain/time/durations';
import { useEffect, useRef, useState } from 'react';
import type { Entry } from '#platform/live/state.ts';

/** How long (ms) an arriving order is marked as new. */
const newFor = minute;

const none: ReadonlySet<string> = new Set();

/**
 * The orders that arrived while the page was open, for a minute each. `onArrival` is called once
 * per batch. Orders that were there at first or come back aren't new.
 */
export function useArrivals(
  entries: readonly Entry<Order>[] | null,
  onArrival: (count: number) => void,
): ReadonlySet<string> {
  const known = useRef<Set<string> | null>(null);
  const [arrived, setArrived] = useState(none);
  const tell = useRef(onArrival);
  useEffect(() => {
    tell.current = onArrival;
  });

  useEffect(() => {
    if (entries === null) return;
    const seen = known.current;
    known.current = new Set([...(seen ?? []), ...entries.map(({ id }) => id)]);
    if (seen === null) return;
    const fresh = entries.filter(({ id }) => !seen.has(id)).map(({ id }) => id);
    if (fresh.length === 0) return;
    setArrived((current) => new Set([...current, ...fresh]));
    tell.current(fresh.length);
    setTimeout(() => {
      setArrived((current) => {
        const left = [...current].filter((id) => !fresh.includes(id));
        return left.length === 0 ? none : new Set(left);
      });
    }, newFor);
  }, [entries]);

  return arrived;
}
