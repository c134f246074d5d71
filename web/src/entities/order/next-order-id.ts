import { newOrderId } from '@fireline/domain/order/number';

/**
 * A new order's id, generated before the first attempt so that every retry creates the same order.
 */
export function nextOrderId(): string {
  return newOrderId((count) => crypto.getRandomValues(new Uint8Array(count)));
}
