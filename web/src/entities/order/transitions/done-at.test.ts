import { anOrder } from '@fireline/domain/testing/plain';
import { minute } from '@fireline/domain/time/durations';
import { beforeEach, expect, test, vi } from 'vitest';
import { doneAtOf } from './done-at.ts';

const device = vi.hoisted(() => ({ isLive: false, isClockKnown: true, now: 0 }));
vi.mock('#platform/connection/connection.ts', () => ({ isLive: () => device.isLive }));
vi.mock('#platform/connection/server-clock.ts', () => ({
  isClockKnown: () => device.isClockKnown,
}));
vi.mock('#lib/time/clock.ts', () => ({ serverNow: () => device.now }));

const since = 1_000_000_000;
const order = anOrder({ status: 'out_for_delivery', statusTimes: { out_for_delivery: since } });

beforeEach(() => {
  Object.assign(device, { isLive: false, isClockKnown: true, now: since + 9 * minute });
});

test('it is done now, by the server’s clock', () => {
  expect(doneAtOf(order)).toBe(since + 9 * minute);
});

test('without a connection, a clock that nobody has compared is the best there is', () => {
  device.isClockKnown = false;
  expect(doneAtOf(order)).toBe(since + 9 * minute);
});

test('with one, the server’s time is better', () => {
  Object.assign(device, { isLive: true, isClockKnown: false });
  expect(doneAtOf(order)).toBeNull();
});

test('it follows what was done before, even by a clock that is a little behind', () => {
  device.now = since - minute;
  expect(doneAtOf(order)).toBe(since + 1);
  device.now = since + minute;
  const doneTimes = { out_for_delivery: since + 2 * minute };
  expect(doneAtOf({ ...order, doneTimes })).toBe(since + 2 * minute + 1);
});

test('a clock that is far behind is wrong', () => {
  device.now = since - 3 * minute;
  expect(doneAtOf(order)).toBeNull();
});

test('of an order that is unsent itself, nothing is known', () => {
  expect(doneAtOf(anOrder({ status: 'placed' }))).toBeNull();
});
