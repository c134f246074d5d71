import type { Order } from '@fireline/domain/order/schema';
import { isFinal } from '@fireline/domain/order/status';
import { useEffect, useRef, useState } from 'react';
import { sources } from '#entities/shop/sources.ts';
import { watchLive } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';

/**
 * The orders that have left `active` since the page was opened because they closed, in their
 * current state. `active` is null until loaded.
 */
export function useClosedOrders(active: readonly Entry<Order>[] | null): readonly Entry<Order>[] {
  const [closed, setClosed] = useState<ReadonlyMap<string, Entry<Order>>>(new Map());
  const known = useRef(new Set<string>());
  const watches = useRef(new Map<string, () => void>());

  useEffect(() => {
    if (!active) return;
    const ids = new Set(active.map(({ id }) => id));
    for (const id of known.current) {
      if (ids.has(id) || watches.current.has(id)) continue;
      const stop = watchLive(sources.order(id), (order) => {
        if (order.status !== 'ready' || !order.data) return;
        const entry = order.data;
        setClosed((others) => {
          const next = new Map(others);
          // Saved data may be older than the close, and a cancellation may be refused.
          if (isFinal(entry.data.status)) next.set(id, entry);
          else next.delete(id);
          return next;
        });
      });
      watches.current.set(id, stop);
    }
    for (const id of ids) known.current.add(id);
  }, [active]);

  useEffect(() => {
    const open = watches.current;
    return () => {
      for (const stop of open.values()) stop();
      open.clear();
    };
  }, []);

  return [...closed.values()];
}
