/**
 * The cart as a value, and what happens to it when an order is sent.
 *
 * `orderId` is the id of the next order. It's chosen before it is sent, so that a double tap, a
 * retry, and a second tab all create the same order. Sending moves its lines to `sent`, where they
 * stay until the server has the order. If the order isn't created, they return with the same id.
 */
import * as v from 'valibot';
import { fromJson } from '#lib/from-json.ts';
import { type CartLine, cartLineSchema, withLines, withoutLines } from './cart-lines.ts';

const orderIdSchema = v.pipe(v.string(), v.regex(/^[2-9a-z]{20}$/));

/** Invalid lines are dropped so that they don't invalidate the rest of the cart. */
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
  /** When it was sent, by the device's clock (ms). */
  readonly at: number;
  /** The requested time (ms); null for as soon as possible. */
  readonly requestedFor: number | null;
}

export interface Cart {
  readonly orderId: string;
  readonly lines: readonly CartLine[];
  /** Orders that have left the cart but aren't known to have reached the server. */
  readonly sent: readonly SentOrder[];
}

/** Parses a cart from `text` (JSON); null if it isn't one. */
export function readCart(text: string | null): Cart | null {
  return fromJson(cartSchema, text);
}

/**
 * Moves `lines` to `sent` as order `cart.orderId`; the next order gets the id `nextId`. Anything
 * added to the cart since the order was made of `lines` stays in it.
 */
export function withSentOrder(
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
export function withoutSentOrder(cart: Cart, orderId: string): Cart {
  return { ...cart, sent: cart.sent.filter((order) => order.orderId !== orderId) };
}

/**
 * The order wasn't created: its lines return, ahead of what was added since. With `nextId` null,
 * the cart reuses the order's id, so that trying again can't create a second order.
 */
export function withRestoredLines(cart: Cart, orderId: string, nextId: string | null): Cart {
  const order = cart.sent.find((other) => other.orderId === orderId);
  if (!order) return cart;
  return {
    ...withoutSentOrder(cart, orderId),
    orderId: nextId ?? order.orderId,
    lines: withLines(order.lines, cart.lines),
  };
}
