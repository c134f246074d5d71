/** Whether the shop takes orders now, in words for customers. Times in milliseconds. */

import {
  dateIn,
  isOpenAt,
  nextOpening,
  type OpeningHours,
  openSpans,
} from '@fireline/domain/shop/opening-hours';
import { texts } from '@fireline/domain/texts/texts';
import { day } from '@fireline/domain/time/durations';
import { clockText, dayText } from '#ui/time/time-text.ts';
import { isForeignZone, zonePlace } from '#ui/time/time-zone.ts';

export interface ShopHours {
  readonly isOpen: boolean;
  /** `until 22:00` if it closes within a day; `at 08:00` or `tomorrow at 08:00` if it is closed. */
  readonly until: string | null;
}

type Hours = OpeningHours;

export function shopHours(shop: Hours, now: number): ShopHours {
  if (isOpenAt(shop, now)) {
    const closesAt = closing(shop, now);
    return {
      isOpen: true,
      until:
        closesAt === null
          ? null
          : texts.menu.until({ time: clockText(closesAt, shop.timeZone) }) + placeOf(shop, now),
    };
  }
  const opensAt = nextOpening(shop, now);
  return {
    isOpen: false,
    until: opensAt === null ? null : momentWords(opensAt, now, shop.timeZone) + placeOf(shop, now),
  };
}

/** ` (New York)` where clocks show another time than the shop's. */
function placeOf({ timeZone }: Hours, now: number): string {
  return isForeignZone(now, timeZone) ? ` (${zonePlace(timeZone)})` : '';
}

/** `at 08:00`, `tomorrow at 08:00`, `on Mon 23 Nov at 08:00`. */
export function momentWords(at: number, now: number, timeZone: string): string {
  const time = clockText(at, timeZone);
  switch (daysAhead(at, now, timeZone)) {
    case 0:
      return texts.menu.at({ time });
    case 1:
      return texts.menu.tomorrowAt({ time });
    default:
      return texts.menu.dayAt({ day: dayText(at, timeZone), time });
  }
}

/** `Today`, `Tomorrow`, `Mon 23 Nov`, by the shop's calendar. */
export function dayName(at: number, now: number, timeZone: string): string {
  switch (daysAhead(at, now, timeZone)) {
    case 0:
      return texts.menu.today;
    case 1:
      return texts.menu.tomorrow;
    default:
      return dayText(at, timeZone);
  }
}

/** How many days `at` is after `now` by the shop's calendar. */
function daysAhead(at: number, now: number, timeZone: string): number {
  const start = (time: number) => Date.parse(`${dateIn(timeZone, time)}T00:00:00Z`);
  return (start(at) - start(now)) / day;
}

/** When the shop closes; adjoining spans count as one. Null if it doesn't close within a day. */
function closing(shop: Hours, now: number): number | null {
  let end = now;
  for (const { from, to } of openSpans(shop, now, now + day)) {
    if (from > end) break;
    end = Math.max(end, to);
  }
  return end < now + day ? end : null;
}
