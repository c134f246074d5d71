import { expect, test } from 'vitest';
import { nextOpeningDay } from './next-opening-day.ts';
import { weekdays } from './opening-hours.ts';

const timeZone = 'Europe/Berlin';
const daily = (span: string) => ({
  hours: Object.fromEntries(weekdays.map((day) => [day, span])) as Record<
    (typeof weekdays)[number],
    string
  >,
  closedDates: [] as string[],
  timeZone,
});
const at = (local: string) => Date.parse(`${local}+01:00`);

test.each([
  ['open, with a break ahead', '08:00-12:00 13:00-18:00', '2026-11-28T10:00', '2026-11-29T08:00'],
  ['before the shop opens', '08:00-18:00', '2026-11-28T06:00', '2026-11-29T08:00'],
  ['after it closes', '08:00-18:00', '2026-11-28T20:00', '2026-11-29T08:00'],
  ['in the evening, open past midnight', '18:00-02:00', '2026-11-28T20:00', '2026-11-29T18:00'],
  ['after midnight, still open', '18:00-02:00', '2026-11-29T01:00', '2026-11-29T18:00'],
  ['open around the clock', '00:00-24:00', '2026-11-28T10:00', '2026-11-29T00:00'],
  ['never open', '', '2026-11-28T10:00', '2026-11-29T00:00'],
])('%s', (_, span, now, next) => {
  expect(nextOpeningDay(daily(span), at(now))).toBe(at(next));
});

test('a day on which the shop is closed doesn’t count', () => {
  const shop = { ...daily('08:00-18:00'), closedDates: ['2026-11-29'] };
  expect(nextOpeningDay(shop, at('2026-11-28T10:00'))).toBe(at('2026-11-30T08:00'));
});
