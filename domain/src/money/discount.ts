/** What a discount takes off an order; apart from the pricing, which the menu loads. Minor units. */
import { sortedLines } from '../order/lines.ts';
import type { Order } from '../order/schema.ts';
import { lineTotal } from './money.ts';
import type { PriceSettings } from './pricing.ts';
import { sum } from './tax.ts';

export const discountKinds = ['percent', 'amount'] as const;

export interface DiscountTerms {
  readonly kind: (typeof discountKinds)[number];
  /** Whole percent, or minor units. */
  readonly value: number;
  /** What the items must cost, before the discount. */
  readonly minimum: number;
}

/** What `terms` take off items for `subtotal`, at most all of it; half a minor unit is rounded up. */
export function discountOf({ kind, value, minimum }: DiscountTerms, subtotal: number): number {
  if (subtotal < minimum) return 0;
  return kind === 'percent' ? Math.floor((subtotal * value + 50) / 100) : Math.min(value, subtotal);
}

/** For `PriceSettings`: takes the discount off the amounts of the lines. */
export function discountBy(terms: DiscountTerms) {
  return (amounts: readonly number[]) => withoutDiscount(amounts, discountOf(terms, sum(amounts)));
}

/**
 * Takes `discount` off each amount in proportion, so that it lowers what is taxed at each rate
 * alike. What rounding one leaves goes to the next, so the shares add up to the discount.
 */
export function withoutDiscount(amounts: readonly number[], discount: number): readonly number[] {
  const whole = BigInt(sum(amounts));
  if (discount === 0 || whole === 0n) return amounts;
  let upTo = 0n;
  let taken = 0n;
  return amounts.map((amount) => {
    upTo += BigInt(amount);
    const share = (2n * BigInt(discount) * upTo + whole) / (2n * whole) - taken;
    taken += share;
    return amount - Number(share);
  });
}

/** For `PriceSettings`: the discount that an order has, for whatever its lines become. */
export function keptDiscount({
  discount,
  discountPercent,
}: Pick<Order, 'discount' | 'discountPercent'>): Pick<PriceSettings, 'reduce'> {
  if (discount === undefined) return {};
  const terms =
    discountPercent === undefined
      ? ({ kind: 'amount', value: discount } as const)
      : ({ kind: 'percent', value: discountPercent } as const);
  return { reduce: discountBy({ ...terms, minimum: 0 }) };
}

/** What the lines cost after the order's discount: line ID → minor units. */
export function discountedLines({
  lines,
  discount = 0,
}: Pick<Order, 'lines' | 'discount'>): ReadonlyMap<string, number> {
  const sorted = sortedLines({ lines });
  const amounts = sorted.map(([, { unitPrice, quantity }]) => lineTotal(unitPrice, quantity));
  const reduced = withoutDiscount(amounts, discount);
  return new Map(sorted.map(([id], index) => [id, reduced[index] ?? 0]));
}
