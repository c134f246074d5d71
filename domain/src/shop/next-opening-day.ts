import { day } from '../time/durations.ts';
import { dateIn, midnightIn, type OpeningHours, openSpans } from './opening-hours.ts';

/**
 * When (ms) the shop opens on its next day: what staff mean by "tomorrow". While it's open past
 * midnight, it's still the day on which it opened. If no opening is known, at midnight.
 */
export function nextOpeningDay(shop: OpeningHours, now: number): number {
  const { timeZone } = shop;
  const spans = openSpans(shop, now, now + 14 * day);
  const [first] = spans;
  const today = dateIn(timeZone, first ? Math.min(first.from, now) : now);
  const next = spans.find(({ from }) => from > now && dateIn(timeZone, from) > today);
  return next?.from ?? midnightIn(timeZone, now, 1);
}
