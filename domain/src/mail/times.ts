/**
 * Times for what is read days later and elsewhere, such as emails: with the day and the zone.
 * Milliseconds.
 */

import { dateText } from '../texts/format.ts';
import { longDateText, zoneText } from '../texts/format-more.ts';
import type { Locale } from '../texts/locale.ts';

/** `Saturday 21 November, 12:35 CET`, in German `Samstag, 21. November, 12:35 MEZ`. */
export function mailMoment(at: number, timeZone: string, locale: Locale): string {
  const [day, time] = [
    longDateText(at, 'longDay', timeZone, locale),
    dateText(at, 'clock', timeZone, locale),
  ];
  return `${day}, ${time} ${zoneText(at, timeZone, locale)}`;
}

/** `Saturday 21 November, 12:20–12:35 CET`; over midnight, both days. */
export function mailSpan(
  { from, to }: { readonly from: number; readonly to: number },
  timeZone: string,
  locale: Locale,
): string {
  const day = (at: number) => longDateText(at, 'longDay', timeZone, locale);
  const clock = (at: number) => dateText(at, 'clock', timeZone, locale);
  const zone = zoneText(to, timeZone, locale);
  if (day(from) !== day(to)) {
    return `${day(from)}, ${clock(from)} – ${day(to)}, ${clock(to)} ${zone}`;
  }
  return clock(from) === clock(to)
    ? mailMoment(to, timeZone, locale)
    : `${day(from)}, ${clock(from)}–${clock(to)} ${zone}`;
}
