/** Sends the cart. `sent-orders.ts` finds out the outcome. */

import type { Contact, OrderInput } from '@fireline/domain/order/schema';
import { nextOrderId } from '#entities/order/next-order-id.ts';
import { placeOrder } from '#entities/order/transitions/order-mutations.ts';
import { serverNow } from '#lib/time/clock.ts';
import { isLive } from '#platform/connection/connection.ts';
import type { CartStore } from './cart.ts';
import { type Cart, withRestoredLines, withSentOrder } from './cart-state.ts';

interface CartToSend {
  readonly input: OrderInput;
  readonly contact: Contact;
  /** What the customer saw, as `seenText` writes it. */
  readonly seen: string | null;
}

/**
 * Sends `lines`, from which `input` was made, as the order `orderId` and returns immediately.
 * Returns false and sends nothing if that order has already left the cart, because of a double tap
 * or another tab.
 */
export function sendCart(
  cart: CartStore,
  { orderId, lines }: Pick<Cart, 'orderId' | 'lines'>,
  customerId: string,
  { input, contact, seen }: CartToSend,
): boolean {
  let isOurs = false;
  cart.change((current) => {
    isOurs = current.orderId === orderId && lines.length > 0;
    return isOurs
      ? withSentOrder(
          current,
          lines,
          { at: serverNow(), requestedFor: input.fulfilment.requestedFor },
          nextOrderId(),
        )
      : current;
  });
  if (!isOurs) return false;
  const queuedAt = isLive() ? null : serverNow();
  placeOrder({ orderId, customerId, order: input, contact, queuedAt, seen })
    .then((isAccepted) => {
      if (!isAccepted) cart.change((current) => withRestoredLines(current, orderId, null));
    })
    .catch((error: unknown) => {
      console.error(`Order ${orderId} could not be sent.`, error);
      cart.change((current) => withRestoredLines(current, orderId, null));
    });
  return true;
}
