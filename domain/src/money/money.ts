/** Money is an integer number of minor units (cents) in the shop's only currency. */

import type { Language } from '../texts/language.ts';
import { spokenLanguage } from '../texts/texts.ts';
import { minorUnitDigits } from './currencies.ts';

/** The price of `quantity` pieces at `unitPrice` (minor units). */
export function lineTotal(unitPrice: number, quantity: number): number {
  return unitPrice * quantity;
}

/**
 * The tax on `amount` (minor units) at `taxRate` percent, rounded half up to a minor unit. The rate
 * counts to a ten-thousandth of a percent, so 8.1875% is exact.
 */
export function taxOn(amount: number, taxRate: number): number {
  const percent = BigInt(Math.round(taxRate * 10_000));
  return Number((BigInt(amount) * percent + 500_000n) / 1_000_000n);
}

const formatters = new Map<string, Intl.NumberFormat>();

/** `formatMoney(390, 'EUR')` is `€3.90`, in German `3,90 €`. `currency` is an ISO 4217 code. */
export function formatMoney(
  amount: number,
  currency: string,
  language: Language = spokenLanguage(),
): string {
  const key = `${language} ${currency}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const digits = minorUnitDigits(currency);
    formatter = new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formatters.set(key, formatter);
  }
  return formatter.format(amount / 10 ** minorUnitDigits(currency));
}

/**
 * The amount in minor units that a person typed (`3.90`, `3,9`, `4`), or null if it isn't one:
 * negative, more decimals than the currency has, or not a number.
 */
export function parseMoney(text: string, currency: string): number | null {
  const match = /^(\d{1,12})(?:[.,](\d+))?$/.exec(text.trim());
  if (!match) return null;
  const digits = minorUnitDigits(currency);
  const [, whole = '', fraction = ''] = match;
  if (fraction.length > digits) return null;
  return Number(whole) * 10 ** digits + Number(fraction.padEnd(digits, '0') || '0');
}

/** `4.75` for 475 in EUR: as `parseMoney` reads it, and as a spreadsheet does. */
export function amountText(amount: number, currency: string): string {
  const digits = minorUnitDigits(currency);
  const text = String(amount).padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
