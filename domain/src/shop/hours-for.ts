import type { FulfilmentType } from '../order/status.ts';
import type { OpeningHours, WeekHours } from './opening-hours.ts';

/** The shop's hours for orders of a type: deliveries may have hours of their own. */
export function hoursFor<Hours extends OpeningHours>(
  type: FulfilmentType,
  shop: Hours & { readonly deliveryHours: WeekHours | null },
): Hours {
  return type === 'delivery' ? { ...shop, within: shop.deliveryHours } : shop;
}
