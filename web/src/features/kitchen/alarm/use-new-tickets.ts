/** The bell for orders that the shop accepts automatically: nothing rings until someone accepts. */
import type { Order } from '@fireline/domain/order/schema';
import { useEffect, useRef } from 'react';
import type { Entry } from '#platform/live/state.ts';
import { play } from './sound.ts';

/** Those that came already accepted, since this screen last looked. */
export function newTickets(
  orders: readonly Entry<Order>[],
  known: ReadonlySet<string>,
): readonly Entry<Order>[] {
  return orders.filter(
    ({ id, data }) =>
      !known.has(id) && data.status === 'confirmed' && data.changedBy.role === 'system',
  );
}

/** Rings once for each of them that `isHeard`; not for what the screen starts with. */
export function useNewTickets(
  orders: readonly Entry<Order>[],
  isHeard: (ticket: Entry<Order>) => boolean,
): void {
  const known = useRef<ReadonlySet<string> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other orders are news.
  useEffect(() => {
    const before = known.current;
    known.current = new Set(orders.map(({ id }) => id));
    if (before !== null && newTickets(orders, before).some(isHeard)) play('new');
  }, [orders]);
}
