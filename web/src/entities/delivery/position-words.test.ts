import { hour, minute } from '@fireline/domain/time/durations';
import { expect, test } from 'vitest';
import { ageText, distanceText } from './position-words.ts';

test.each([
  [0, '10 m'],
  [3, '10 m'],
  [84, '80 m'],
  [97, '100 m'],
  [640, '650 m'],
  [974, '950 m'],
  [980, '1 km'],
  [1240, '1.2 km'],
  [9940, '9.9 km'],
  [9951, '10 km'],
  [14_400, '14 km'],
])('%i meters are %s', (meters, text) => {
  expect(distanceText(meters)).toBe(text);
});

const now = Date.UTC(2026, 10, 21, 12);

test.each([
  [-2000, 'Updated just now'],
  [0, 'Updated just now'],
  [9999, 'Updated just now'],
  [34_000, 'Updated 30 seconds ago'],
  [90_000, 'Updated 90 seconds ago'],
  [90_001, 'Last seen 2 minutes ago'],
  [4 * minute, 'Last seen 4 minutes ago'],
  [89 * minute, 'Last seen 89 minutes ago'],
  [3 * hour, 'Last seen 3 hours ago'],
])('a position of %i ms ago: %s', (age, text) => {
  expect(ageText({ at: now - age }, now)).toBe(text);
});
