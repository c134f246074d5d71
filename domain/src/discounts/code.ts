/**
 * `discountCodes/{code}`: what a code takes off, and how often. Admins write them; customers can't
 * read or list them, and ask a function what a code gives them.
 *
 * `uses/{number}` and `customers/{key}-{number}` below it are its uses: one document for each, which
 * only one order can create, so a code is never used more often than it may be, and no document is
 * written by every order.
 */
import * as v from 'valibot';
import { count, price, time } from '../fields.ts';
import { discountKinds } from '../money/discount.ts';
import { texts } from '../texts/texts.ts';

export const longestCode = 20;
export const mostUses = 10_000;
export const mostUsesPerCustomer = 10;

const codePattern = /^[A-Z0-9-]{3,20}$/;

/** A code in any spelling: `summer 10` is `SUMMER10`. */
export const codeSchema = v.pipe(
  v.string(() => texts.inputs.discountCode),
  v.transform((typed) => typed.replaceAll(/\s/g, '').toUpperCase()),
  v.regex(codePattern, () => texts.inputs.discountCode),
);

/** Its fields, without the code itself. */
export const discountCodeEntries = {
  kind: v.picklist(discountKinds),
  /** Whole percent, or minor units. */
  value: v.pipe(
    price,
    v.minValue(1, () => texts.fields.moreThanZero),
  ),
  /** What its amounts are in; in a shop with another currency, it isn't valid. */
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  /** What the items must cost, before the discount, in minor units. */
  minimum: price,
  /** When it becomes valid; null: it is. */
  from: v.nullable(time),
  /** When it ends; null: never. */
  until: v.nullable(time),
  maxUses: v.nullable(count(1, mostUses)),
  maxPerCustomer: v.nullable(count(1, mostUsesPerCustomer)),
};

/** What an admin types in. */
export const discountCodeInputSchema = v.pipe(
  v.object({ code: codeSchema, ...discountCodeEntries }),
  v.forward(
    v.partialCheck(
      [['kind'], ['value']],
      ({ kind, value }) => kind === 'amount' || value <= 100,
      () => texts.fields.atMost({ most: 100 }),
    ),
    ['value'],
  ),
  v.forward(
    v.partialCheck(
      [['from'], ['until']],
      ({ from, until }) => from === null || until === null || from < until,
      () => texts.discounts.endsTooSoon,
    ),
    ['until'],
  ),
);
export type DiscountCodeInput = v.InferOutput<typeof discountCodeInputSchema>;

export const discountCodeSchema = v.object({
  ...discountCodeEntries,
  isOn: v.boolean(),
  by: v.string(),
  at: time,
});
export type DiscountCode = v.InferOutput<typeof discountCodeSchema>;

/** `orders/{id}/private/discount`: what an order was given, and the uses that it holds. */
export const heldDiscountSchema = v.object({
  code: v.string(),
  kind: v.picklist(discountKinds),
  value: v.number(),
  minimum: v.number(),
  /** Paths of the documents that are deleted if the order ends unsold. */
  uses: v.array(v.string()),
});
export type HeldDiscount = v.InferOutput<typeof heldDiscountSchema>;

/** `checkDiscountCode`: what a code gives, before it's used. */
export const checkCodeInputSchema = v.object({ code: codeSchema });
export const codeTermsSchema = v.object({
  code: v.string(),
  kind: v.picklist(discountKinds),
  value: v.number(),
  minimum: v.number(),
});
export type CodeTerms = v.InferOutput<typeof codeTermsSchema>;

/** Why a code can't be used. */
export type CodeProblem =
  | { readonly why: 'unknown' | 'usedUp' | 'usedByYou' }
  | { readonly why: 'notYet' | 'over'; readonly at: number }
  | { readonly why: 'belowMinimum'; readonly minimum: number };

/** Null if it can be used at `now` (ms), as far as the code itself says. */
export function codeProblemOf(
  code: DiscountCode | null,
  currency: string,
  now: number,
): CodeProblem | null {
  if (code === null || !code.isOn || code.currency !== currency) return { why: 'unknown' };
  if (code.from !== null && now < code.from) return { why: 'notYet', at: code.from };
  if (code.until !== null && now >= code.until) return { why: 'over', at: code.until };
  return null;
}
