import { expect, test, vi } from 'vitest';
import { onFirstTap } from './first-tap.ts';

test.each([
  ['a key', 0, 1],
  ['a tap', 1, 1],
  ['the second tap of a double tap', 2, 0],
  ['a finger that bounces', 3, 0],
])('%s', (_, detail, times) => {
  const act = vi.fn();
  onFirstTap(act)({ detail });
  expect(act).toHaveBeenCalledTimes(times);
});
