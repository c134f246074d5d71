/**
 * The cart as a value, and what happens to it when an order is sent.
 *
 * `orderId` is the id of the next order, chosen before it is sent, so that a double tap, a retry
 * and a second tab all make the same order. Sending moves its lines to `sent`, where they stay
 * until the server has the order; if it does not come to be, they return with the same id.
 */
import * as v from 'valibot';
import { type CartLine, cartLineSchema, withLines, withoutLines } from './cart-lines.ts';

const orderIdSchema = v.pipe(v.string(), v.regex(/^[2-9a-z]{20}$/));

/** Lines that no longer fit are left out; they must not take the rest of the cart with them. */
const linesSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((lines): readonly CartLine[] =>
    lines.flatMap((line) => {
      const result = v.safeParse(cartLineSchema, line);
      return result.success ? [result.output] : [];
    }),
  ),
);

const sentOrderSchema = v.object({
  orderId: orderIdSchema,
  lines: linesSchema,
  at: v.number(),
  requestedFor: v.optional(v.nullable(v.number()), null),
});

const cartSchema = v.object({
  orderId: orderIdSchema,
  lines: linesSchema,
  sent: v.array(sentOrderSchema),
});

export interface SentOrder {
  readonly orderId: string;
  readonly lines: readonly CartLine[];
  /** When it was sent, by the device's clock in milliseconds. */
  readonly at: number;
  /** The time that was chosen for it, in milliseconds; null for as soon as possible. */
  readonly requestedFor: number | null;
}

export interface Cart {
  readonly orderId: string;
  readonly lines: readonly CartLine[];
  /** Orders that have left the cart and that the server is not known to have. */
  readonly sent: readonly SentOrder[];
}

/** The cart that `text` (JSON) holds, or null if it holds none. */
export function readCart(text: string | null): Cart | null {
  if (text === null) return null;
  try {
    const result = v.safeParse(cartSchema, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/**
 * `lines` are on their way as order `cart.orderId`; the next order has the id `nextId`. What has
 * been added to the cart since the order was made of `lines` stays in it.
 */
export function sending(
  cart: Cart,
  lines: readonly CartLine[],
  when: Pick<SentOrder, 'at' | 'requestedFor'>,
  nextId: string,
): Cart {
  if (lines.length === 0) return cart;
  const sent = { orderId: cart.orderId, lines, ...when };
  return {
    orderId: nextId,
    lines: withoutLines(cart.lines, lines),
    sent: [...cart.sent, sent],
  };
}

/** The server has the order. */
export function arrived(cart: Cart, orderId: string): Cart {
  return { ...cart, sent: cart.sent.filter((order) => order.orderId !== orderId) };
}

/**
 * The order did not come to be: its lines return, before what was added since. With `nextId` null
 * the cart takes the order's id back, so that trying again can never make a second order.
 */
export function cameBack(cart: Cart, orderId: string, nextId: string | null): Cart {
  const order = cart.sent.find((other) => other.orderId === orderId);
  if (!order) return cart;
  return {
    ...arrived(cart, orderId),
    orderId: nextId ?? order.orderId,
    lines: withLines(order.lines, cart.lines),
  };
}
