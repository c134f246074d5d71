import { expect, test } from 'vitest';
import { extendTo, nothingSelected, onlyThose, toggle, toggleAll } from './selection.ts';

const shown = ['a', 'b', 'c', 'd', 'e'];
const ids = (selection: typeof nothingSelected) => [...selection.ids].toSorted().join('');

test('an order is selected and deselected', () => {
  const one = toggle(nothingSelected, 'b');
  expect(ids(one)).toBe('b');
  expect(ids(toggle(one, 'b'))).toBe('');
});

test('a range extends from the last selection, in both directions', () => {
  expect(ids(extendTo(toggle(nothingSelected, 'b'), 'd', shown))).toBe('bcd');
  expect(ids(extendTo(toggle(nothingSelected, 'd'), 'b', shown))).toBe('bcd');
});

test('a second range starts where the first one did', () => {
  const first = extendTo(toggle(nothingSelected, 'c'), 'd', shown);
  expect(ids(extendTo(first, 'a', shown))).toBe('abcd');
});

test('without a visible start, only one order is selected', () => {
  expect(ids(extendTo(nothingSelected, 'c', shown))).toBe('c');
  expect(ids(extendTo(toggle(nothingSelected, 'gone'), 'c', shown))).toBe('cgone');
});

test('selects everything shown, then deselects it', () => {
  const all = toggleAll(toggle(nothingSelected, 'x'), shown);
  expect(ids(all)).toBe('abcdex');
  expect(ids(toggleAll(all, shown))).toBe('x');
  expect(ids(toggleAll(nothingSelected, []))).toBe('');
});

test('orders that have left the list are no longer selected', () => {
  const chosen = extendTo(toggle(nothingSelected, 'a'), 'c', shown);
  expect(ids(onlyThose(chosen, new Set(['b', 'c'])))).toBe('bc');
  expect(onlyThose(chosen, new Set(['b', 'c'])).anchor).toBeNull();
  expect(onlyThose(chosen, new Set(shown))).toBe(chosen);
});
