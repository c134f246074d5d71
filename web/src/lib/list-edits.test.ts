import { expect, test } from 'vitest';
import { moveItem, removeAt, replaceAt } from './list-edits.ts';

const list = ['a', 'b', 'c'] as const;

test('an item moves by one step, and not beyond the ends', () => {
  expect(moveItem(list, 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moveItem(list, 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moveItem(list, 0, -1)).toEqual(list);
  expect(moveItem(list, 2, 1)).toEqual(list);
  expect(moveItem(list, 9, 1)).toEqual(list);
});

test('an item is replaced or removed by index', () => {
  expect(replaceAt<string>(list, 1, 'x')).toEqual(['a', 'x', 'c']);
  expect(removeAt(list, 1)).toEqual(['a', 'c']);
});
