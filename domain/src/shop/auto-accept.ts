/** Which orders are confirmed as soon as they are verified, without anyone accepting them. */
import { currentQueue } from '../estimate/estimate.ts';
import type { Queue } from '../kitchen/queue.ts';
import { dayPattern, isOpenAt, type WeekHours } from './opening-hours.ts';
import { isPaused } from './pause.ts';
import type { Shop } from './settings.ts';

/** As stored in `settings/shop`: `always`, `hours 11:00-14:00 18:00-20:00`, `orders 10`. */
export type AutoAccept =
  | { readonly mode: 'never' }
  | { readonly mode: 'always' }
  /** Every day at these times, in the shop's time zone. */
  | { readonly mode: 'hours'; readonly hours: string }
  /** While the kitchen's queue has fewer orders than this. */
  | { readonly mode: 'orders'; readonly below: number };

export const autoAcceptModes = ['never', 'always', 'hours', 'orders'] as const;

/** `firestore.rules` has the same pattern. */
export const autoAcceptPattern = new RegExp(
  `^(?:never|always|hours ${dayPattern}|orders [1-9]\\d{0,2})$`,
);

/** What can't be read means that someone accepts. */
export function autoAcceptIn(text: string): AutoAccept {
  if (!autoAcceptPattern.test(text)) return { mode: 'never' };
  const [mode, ...rest] = text.split(' ');
  if (mode === 'hours') return { mode, hours: rest.join(' ') };
  if (mode === 'orders') return { mode, below: Number(rest[0]) };
  return { mode: mode === 'always' ? mode : 'never' };
}

export function autoAcceptText(setting: AutoAccept): string {
  if (setting.mode === 'hours') return `hours ${setting.hours}`;
  return setting.mode === 'orders' ? `orders ${setting.below}` : setting.mode;
}

/**
 * Whether an order that has just been verified needs nobody to accept it. A paused shop gets only
 * what its staff take, and decides about it. Without a measurement of the queue, someone does, too.
 */
export function isAcceptedByItself(
  shop: Pick<Shop, 'autoAccept' | 'orderingPaused' | 'pausedUntil' | 'timeZone'>,
  queue: Queue | null,
  now: number,
): boolean {
  if (isPaused(shop, now)) return false;
  const setting = autoAcceptIn(shop.autoAccept);
  switch (setting.mode) {
    case 'never':
      return false;
    case 'always':
      return true;
    case 'hours':
      return isOpenAt({ ...shop, hours: everyDay(setting.hours), closedDates: [] }, now);
    case 'orders': {
      const known = currentQueue(queue, now);
      return known !== null && known.orders < setting.below;
    }
  }
}

function everyDay(hours: string): WeekHours {
  return { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours };
}
