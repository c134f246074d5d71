import { isPaused } from '@fireline/domain/shop/pause';
import type { Shop } from '@fireline/domain/shop/settings';
import { slotsFor } from '@fireline/domain/shop/slots';
import { texts } from '@fireline/domain/texts/texts';

/** What customers can do while the shop is closed. */
export default function ClosedNote({ shop, now }: { shop: Shop; now: number }) {
  const takesOrders = !isPaused(shop, now) && slotsFor(shop, { now, leadMinutes: 0 }).length > 0;
  return takesOrders ? texts.menu.closedOrderAhead : texts.menu.closedLookAround;
}
