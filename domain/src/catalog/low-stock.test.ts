import { expect, test } from 'vitest';
import { lowStock, newlyShort, type StockLevel } from './low-stock.ts';

test.each<[number | null, number | null, StockLevel | null]>([
  [10, 6, null],
  [6, 5, 'low'],
  [6, 1, 'low'],
  [5, 4, null],
  [1, 0, 'sold-out'],
  [10, 0, 'sold-out'],
  [0, 0, null],
  [0, 3, null],
  [0, 10, null],
  [3, 4, null],
  [null, 10, null],
  [null, 5, 'low'],
  [null, 0, 'sold-out'],
  [5, null, null],
])('from %s to %s pieces is %s', (before, after, level) => {
  expect(lowStock).toBe(5);
  expect(newlyShort({ stock: before }, { stock: after, available: true })).toBe(level);
});

test('what isn’t sold can’t be short', () => {
  expect(newlyShort({ stock: 6 }, { stock: 0, available: false })).toBeNull();
});
