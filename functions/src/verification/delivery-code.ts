/** `orders/{orderId}/private/code`: what the customer gives to the courier. */
import { randomInt } from 'node:crypto';
import type { DeliveryCode } from '@fireline/domain/delivery/code';

export function newDeliveryCode(): DeliveryCode {
  return { code: String(randomInt(10_000)).padStart(4, '0') };
}
