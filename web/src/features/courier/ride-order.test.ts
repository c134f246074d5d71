import { expect, test } from 'vitest';
import { inRideOrder, moved } from './ride-order.ts';

const rides = ['a', 'b', 'c'].map((id) => ({ id }));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test.each([
  ['nothing arranged', [], ['a', 'b', 'c']],
  ['all arranged', ['c', 'a', 'b'], ['c', 'a', 'b']],
  ['a new one comes last', ['c', 'a'], ['c', 'a', 'b']],
  ['one that is done leaves no gap', ['gone', 'b', 'a', 'c'], ['b', 'a', 'c']],
])('%s', (_, arranged, expected) => {
  expect(ids(inRideOrder(rides, arranged))).toEqual(expected);
});

test('moves one up or down', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a'], 3, 1)).toEqual(['a']);
});
