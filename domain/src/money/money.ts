/** Money is an integer number of minor units (cents) in the shop's only currency. */

import { currencyText } from '../texts/format.ts';
import type { Locale } from '../texts/locale.ts';
import { minorUnitDigits } from './currencies.ts';

/** The price of `quantity` pieces at `unitPrice` (minor units). */
export function lineTotal(unitPrice: number, quantity: number): number {
  return unitPrice * quantity;
}

/**
 * The tax on `amount` (minor units) at `taxRate` percent, or in an amount that includes it; rounded
 * half up to a minor unit. The rate counts to a ten-thousandth of a percent, so 8.1875% is exact.
 */
export function taxOn(amount: number, taxRate: number, isIncluded = false): number {
  const percent = BigInt(Math.round(taxRate * 10_000));
  const whole = isIncluded ? 1_000_000n + percent : 1_000_000n;
  return Number((2n * BigInt(amount) * percent + whole) / (2n * whole));
}

/** `formatMoney(390, 'EUR')` is `€3.90`, in German `3,90 €`. `currency` is an ISO 4217 code. */
export function formatMoney(amount: number, currency: string, locale?: Locale): string {
  const digits = minorUnitDigits(currency);
  return currencyText(amount / 10 ** digits, currency, digits, locale);
}
