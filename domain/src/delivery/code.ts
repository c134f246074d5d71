/**
 * The delivery code: four digits that only the customer sees, and gives to the courier at the door.
 * `orders/{orderId}/private/code` has it, `orders/{orderId}/private/try` what the courier typed
 * last. The rules compare the two. Each try is a write of its own that they accept and count, right
 * or wrong: a refused one would cost nothing, and four digits are quickly guessed.
 */
import * as v from 'valibot';
import { time } from '../fields.ts';
import { limits } from '../limits.ts';
import { texts } from '../texts/texts.ts';

export const deliveryCodeSchema = v.object({ code: v.string() });
export type DeliveryCode = v.InferOutput<typeof deliveryCodeSchema>;

/** What the courier types: people read digits out with pauses. */
export const typedCode = v.pipe(
  v.string(),
  v.transform((typed) => typed.replaceAll(/\s/g, '')),
  v.regex(/^[0-9]{4}$/, () => texts.courier.codeInvalid),
);

export const codeTrySchema = v.object({
  code: v.string(),
  /** How many tries there were, including this one. */
  count: v.number(),
  by: v.string(),
  at: time,
});

/** How many more tries there are after `count`. */
export function triesLeft(count: number): number {
  return Math.max(0, limits.deliveryCodeTries - count);
}
