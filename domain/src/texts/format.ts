/**
 * The only place that turns times, amounts, and numbers into text, so that all of it follows the
 * shop's country (`scripts/lib/one-formatter.test.ts`). Times in milliseconds.
 */
import { kept } from './kept-formatter.ts';
import { hasTwelveHours, type Locale } from './locale.ts';
import { spokenLocale } from './texts.ts';

const styles = {
  /** `19:15`, `7:15 PM` */
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  /** `Sat 28 Nov`, `Sat, Nov 28` */
  day: { weekday: 'short', day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** In `timeZone` or, without one, in the device's. */
export function dateText(
  at: number,
  style: keyof typeof styles | Intl.DateTimeFormatOptions,
  timeZone?: string | undefined,
  locale: Locale = spokenLocale(),
): string {
  const options: Intl.DateTimeFormatOptions = typeof style === 'string' ? styles[style] : style;
  const hours =
    options.hour && hasTwelveHours(locale) && ({ hour: 'numeric', hourCycle: 'h12' } as const);
  return kept(Intl.DateTimeFormat, locale, {
    ...options,
    ...hours,
    ...(timeZone && { timeZone }),
  }).format(at);
}

/** `value` in units of `currency` (ISO 4217), with exactly `digits` decimals: `$3.90`. */
export function currencyText(
  value: number,
  currency: string,
  digits: number,
  locale: Locale = spokenLocale(),
): string {
  return kept(Intl.NumberFormat, plainSymbols(locale), {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** British English tells `US$` from other dollars; a shop has one currency. */
function plainSymbols(locale: Locale): string {
  return locale === 'en-GB' ? 'en' : locale;
}
