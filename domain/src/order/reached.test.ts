import { expect, test } from 'vitest';
import { anOrder } from '../testing/plain.ts';
import { minute } from '../time/durations.ts';
import { reachedAt, reachedTimes, wasSentLater } from './reached.ts';

const order = anOrder({
  status: 'completed',
  statusTimes: { ready: 10, out_for_delivery: 20, completed: 90 },
  doneTimes: { completed: 30 },
});

test('a step was reached when it was done, or else when the server had it', () => {
  expect(reachedTimes(order)).toEqual({ ready: 10, out_for_delivery: 20, completed: 30 });
  expect(reachedAt(order)).toBe(30);
  expect(reachedAt({ ...order, status: 'ready' })).toBe(10);
});

test('only what was sent a minute later or more was sent later', () => {
  expect(wasSentLater(0, minute)).toBe(true);
  expect(wasSentLater(0, minute - 1)).toBe(false);
  expect(wasSentLater(undefined, minute)).toBe(false);
});
