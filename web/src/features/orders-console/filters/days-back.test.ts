import { expect, test } from 'vitest';
import { daysBack } from './days-back.ts';

test.each([
  // The day before has 23 hours, then 25.
  ['2026-03-29T22:30:00Z', '2026-03-29'],
  ['2026-10-25T23:30:00Z', '2026-10-25'],
  // In the last of that day's 25 hours.
  ['2026-10-25T22:30:00Z', '2026-10-24'],
])('at %s it was %s yesterday in Berlin', (now, yesterday) => {
  expect(daysBack('Europe/Berlin', Date.parse(now), 1, 1)).toEqual({
    from: yesterday,
    to: yesterday,
  });
});

test('the last seven days end with today', () => {
  expect(daysBack('Europe/Berlin', Date.parse('2026-01-05T12:00:00Z'), 6, 0)).toEqual({
    from: '2025-12-30',
    to: '2026-01-05',
  });
});
