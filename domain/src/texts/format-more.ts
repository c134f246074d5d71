/** Numbers, units, names, and time zones as text: what the menu doesn't need of `format.ts`. */
import { dateText } from './format.ts';
import { kept } from './kept-formatter.ts';
import type { Language } from './language.ts';
import { hasTwelveHours, type Locale, languageIn } from './locale.ts';
import { spokenLocale } from './texts.ts';

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const seconds = { ...clock, second: '2-digit' } as const;

const styles = {
  /** `19:15:03` */
  seconds,
  /** `19:15:03.205` */
  milliseconds: { ...seconds, fractionalSecondDigits: 3 },
  /** `November 2026` */
  month: { month: 'long', year: 'numeric' },
  /** `28 November 2026 at 19:15 CET` */
  full: { day: 'numeric', month: 'long', year: 'numeric', ...clock, timeZoneName: 'short' },
  /** `28 Nov` */
  date: { day: 'numeric', month: 'short' },
  /** `Sat, 28 Nov 2026` */
  dayOfYear: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  /** `28/11/2026`, `11/28/2026` */
  figures: { day: '2-digit', month: '2-digit', year: 'numeric' },
  /** `Saturday` */
  weekday: { weekday: 'long' },
  /** `Sat` */
  shortDay: { weekday: 'short' },
  /** `Saturday 28 November` */
  longDay: { weekday: 'long', day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type DateStyle = keyof typeof styles;

/** As `dateText`, in other styles. */
export function longDateText(
  at: number,
  style: DateStyle,
  timeZone?: string | undefined,
  locale?: Locale,
): string {
  return dateText(at, styles[style], timeZone, locale);
}

/** `2026-11-28 19:15:03`, which spreadsheets of all countries read as a time and show as theirs. */
export function sheetText(at: number, timeZone: string): string {
  const options = { timeZone, dateStyle: 'short', timeStyle: 'medium' } as const;
  return kept(Intl.DateTimeFormat, 'sv-SE', options).format(at);
}

/** A day of the calendar, `2026-11-28`. */
export function calendarDateText(date: string, style: DateStyle | 'day', locale?: Locale): string {
  const options = style === 'day' ? style : styles[style];
  return dateText(Date.parse(`${date}T00:00Z`), options, 'UTC', locale);
}

/** A time of day, `19:15`; `24:00` stays what it is where clocks have 24 hours. */
export function wallClockText(time: string, locale: Locale = spokenLocale()): string {
  if (time === '24:00' && !hasTwelveHours(locale)) return time;
  return dateText(Date.parse(`2026-01-01T${time}Z`), 'clock', 'UTC', locale);
}

/** `1,234.5`; `digits` is the exact number of decimals. */
export function numberText(value: number, digits: number, locale: Locale = spokenLocale()): string {
  return kept(Intl.NumberFormat, locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** `12.5%`: `share` is part of 1; `digits` is the exact number of decimals. */
export function percentText(
  share: number,
  digits: number,
  locale: Locale = spokenLocale(),
): string {
  return kept(Intl.NumberFormat, locale, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(share);
}

/** `14 km`, with at most `digits` decimals. */
export function unitText(
  value: number,
  unit: 'millimeter' | 'meter' | 'kilometer',
  digits: number,
  locale: Locale = spokenLocale(),
): string {
  return kept(Intl.NumberFormat, locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: digits,
  }).format(value);
}

/** `Ada, Ben and Cleo`. */
export function listText(
  names: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return kept(Intl.ListFormat, spokenLocale(), { type }).format(names);
}

/** `Euro` for EUR, `Japan` for JP. */
export function nameOf(type: 'currency' | 'region', code: string): string {
  return kept(Intl.DisplayNames, spokenLocale(), { type }).of(code) ?? code;
}

/** `CET`, or `GMT+9` where the language has no short name for the zone. */
export function zoneText(at: number, timeZone: string, locale: Locale = spokenLocale()): string {
  const names = [locale, ...zoneNames[languageIn(locale)]].map((one) =>
    zonePart(at, timeZone, one, 'short'),
  );
  return names.find((name) => !/^GMT./.test(name)) ?? names[0] ?? '';
}

/** Each locale names the zones of its own region (`CET`, `EST`, `AEDT`) and numbers the others. */
const zoneNames: Readonly<Record<Language, readonly string[]>> = {
  en: ['en-GB', 'en-US', 'en-AU', 'en-CA', 'en-IN', 'en-NZ', 'en-ZA'],
  de: ['de-DE'],
};

/** `Eastern Standard Time`. */
export function zoneName(at: number, timeZone: string): string {
  return zonePart(at, timeZone, spokenLocale(), 'long');
}

/** `GMT+2`. */
export function offsetText(at: number, timeZone: string): string {
  return zonePart(at, timeZone, 'en-GB', 'shortOffset');
}

function zonePart(
  at: number,
  timeZone: string,
  locale: string,
  timeZoneName: 'short' | 'long' | 'shortOffset',
): string {
  const parts = kept(Intl.DateTimeFormat, locale, { timeZone, timeZoneName }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** `.`, or `,` in most of Europe. */
export function decimalSign(locale: Locale = spokenLocale()): string {
  return numberText(0.5, 1, locale).charAt(1);
}
