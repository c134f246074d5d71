/**
 * How a shop is paid: `delivery-card` means by card at the door, `delivery-online` by a payment
 * provider before the shop sees the order. Empty: not through Fireline.
 */
import type { FulfilmentType } from '../order/status.ts';
import type { Shop } from '../shop/settings.ts';
import { type PayChoice, payChoices } from './order-payment.ts';

/** Every way in which orders can be paid, as in the settings: one text. */
export const allPaymentWays =
  'pickup-cash pickup-card pickup-online delivery-cash delivery-card delivery-online';

/** The choices for an order, in the order in which customers are offered them. */
export function methodsFor(
  { paymentWays }: Pick<Shop, 'paymentWays'>,
  type: FulfilmentType,
): readonly PayChoice[] {
  return payChoices.filter((method) => paymentWays.includes(`${type}-${method}`));
}
