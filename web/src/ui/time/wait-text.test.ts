import { day, hour, minute } from '@fireline/domain/time/durations';
import { expect, test } from 'vitest';
import { stopwatchText, waitText } from './wait-text.ts';

test.each([
  [-5000, '< 1 min'],
  [59_999, '< 1 min'],
  [minute, '1 min'],
  [59.9 * minute, '59 min'],
  [65 * minute, '1 h 05 min'],
  [47 * hour, '47 h 00 min'],
  [3 * day, '3 days'],
])('%i ms have waited %s', (duration, text) => {
  expect(waitText(duration)).toBe(text);
});

test.each([
  [-1, '0:00'],
  [7000, '0:07'],
  [12 * minute + 34_000, '12:34'],
  [62 * minute + 3000, '1:02:03'],
])('%i ms are %s on the stopwatch', (duration, text) => {
  expect(stopwatchText(duration)).toBe(text);
});
