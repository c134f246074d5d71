import type { Shop } from '@fireline/domain/shop/settings';
import { slotsFor } from '@fireline/domain/shop/slots';

/** What customers can do while the shop is closed. */
export default function ClosedNote({ shop, now }: { shop: Shop; now: number }) {
  const takesOrders = !shop.orderingPaused && slotsFor(shop, { now, leadMinutes: 0 }).length > 0;
  return takesOrders
    ? 'You can order ahead: choose a time at checkout.'
    : 'Take a look around. We’ll save your cart.';
}
