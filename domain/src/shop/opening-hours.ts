/**
 * When the shop is open. Hours are written per weekday in the shop's local time: `08:00-12:00
 * 13:00-18:00`, empty for a day off. A span whose end is before its start ends on the next day
 * (`18:00-02:00`). Results are milliseconds since the epoch.
 */

import { TZDateMini } from '@date-fns/tz';
import { day as dayLength } from '../time/durations.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];
export type WeekHours = Readonly<Record<Weekday, string>>;

/** What decides whether the shop is open; part of `settings/shop`. */
export interface OpeningHours {
  readonly hours: WeekHours;
  /** `2026-12-25`: closed all day, whatever the weekday's hours are. */
  readonly closedDates: readonly string[];
  /** `2026-12-24 10:00-14:00`: the hours on this date instead of the weekday's. */
  readonly otherHours?: readonly string[];
  /** IANA name. */
  readonly timeZone: string;
  /** Within `hours`, only these count; null: all of them. */
  readonly within?: WeekHours | null;
}

/** Including `from`, excluding `to`. */
export interface OpenSpan {
  readonly from: number;
  readonly to: number;
}

/** One span of hours. */
export const spanPattern = '(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)';
/** The hours of one day that isn't a day off: at most three spans. */
export const dayPattern = `${spanPattern}(?: ${spanPattern}){0,2}`;
/** The hours of one day, if there are any. `firestore.rules` has the same pattern. */
export const daySpansPattern = new RegExp(`^(?:${dayPattern})?$`);
/** One of `otherHours`. */
export const otherHoursPattern = new RegExp(
  `^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]) ${dayPattern}$`,
);

type LocalDate = InstanceType<typeof TZDateMini>;

const longestLook = 15;

export function isOpenAt(shop: OpeningHours, at: number): boolean {
  return openSpans(shop, at, at + 1).length > 0;
}

/** When a closed shop opens next, within two weeks; null if it doesn't. */
export function nextOpening(shop: OpeningHours, at: number): number | null {
  const [next] = openSpans(shop, at, at + longestLook * dayLength);
  return next ? Math.max(next.from, at) : null;
}

/**
 * The opening spans that overlap `from` to `to`, in order and untruncated. Hours that overlap, such
 * as those past midnight and the next day's, are one span.
 */
export function openSpans(shop: OpeningHours, from: number, to: number): readonly OpenSpan[] {
  const first = new TZDateMini(from, shop.timeZone);
  const spans: OpenSpan[] = [];
  // Starts at the day before: its last span may reach into this one.
  for (let day = -1; day <= longestLook + 1; day += 1) {
    const midnight = dayAfter(first, day);
    if (midnight.getTime() >= to) break;
    spans.push(...spansOf(shop, midnight));
  }
  const open = merged(spans);
  const { within } = shop;
  const parts = within
    ? open.flatMap((span) => partsWithin(span, { hours: within, timeZone: shop.timeZone }))
    : open;
  return parts.filter((span) => span.to > from && span.from < to);
}

function merged(spans: readonly OpenSpan[]): readonly OpenSpan[] {
  const apart: OpenSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last === undefined || span.from >= last.to) apart.push(span);
    else apart.splice(-1, 1, { from: last.from, to: Math.max(last.to, span.to) });
  }
  return apart;
}

/**
 * The start of the opening that contains `at`, among `spans` in order; null if there is none.
 * Adjacent spans, such as those that meet at midnight, are one opening.
 */
export function openedAt(spans: readonly OpenSpan[], at: number): number | null {
  let began: number | null = null;
  let until = -Infinity;
  for (const span of spans) {
    if (span.from > at) break;
    if (began === null || span.from > until) began = span.from;
    until = Math.max(until, span.to);
  }
  return at < until ? began : null;
}

/**
 * The end of the opening that contains `at`, among `spans` in order; null if there is none.
 * Adjacent spans are one opening.
 */
export function closesAt(spans: readonly OpenSpan[], at: number): number | null {
  let until = at;
  for (const span of spans) {
    if (span.from > until) break;
    until = Math.max(until, span.to);
  }
  return until === at ? null : until;
}

function partsWithin(
  span: OpenSpan,
  { hours, timeZone }: Pick<OpeningHours, 'hours' | 'timeZone'>,
): readonly OpenSpan[] {
  return openSpans({ hours, timeZone, closedDates: [] }, span.from, span.to).map((part) => ({
    from: Math.max(span.from, part.from),
    to: Math.min(span.to, part.to),
  }));
}

/** `2026-12-25` in the shop's time zone. */
export function dateIn(timeZone: string, at: number): string {
  return dateText(new TZDateMini(at, timeZone));
}

/** The midnight (ms) at which the day `days` after that of `at` begins. */
export function midnightIn(timeZone: string, at: number, days: number): number {
  return dayAfter(new TZDateMini(at, timeZone), days).getTime();
}

function spansOf(
  { hours, closedDates, otherHours = [] }: OpeningHours,
  midnight: LocalDate,
): readonly OpenSpan[] {
  const weekday = weekdays[(midnight.getDay() + 6) % 7];
  const date = dateText(midnight);
  if (weekday === undefined || closedDates.includes(date)) return [];
  const other = otherHours.find((line) => line.startsWith(date));
  return (other?.slice(date.length) ?? hours[weekday])
    .split(' ')
    .filter((span) => span !== '')
    .map((span) => {
      const [from = 0, until = 0] = span.split('-').map(minutesOf);
      const to = until <= from ? until + 24 * 60 : until;
      return { from: clockTime(midnight, from), to: clockTime(midnight, to) };
    });
}

function minutesOf(clock: string): number {
  const [hour, minute] = clock.split(':').map(Number);
  return (hour ?? 0) * 60 + (minute ?? 0);
}

/** In local time: a day on which the clocks change has 23 or 25 hours. */
function clockTime(midnight: LocalDate, minutes: number): number {
  return new TZDateMini(
    midnight.getFullYear(),
    midnight.getMonth(),
    midnight.getDate(),
    0,
    minutes,
    midnight.timeZone ?? 'UTC',
  ).getTime();
}

function dayAfter(date: LocalDate, days: number): LocalDate {
  return new TZDateMini(
    date.getFullYear(),
    date.getMonth(),
    date.getDate() + days,
    date.timeZone ?? 'UTC',
  );
}

function dateText(date: LocalDate): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
