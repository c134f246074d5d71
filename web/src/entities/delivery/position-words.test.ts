import { hour, minute } from '@fireline/domain/time/durations';
import { expect, test } from 'vitest';
import { ageText } from './position-words.ts';

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
