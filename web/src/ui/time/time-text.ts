/** Times as text. All times are milliseconds since the epoch. */
import { dateText } from '@fireline/domain/texts/format';
import { texts } from '@fireline/domain/texts/texts';
import { day as dayLength } from '@fireline/domain/time/durations';

/** `12:04` or `12:04 PM`, in `timeZone` or the device's zone. */
export function clockText(at: number, timeZone?: string | undefined): string {
  return dateText(at, 'clock', timeZone);
}

/** `Fri, 21 Nov`. */
export function dayText(at: number, timeZone?: string | undefined): string {
  return dateText(at, 'day', timeZone);
}

/** `12:04` today, `Thu, 20 Nov, 12:04` on any other day. */
export function momentText(at: number, now: number, timeZone?: string | undefined): string {
  const clock = clockText(at, timeZone);
  const day = dayText(at, timeZone);
  return day === dayText(now, timeZone) ? clock : `${day}, ${clock}`;
}

/** Within half a day (ms), a time says by itself which day it's on. */
const near = dayLength / 2;

/**
 * `12:04–12:19` today or nearby, `Thu, 20 Nov, 12:04–12:19` on any other day; a single time if both
 * are equal.
 */
export function spanText(
  { from, to }: { readonly from: number; readonly to: number },
  now: number,
  timeZone?: string | undefined,
): string {
  const isNear = now - from < near && to - now < near;
  const start = isNear ? clockText(from, timeZone) : momentText(from, now, timeZone);
  const isOneDay = isNear || dayText(from, timeZone) === dayText(to, timeZone);
  const end = isOneDay ? clockText(to, timeZone) : momentText(to, now, timeZone);
  return isOneDay && clockText(from, timeZone) === end ? start : `${start}–${end}`;
}

/** `today`, `tomorrow`, `yesterday`, otherwise `Fri, 21 Nov`. */
export function calendarText(at: number, now: number, timeZone?: string | undefined): string {
  const day = dayText(at, timeZone);
  if (day === dayText(now, timeZone)) return texts.time.today;
  if (at > now && at - now < 2 * dayLength && day === dayText(now + dayLength, timeZone)) {
    return texts.time.tomorrow;
  }
  if (now > at && now - at < 2 * dayLength && day === dayText(now - dayLength, timeZone)) {
    return texts.time.yesterday;
  }
  return day;
}
