import { expect, test } from 'vitest';
import { isPaused, pauseOf } from './pause.ts';

test.each([
  [false, null, false],
  [true, null, true],
  [true, 101, true],
  [true, 100, false],
  [false, 101, false],
])('paused %s until %s: %s', (orderingPaused, pausedUntil, expected) => {
  expect(isPaused({ orderingPaused, pausedUntil }, 100)).toBe(expected);
});

test('a pause ends after its minutes, or when someone ends it', () => {
  expect(pauseOf(true, 20, 100)).toEqual({ orderingPaused: true, pausedUntil: 1_200_100 });
  expect(pauseOf(true, null, 100)).toEqual({ orderingPaused: true, pausedUntil: null });
  expect(pauseOf(false, 20, 100)).toEqual({ orderingPaused: false, pausedUntil: null });
});
