import type { Order } from '@fireline/domain/order/schema';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Entry } from '#platform/live/state.ts';
import type { ListedOrder } from '../filters/order-columns.ts';
import { type HeldList, heldList, liveList } from './held-list.ts';

interface Frozen {
  /** Which list it is: another filter or sort is another list. */
  readonly key: string;
  readonly orders: readonly ListedOrder[];
}

/**
 * The list as it is to be shown: still while it is held. `letIn` brings it up to date at once.
 * Orders show what they are now wherever they stand.
 */
export function useHeldList(
  entries: readonly Entry<Order>[],
  isHeld: boolean,
  key: string,
): HeldList & { readonly letIn: () => void } {
  const [frozen, setFrozen] = useState<Frozen | null>(null);
  const shown = useRef<readonly ListedOrder[]>([]);

  // What is shown when the hold begins is what is held, so it is taken before anything moves.
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
