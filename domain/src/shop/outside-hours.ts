/** Orders that the shop has taken for a time at which it would be closed. */
import type { Order } from '../order/schema.ts';
import { hoursFor } from './hours-for.ts';
import { isOpenAt, type OpeningHours, type WeekHours } from './opening-hours.ts';

/** What decides when the shop can have orders ready. */
type Hours = OpeningHours & {
  readonly offersDelivery: boolean;
  readonly deliveryHours: WeekHours | null;
};

/** Why an order for later doesn't fit; null if it does, or isn't for later. */
export type Misfit = 'closed' | 'not-delivering';

export function misfitOf({ fulfilment }: Pick<Order, 'fulfilment'>, shop: Hours): Misfit | null {
  const { type, requestedFor } = fulfilment;
  if (requestedFor === null) return null;
  if (!isOpenAt(shop, requestedFor)) return 'closed';
  if (type === 'pickup') return null;
  const isDelivering = shop.offersDelivery && isOpenAt(hoursFor(type, shop), requestedFor);
  return isDelivering ? null : 'not-delivering';
}
