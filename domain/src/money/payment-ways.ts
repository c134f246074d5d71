/** How a shop is paid: `delivery-card` means by card at the door. Empty: not through Fireline. */
import type { FulfilmentType } from '../order/status.ts';
import type { Shop } from '../shop/settings.ts';
import { type PaymentMethod, paymentMethods } from './order-payment.ts';

/** The methods for an order, in the order in which customers are offered them. */
export function methodsFor(
  { paymentWays }: Pick<Shop, 'paymentWays'>,
  type: FulfilmentType,
): readonly PaymentMethod[] {
  return paymentMethods.filter((method) => paymentWays.includes(`${type}-${method}`));
}
