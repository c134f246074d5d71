import { expect, test } from 'vitest';
import { pauseAfter } from './pause-after.ts';

test('asks for tiles again after a pause that doubles, up to ten minutes', () => {
  const seconds = [1, 2, 3, 5, 6, 40].map((failures) => pauseAfter(failures) / 1000);
  expect(seconds).toEqual([30, 60, 120, 480, 600, 600]);
});
