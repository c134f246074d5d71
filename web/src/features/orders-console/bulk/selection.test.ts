import { expect, test } from 'vitest';
import { extendTo, nothingSelected, onlyThose, toggle, toggleAll } from './selection.ts';

const shown = ['a', 'b', 'c', 'd', 'e'];
const ids = (selection: typeof nothingSelected) => [...selection.ids].toSorted().join('');

test('an order is selected and taken out again', () => {
  const one = toggle(nothingSelected, 'b');
  expect(ids(one)).toBe('b');
  expect(ids(toggle(one, 'b'))).toBe('');
});

test('a range goes from the last choice to here, in both directions', () => {
  expect(ids(extendTo(toggle(nothingSelected, 'b'), 'd', shown))).toBe('bcd');
  expect(ids(extendTo(toggle(nothingSelected, 'd'), 'b', shown))).toBe('bcd');
});

test('a second range begins where the first one did', () => {
  const first = extendTo(toggle(nothingSelected, 'c'), 'd', shown);
  expect(ids(extendTo(first, 'a', shown))).toBe('abcd');
});

test('without a beginning on show, one order is chosen', () => {
  expect(ids(extendTo(nothingSelected, 'c', shown))).toBe('c');
  expect(ids(extendTo(toggle(nothingSelected, 'gone'), 'c', shown))).toBe('cgone');
});

test('all that is shown, and none of it', () => {
  const all = toggleAll(toggle(nothingSelected, 'x'), shown);
  expect(ids(all)).toBe('abcdex');
  expect(ids(toggleAll(all, shown))).toBe('x');
  expect(ids(toggleAll(nothingSelected, []))).toBe('');
});

test('what has left the list is not selected any more', () => {
  const chosen = extendTo(toggle(nothingSelected, 'a'), 'c', shown);
  expect(ids(onlyThose(chosen, new Set(['b', 'c'])))).toBe('bc');
  expect(onlyThose(chosen, new Set(['b', 'c'])).anchor).toBeNull();
  expect(onlyThose(chosen, new Set(shown))).toBe(chosen);
});
