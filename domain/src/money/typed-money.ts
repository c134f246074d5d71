/** Amounts as people type them. */
import { decimalSign } from '../texts/format-more.ts';
import { minorUnitDigits } from './currencies.ts';

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

/**
 * Like `parseMoney`, for a field that may be empty: null for nothing, and NaN, which no schema
 * accepts, for what isn't an amount.
 */
export function parseOptionalMoney(text: string, currency: string): number | null {
  return text.trim() === '' ? null : (parseMoney(text, currency) ?? Number.NaN);
}

/** `4.75` or `4,75` for 475 in EUR: as `parseMoney` reads it, and as a spreadsheet does. */
export function amountText(amount: number, currency: string, sign = decimalSign()): string {
  const digits = minorUnitDigits(currency);
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const minus = amount < 0 ? '-' : '';
  const decimals = digits === 0 ? '' : `${sign}${text.slice(-digits)}`;
  return `${minus}${text.slice(0, text.length - digits)}${decimals}`;
}
