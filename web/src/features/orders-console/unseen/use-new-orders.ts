import type { Order } from '@fireline/domain/order/schema';
import { minute } from '@fireline/domain/time/durations';
import { useEffect, useRef, useState } from 'react';
import type { Entry } from '#platform/live/state.ts';

/** How long (ms) an arriving order is marked as new. */
const newFor = minute;

const none: ReadonlySet<string> = new Set();

/**
 * The orders that arrived while the page was open, for a minute each. `onNewOrders` is called once
 * per batch. Orders that were there at first or come back aren't new.
 */
export function useNewOrders(
  entries: readonly Entry<Order>[] | null,
  onNewOrders: (count: number) => void,
): ReadonlySet<string> {
  const known = useRef<Set<string> | null>(null);
  const [newIds, setNewIds] = useState(none);
  const tell = useRef(onNewOrders);
  useEffect(() => {
    tell.current = onNewOrders;
  });

  useEffect(() => {
    if (entries === null) return;
    const seen = known.current;
    known.current = new Set([...(seen ?? []), ...entries.map(({ id }) => id)]);
    if (seen === null) return;
    const fresh = entries.filter(({ id }) => !seen.has(id)).map(({ id }) => id);
    if (fresh.length === 0) return;
    setNewIds((current) => new Set([...current, ...fresh]));
    tell.current(fresh.length);
    setTimeout(() => {
      setNewIds((current) => {
        const left = [...current].filter((id) => !fresh.includes(id));
        return left.length === 0 ? none : new Set(left);
      });
    }, newFor);
  }, [entries]);

  return newIds;
}
