/** A kitchen screen reports each new order that it shows; see "stuck" in the office. */
import type { Order } from '@fireline/domain/order/schema';
import { useEffect } from 'react';
import { markSeen } from '#entities/order/transitions/kitchen-mutations.ts';
import type { Entry } from '#platform/live/state.ts';

/** Orders that this page has already reported. */
const said = new Set<string>();

/** New orders that no screen has reported yet. */
export function unseenOf(orders: readonly Entry<Order>[]): readonly string[] {
  return orders
    .filter(
      ({ data, hasPendingWrites }) =>
        data.status === 'pending' && !data.seenAt && !hasPendingWrites,
    )
    .map(({ id }) => id);
}

/** A hidden page has shown nothing. */
export function useSeen(orders: readonly Entry<Order>[], isLive: boolean): void {
  useEffect(() => {
    if (!isLive || document.visibilityState !== 'visible') return;
    for (const orderId of unseenOf(orders)) {
      if (said.has(orderId)) continue;
      said.add(orderId);
      void markSeen({ orderId });
    }
  }, [orders, isLive]);
}
