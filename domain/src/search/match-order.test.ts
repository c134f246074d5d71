import { expect, test } from 'vitest';
import { aLine, anOrder } from '../testing/plain.ts';
import { orderMatcher } from './match-order.ts';

const id = 'abcdefgh23456789aaaa';
const order = anOrder({
  customerName: 'Zoë Müller',
  note: 'Ring twice',
  lines: {
    '01': aLine({ name: 'Flat white', note: 'Extra hot' }),
    '02': aLine({ name: 'Crêpe', note: '' }),
  },
});

test.each([
  ['', true],
  [' \t', true],
  ['#6789AAAA', true],
  ['9aa', true],
  ['zoë MÜLLER', true],
  ['ZOE muller', true],
  ['crepe', true],
  ['white flat', true],
  ['ring', true],
  ['hot zoë', true],
  // No match across two fields.
  ['Müller Ring', true],
  ['MüllerRing', false],
  ['latte', false],
  ['zoe latte', false],
])('searching for %j: %s', (text, isFound) => {
  expect(orderMatcher(text)(id, order)).toBe(isFound);
});
