import { expect, test } from 'vitest';
import { emptySelection, extendTo, pruneSelection, toggle, toggleAll } from './selection.ts';

const shown = ['a', 'b', 'c', 'd', 'e'];
const ids = (selection: typeof emptySelection) => [...selection.ids].toSorted().join('');

test('an order is selected and deselected', () => {
  const one = toggle(emptySelection, 'b');
  expect(ids(one)).toBe('b');
  expect(ids(toggle(one, 'b'))).toBe('');
});

test('a range extends from the last selection, in both directions', () => {
  expect(ids(extendTo(toggle(emptySelection, 'b'), 'd', shown))).toBe('bcd');
  expect(ids(extendTo(toggle(emptySelection, 'd'), 'b', shown))).toBe('bcd');
});

test('a second range starts where the first one did', () => {
  const first = extendTo(toggle(emptySelection, 'c'), 'd', shown);
  expect(ids(extendTo(first, 'a', shown))).toBe('abcd');
});

test('without a visible start, only one order is selected', () => {
  expect(ids(extendTo(emptySelection, 'c', shown))).toBe('c');
  expect(ids(extendTo(toggle(emptySelection, 'gone'), 'c', shown))).toBe('cgone');
});

test('selects everything shown, then deselects it', () => {
  const all = toggleAll(toggle(emptySelection, 'x'), shown);
  expect(ids(all)).toBe('abcdex');
  expect(ids(toggleAll(all, shown))).toBe('x');
  expect(ids(toggleAll(emptySelection, []))).toBe('');
});

test('orders that have left the list are no longer selected', () => {
  const chosen = extendTo(toggle(emptySelection, 'a'), 'c', shown);
  expect(ids(pruneSelection(chosen, new Set(['b', 'c'])))).toBe('bc');
  expect(pruneSelection(chosen, new Set(['b', 'c'])).anchor).toBeNull();
  expect(pruneSelection(chosen, new Set(shown))).toBe(chosen);
});
