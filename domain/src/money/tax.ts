/** The tax of an order, by rate. Amounts in minor units, rates in percent. */
import type { Shop } from '../shop/settings.ts';
import { taxOn } from './money.ts';

/** What is taxed at one rate: a line, or the delivery fee. */
export interface TaxedPart {
  readonly amount: number;
  readonly rate: number;
}

/** What was taxed at one rate: `net` + `tax` = `gross`. */
export interface TaxShare {
  readonly rate: number;
  readonly net: number;
  readonly tax: number;
  readonly gross: number;
}

/**
 * The shares of `parts`, highest rate first. The amounts include the tax if the shop's prices do.
 * Tax is rounded once per rate, or once per part, as the shop's setting says.
 */
export function taxesOn(
  parts: readonly TaxedPart[],
  { taxIncluded, taxRounding }: Pick<Shop, 'taxIncluded' | 'taxRounding'>,
): TaxShare[] {
  return [...new Set(parts.map(({ rate }) => rate))]
    .sort((one, other) => other - one)
    .map((rate) => {
      const amounts = parts.filter((part) => part.rate === rate).map(({ amount }) => amount);
      const amount = sum(amounts);
      const rounded = taxRounding === 'line' ? amounts : [amount];
      const tax = sum(rounded.map((each) => taxOn(each, rate, taxIncluded)));
      const net = taxIncluded ? amount - tax : amount;
      return { rate, net, tax, gross: net + tax };
    });
}

/** What rounding `total` to a multiple of `step` adds or takes; half a step is rounded up. */
export function roundingOf(total: number, step: number): number {
  return Math.round(total / step) * step - total;
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
