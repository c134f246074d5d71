import { expect, test } from 'vitest';
import type { Queue } from '../kitchen/queue.ts';
import { minute } from '../time/durations.ts';
import { autoAcceptIn, autoAcceptText, isAcceptedByItself } from './auto-accept.ts';

const at = (clock: string) => Date.parse(`2026-11-23T${clock}:00+01:00`);
const noon = at('12:00');

function accepts(autoAccept: string, now = noon, queue: Partial<Queue> | null = null): boolean {
  const shop = {
    autoAccept,
    orderingPaused: false,
    pausedUntil: null,
    timeZone: 'Europe/Berlin',
  };
  const measured = { measuredAt: now, stations: {}, pace: 1, waiting: [], fullSlots: [] };
  return isAcceptedByItself(shop, queue && { orders: 0, ...measured, ...queue }, now);
}

test.each([
  ['never', 'never', '12:00', false],
  ['always', 'always', '03:00', true],
  ['from the first minute', 'hours 11:00-14:00', '11:00', true],
  ['not after the last', 'hours 11:00-14:00', '14:00', false],
  ['in the second span', 'hours 11:00-14:00 18:00-02:00', '19:00', true],
  ['past midnight', 'hours 11:00-14:00 18:00-02:00', '01:59', true],
  ['not later', 'hours 11:00-14:00 18:00-02:00', '02:00', false],
  ['never, if it can’t be read', 'sometimes', '12:00', false],
])('%s', (_, setting, clock, expected) => {
  expect(accepts(setting, at(clock))).toBe(expected);
});

test('while fewer orders than that are in the kitchen’s queue', () => {
  expect(accepts('orders 3', noon, { orders: 2 })).toBe(true);
  expect(accepts('orders 3', noon, { orders: 3 })).toBe(false);
  expect(accepts('orders 3')).toBe(false);
  expect(accepts('orders 3', noon, { orders: 2, measuredAt: noon - 16 * minute })).toBe(false);
});

test('not while ordering is paused: then only staff take orders', () => {
  const shop = { autoAccept: 'always', pausedUntil: noon, timeZone: 'UTC' };
  expect(isAcceptedByItself({ ...shop, orderingPaused: true }, null, noon - 1)).toBe(false);
  expect(isAcceptedByItself({ ...shop, orderingPaused: true }, null, noon)).toBe(true);
});

test.each(['never', 'always', 'hours 11:00-14:00 18:00-24:00', 'orders 12'])(
  '“%s” stays as it is',
  (text) => {
    expect(autoAcceptText(autoAcceptIn(text))).toBe(text);
  },
);

test.each(['', 'hours', 'hours ', 'orders 0', 'orders 1000', 'orders', 'always '])(
  '“%s” is no setting',
  (text) => {
    expect(autoAcceptIn(text)).toEqual({ mode: 'never' });
  },
);
