import { expect, test } from 'vitest';
import { moved, replaced, without } from './list-edits.ts';

const list = ['a', 'b', 'c'] as const;

test('an item moves by one step, and not beyond the ends', () => {
  expect(moved(list, 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(list, 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(list, 0, -1)).toEqual(list);
  expect(moved(list, 2, 1)).toEqual(list);
  expect(moved(list, 9, 1)).toEqual(list);
});

test('an item is replaced or removed by index', () => {
  expect(replaced<string>(list, 1, 'x')).toEqual(['a', 'x', 'c']);
  expect(without(list, 1)).toEqual(['a', 'c']);
});
