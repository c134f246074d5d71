import { dateIn } from '@fireline/domain/shop/opening-hours';
import { dateAfter } from '@fireline/domain/time/shop-days';
import type { ListQuery } from './list-query.ts';

/** The range from `first` to `last` days before `now` (ms), by the shop's calendar. */
export function daysBack(
  timeZone: string,
  now: number,
  first: number,
  last: number,
): Pick<ListQuery, 'from' | 'to'> {
  const today = dateIn(timeZone, now);
  return { from: dateAfter(today, -first), to: dateAfter(today, -last) };
}
