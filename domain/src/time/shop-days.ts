/**
 * Days of the shop's calendar, written `2026-11-21`. A day begins at midnight in the shop's time
 * zone, so days on which the clocks change have 23 or 25 hours. Times in milliseconds.
 */

import { TZDateMini } from '@date-fns/tz';
import { day as dayLength } from './durations.ts';

/** Including `from`, excluding `to`. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** When `date` begins and ends in `timeZone`. */
export function daySpan(date: string, timeZone: string): DaySpan {
  return { from: startOf(date, timeZone), to: startOf(dateAfter(date, 1), timeZone) };
}

/** From the start of the first to the end of the last day. */
export function daysSpan(first: string, last: string, timeZone: string): DaySpan {
  return { from: startOf(first, timeZone), to: daySpan(last, timeZone).to };
}

/** The date `days` after `date`; before it if negative. */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

export function datesBetween(first: string, last: string): readonly string[] {
  const dates: string[] = [];
  for (let date = first; date <= last; date = dateAfter(date, 1)) dates.push(date);
  return dates;
}

/** The hour (0 to 23) in `timeZone` at `at`. */
export function hourIn(timeZone: string, at: number): number {
  return new TZDateMini(at, timeZone).getHours();
}

function startOf(date: string, timeZone: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new TZDateMini(year, month - 1, day, timeZone).getTime();
}
