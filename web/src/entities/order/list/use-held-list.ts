import type { Order } from '@fireline/domain/order/schema';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Entry } from '#platform/live/state.ts';
import { type HeldList, heldList, type ListedOrder, liveList } from './held-list.ts';

interface Frozen {
  /** Identifies the list: a different filter or sort is a different list. */
  readonly key: string;
  readonly orders: readonly ListedOrder[];
}

/**
 * The list to show; it stays still while it is held. `letIn` brings it up to date immediately.
 * Orders show their current state wherever they are.
 */
export function useHeldList(
  entries: readonly Entry<Order>[],
  isHeld: boolean,
  key: string,
): HeldList & { readonly letIn: () => void } {
  const [frozen, setFrozen] = useState<Frozen | null>(null);
  const shown = useRef<readonly ListedOrder[]>([]);

  // Hold what is on the screen when the hold begins, so take it before anything moves.
  if (isHeld && frozen?.key !== key) {
    const isSameList = frozen === null && shown.current.length > 0;
    setFrozen({ key, orders: isSameList ? shown.current : liveList(entries).orders });
  }
  if (!isHeld && frozen !== null) setFrozen(null);

  const list = useMemo(
    () => (frozen && isHeld ? heldList(frozen.orders, entries) : liveList(entries)),
    [frozen, isHeld, entries],
  );
  useLayoutEffect(() => {
    shown.current = list.orders;
  }, [list]);

  const letIn = useCallback(() => {
    setFrozen({ key, orders: liveList(entries).orders });
  }, [key, entries]);
  return { ...list, letIn };
}
