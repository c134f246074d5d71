/** Whether the shop takes orders now, in words for customers. Times in milliseconds. */

import { dateIn, isOpenAt, nextOpening, openSpans } from '@fireline/domain/shop/opening-hours';
import type { Shop } from '@fireline/domain/shop/settings';
import { day } from '@fireline/domain/time/durations';
import { clockText } from '#ui/time/time-text.ts';

export interface ShopHours {
  readonly isOpen: boolean;
  /** `until 22:00` if it closes within a day; `at 08:00` or `tomorrow at 08:00` if it is closed. */
  readonly until: string | null;
}

type Hours = Pick<Shop, 'hours' | 'closedDates' | 'timeZone'>;

export function shopHours(shop: Hours, now: number): ShopHours {
  if (isOpenAt(shop, now)) {
    const closesAt = closing(shop, now);
    return {
      isOpen: true,
      until: closesAt === null ? null : `until ${clockText(closesAt, shop.timeZone)}`,
    };
  }
  const opensAt = nextOpening(shop, now);
  return {
    isOpen: false,
    until: opensAt === null ? null : momentWords(opensAt, now, shop.timeZone),
  };
}

/** `at 08:00`, `tomorrow at 08:00`, `on Mon 23 Nov at 08:00`. */
export function momentWords(at: number, now: number, timeZone: string): string {
  const clock = `at ${clockText(at, timeZone)}`;
  const name = dayName(at, now, timeZone);
  if (name === 'Today') return clock;
  return name === 'Tomorrow' ? `tomorrow ${clock}` : `on ${name} ${clock}`;
}

/** `Today`, `Tomorrow`, `Mon 23 Nov`, by the shop's calendar. */
export function dayName(at: number, now: number, timeZone: string): string {
  const date = dateIn(timeZone, at);
  const today = dateIn(timeZone, now);
  if (date === today) return 'Today';
  if (date === dayAfter(today)) return 'Tomorrow';
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  })
    .format(at)
    .replace(',', '');
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

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + day).toISOString().slice(0, 10);
}
