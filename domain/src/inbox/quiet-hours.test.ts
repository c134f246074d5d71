import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { isQuietAt, quietHoursSchema } from './quiet-hours.ts';

const night = { from: '22:00', until: '07:00' };
const at = (time: string) => Date.parse(`2026-11-21T${time}Z`);

test.each([
  ['21:59:59', false],
  ['22:00:00', true],
  ['23:59:59', true],
  ['00:00:00', true],
  ['06:59:59', true],
  ['07:00:00', false],
  ['12:00:00', false],
])('over midnight: at %s quiet is %s', (time, isQuiet) => {
  expect(isQuietAt(night, at(time), 'UTC')).toBe(isQuiet);
});

test.each([
  ['12:59:00', false],
  ['13:00:00', true],
  ['14:29:00', true],
  ['14:30:00', false],
  ['00:00:00', false],
])('within a day: at %s quiet is %s', (time, isQuiet) => {
  expect(isQuietAt({ from: '13:00', until: '14:30' }, at(time), 'UTC')).toBe(isQuiet);
});

describe('time zones', () => {
  test('the device’s own time zone counts', () => {
    expect(isQuietAt(night, at('03:30:00'), 'America/New_York')).toBe(true);
    expect(isQuietAt(night, at('02:30:00'), 'America/New_York')).toBe(false);
    expect(isQuietAt(night, at('21:30:00'), 'Europe/Berlin')).toBe(true);
  });

  test('an hour that the clock shows twice is quiet both times', () => {
    const hours = { from: '02:00', until: '03:00' };
    // Berlin's clocks go back from 03:00 to 02:00 at 01:00 UTC.
    for (const moment of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']) {
      expect(isQuietAt(hours, Date.parse(moment), 'Europe/Berlin')).toBe(true);
    }
    expect(isQuietAt(hours, Date.parse('2026-10-25T02:30:00Z'), 'Europe/Berlin')).toBe(false);
  });

  test('it is never quiet in an unknown time zone', () => {
    expect(isQuietAt(night, at('23:00:00'), 'Mars/Olympus')).toBe(false);
  });
});

test('no hours, or two equal times, are never quiet', () => {
  expect(isQuietAt(null, at('23:00:00'), 'UTC')).toBe(false);
  expect(isQuietAt({ from: '08:00', until: '08:00' }, at('08:00:00'), 'UTC')).toBe(false);
});

test.each(['24:00', '7:00', '12:60', '', '12:00:00'])('%j is not a time of day', (from) => {
  expect(safeParse(quietHoursSchema, { from, until: '07:00' }).success).toBe(false);
});
