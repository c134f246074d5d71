import { expect, test } from 'vitest';
import { fitted, refusalOf } from './pictures.ts';

test('a picture fits into the square, keeps its aspect ratio, and is never enlarged', () => {
  expect(fitted({ width: 4000, height: 3000 }, 1200)).toEqual({ width: 1200, height: 900 });
  expect(fitted({ width: 1000, height: 4000 }, 1200)).toEqual({ width: 300, height: 1200 });
  expect(fitted({ width: 64, height: 48 }, 1200)).toEqual({ width: 64, height: 48 });
  expect(fitted({ width: 9000, height: 1 }, 1200)).toEqual({ width: 1200, height: 1 });
});

test('a file that isn’t a picture, or is too large, is refused with an explanation', () => {
  expect(refusalOf({ type: 'image/jpeg', size: 25_000_000 })).toBeNull();
  expect(refusalOf({ type: 'image/jpeg', size: 25_500_000 })).toMatch(/26 MB.*25 MB or smaller/);
  for (const type of ['image/svg+xml', 'application/pdf', '']) {
    expect(refusalOf({ type, size: 1 })).toMatch(/^Choose a picture/);
  }
});
