/**
 * Times for emails, which are read days later and elsewhere: with the day and the zone.
 * Milliseconds.
 */

import { type Language, locales } from '../texts/language.ts';

/** `Saturday 21 November, 12:35 CET`, in German `Samstag, 21. November, 12:35 MEZ`. */
export function mailMoment(at: number, timeZone: string, language: Language = 'en'): string {
  return `${dayOf(at, timeZone, language)}, ${clockOf(at, timeZone, language)} ${zoneOf(at, timeZone, language)}`;
}

/** `Saturday 21 November, 12:20–12:35 CET`; over midnight, both days. */
export function mailSpan(
  { from, to }: { readonly from: number; readonly to: number },
  timeZone: string,
  language: Language = 'en',
): string {
  const [firstDay, lastDay] = [dayOf(from, timeZone, language), dayOf(to, timeZone, language)];
  const [start, end] = [clockOf(from, timeZone, language), clockOf(to, timeZone, language)];
  const zone = zoneOf(to, timeZone, language);
  if (firstDay !== lastDay) return `${firstDay}, ${start} – ${lastDay}, ${end} ${zone}`;
  return start === end
    ? mailMoment(to, timeZone, language)
    : `${firstDay}, ${start}–${end} ${zone}`;
}

function dayOf(at: number, timeZone: string, language: Language): string {
  return format(locales[language], at, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  });
}

function clockOf(at: number, timeZone: string, language: Language): string {
  return format(locales[language], at, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
}

/** Each locale names the zones of its own region (`CET`, `EST`, `AEDT`) and numbers the others. */
const zoneNames: Readonly<Record<Language, readonly string[]>> = {
  en: ['en-GB', 'en-US', 'en-AU', 'en-CA', 'en-IN', 'en-NZ', 'en-ZA'],
  de: ['de-DE'],
};

function zoneOf(at: number, timeZone: string, language: Language): string {
  const names = zoneNames[language].map(
    (locale) =>
      new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' })
        .formatToParts(at)
        .find(({ type }) => type === 'timeZoneName')?.value ?? '',
  );
  return names.find((name) => !/^GMT./.test(name)) ?? names[0] ?? '';
}

function format(locale: string, at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, options).format(at);
}
