/** `settings/shop`: the one shop that a Fireline project serves. */
import * as v from 'valibot';
import { amount, count, text, time } from './fields.ts';

const positiveMinutes = v.pipe(
  v.number('Enter a number of minutes.'),
  v.gtValue(0, 'Enter more than zero.'),
  v.maxValue(1440, 'Enter a day or less.'),
);

export const shopInputSchema = v.object({
  name: text(60, 'Give the shop a name.'),
  /** ISO 4217 code of the currency that every price is in. */
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'Use a code such as EUR or USD.')),
  /** Per cent, added to the subtotal; 0 if prices already include it. */
  taxRate: v.pipe(
    v.number('Enter a rate in per cent.'),
    v.minValue(0, 'Enter zero or more.'),
    v.maxValue(100, 'Enter 100 or less.'),
  ),
  /** Minor units, added to delivery orders. */
  deliveryFee: amount,
  categories: v.pipe(v.array(text(40)), v.minLength(1, 'Give at least one category.')),
  stations: v.pipe(v.array(text(40)), v.minLength(1, 'Give at least one station.')),
  orderingPaused: v.boolean(),
  /** Added to every estimate while the kitchen is busy. */
  busyMinutes: count(0, 240),
  /** A pending order that nobody confirms for this long is cancelled. Fractions are allowed. */
  confirmTimeoutMinutes: positiveMinutes,
  /** How long after confirmation a customer may still cancel by themselves. */
  cancelWindowSeconds: count(0, 86_400),
  /** How many orders of one customer may be under way at once. */
  maxOpenOrders: count(1, 100),
  ticketWarnMinutes: positiveMinutes,
  ticketLateMinutes: positiveMinutes,
  /** IANA name; every time on a screen of the shop is shown in it. */
  timeZone: v.pipe(v.string(), v.check(isTimeZone, 'Use a name such as Europe/Berlin.')),
});

export const shopSchema = v.object({
  ...shopInputSchema.entries,
  /** Who wrote it last: the uid of an admin, or `system`. */
  updatedBy: v.string(),
  updatedAt: time,
});

export type ShopInput = v.InferOutput<typeof shopInputSchema>;
export type Shop = v.InferOutput<typeof shopSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name.length > 0;
  } catch {
    return false;
  }
}
