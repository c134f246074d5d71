import { newOrderId } from '@fireline/domain/order/number';

/** A new order's id, chosen before the first attempt so that every retry makes the same order. */
export function nextOrderId(): string {
  return newOrderId((count) => crypto.getRandomValues(new Uint8Array(count)));
}
