import { describe, expect, test } from 'vitest';
import { hour } from './durations.ts';
import { dateAfter, datesBetween, daySpan, daysSpan, hourIn } from './shop-days.ts';

const at = (text: string) => Date.parse(text);

describe('a day of the shop', () => {
  test.each([
    ['an ordinary day', '2026-03-28', '2026-03-27T23:00:00Z', 24],
    ['the day clocks go forward', '2026-03-29', '2026-03-28T23:00:00Z', 23],
    ['the day clocks go back', '2026-10-25', '2026-10-24T22:00:00Z', 25],
  ])('is from midnight to midnight: %s', (_, date, begins, hours) => {
    const { from, to } = daySpan(date, 'Europe/Berlin');
    expect(from).toBe(at(begins));
    expect(to - from).toBe(hours * hour);
  });

  test('begins later where midnight does not exist', () => {
    // In Santiago, the clocks go from 24:00 to 01:00.
    const { from, to } = daySpan('2026-09-06', 'America/Santiago');
    expect(new Date(from).toISOString()).toBe('2026-09-06T04:00:00.000Z');
    expect(to - from).toBe(23 * hour);
  });

  test('ends where the next one begins', () => {
    const zone = 'America/New_York';
    expect(daySpan('2026-11-01', zone).to).toBe(daySpan('2026-11-02', zone).from);
    expect(daysSpan('2026-10-31', '2026-11-01', zone)).toEqual({
      from: daySpan('2026-10-31', zone).from,
      to: daySpan('2026-11-01', zone).to,
    });
  });
});

test('dates count across months and years', () => {
  expect(dateAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(dateAfter('2028-03-01', -1)).toBe('2028-02-29');
  expect(datesBetween('2026-02-27', '2026-03-02')).toEqual([
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
    '2026-03-02',
  ]);
  expect(datesBetween('2026-03-02', '2026-03-01')).toEqual([]);
});

test('hours are local time, with one twice when the clocks go back', () => {
  expect(hourIn('Europe/Berlin', at('2026-10-25T00:30:00Z'))).toBe(2);
  expect(hourIn('Europe/Berlin', at('2026-10-25T01:30:00Z'))).toBe(2);
  expect(hourIn('Europe/Berlin', at('2026-03-29T01:30:00Z'))).toBe(3);
});
