import { expect, test } from 'vitest';
import { dayAt, dayEnd, dayStart } from './shop-days.ts';

const iso = (at: number) => new Date(at).toISOString();

test.each([
  ['2026-01-05', 'Europe/Berlin', '2026-01-04T23:00:00.000Z', '2026-01-05T23:00:00.000Z'],
  ['2026-07-05', 'America/New_York', '2026-07-05T04:00:00.000Z', '2026-07-06T04:00:00.000Z'],
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ['2026-12-31', 'UTC', '2026-12-31T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
])('%s in %s', (day, timeZone, start, end) => {
  expect([iso(dayStart(day, timeZone)), iso(dayEnd(day, timeZone))]).toEqual([start, end]);
  expect(dayAt(dayStart(day, timeZone), timeZone)).toBe(day);
  expect(dayAt(dayEnd(day, timeZone) - 1, timeZone)).toBe(day);
});
