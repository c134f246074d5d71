/**
 * What customers are told about times outside the opening hours, in the shop's time zone, which is
 * named: it may be read anywhere.
 */
import type { FulfilmentType } from '../order/status.ts';
import { textsIn } from '../texts/all-texts.ts';
import { dateText } from '../texts/format.ts';
import { longDateText, zoneText } from '../texts/format-more.ts';
import type { Locale } from '../texts/locale.ts';
import { day } from '../time/durations.ts';
import { dateIn, nextOpening, type OpeningHours } from './opening-hours.ts';

/** `The shop is closed. It opens on Monday at 08:00 CET.` */
export function closedText(shop: OpeningHours, now: number, locale: Locale): string {
  const says = textsIn(locale).orderNotices;
  const opening = openingWords(shop, now, locale);
  if (opening === null) return says.closed;
  const { day: date, ...when } = opening;
  return date === null ? says.closedUntilToday(when) : says.closedUntil({ ...when, day: date });
}

/** Of an open shop, whose deliveries have hours of their own. */
export function notDeliveringText(hours: OpeningHours, now: number, locale: Locale): string {
  const says = textsIn(locale).zones;
  const opening = openingWords(hours, now, locale);
  if (opening === null) return says.notNow;
  const { day: date, ...when } = opening;
  return date === null ? says.notNowUntilToday(when) : says.notNowUntil({ ...when, day: date });
}

/** It couldn't be ready before the opening ends at `until`. */
export function tooLateText(
  type: FulfilmentType,
  { timeZone }: Pick<OpeningHours, 'timeZone'>,
  until: number,
  locale: Locale,
): string {
  return textsIn(locale).orderNotices.tooLate({ type, ...clockIn(timeZone, until, locale) });
}

/** It came after last orders, at `until`. */
export function lastOrdersText(
  { timeZone }: Pick<OpeningHours, 'timeZone'>,
  until: number,
  locale: Locale,
): string {
  return textsIn(locale).orderNotices.afterLastOrders(clockIn(timeZone, until, locale));
}

/** The next opening; `day` is null for today. Null if there is none soon. */
function openingWords(shop: OpeningHours, now: number, locale: Locale) {
  const opening = nextOpening(shop, now);
  if (opening === null) return null;
  return {
    day: dayWords(opening, now, shop.timeZone, locale),
    ...clockIn(shop.timeZone, opening, locale),
  };
}

/** `12:30 CET`, `Monday at 12:30 CET`, or `Friday 4 December at 12:30 CET`, relative to `now`. */
export function momentText(at: number, now: number, timeZone: string, locale: Locale): string {
  const says = textsIn(locale).orderNotices;
  const when = clockIn(timeZone, at, locale);
  const date = dayWords(at, now, timeZone, locale);
  return date === null ? says.momentToday(when) : says.momentOn({ ...when, day: date });
}

/** `Monday`, with the date if it's a later week; null for today. */
function dayWords(at: number, now: number, timeZone: string, locale: Locale): string | null {
  if (dateIn(timeZone, at) === dateIn(timeZone, now)) return null;
  return longDateText(at, at - now < 6 * day ? 'weekday' : 'longDay', timeZone, locale);
}

function clockIn(timeZone: string, at: number, locale: Locale) {
  return { time: dateText(at, 'clock', timeZone, locale), zone: zoneText(at, timeZone, locale) };
}
