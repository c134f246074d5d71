import { expect, test } from 'vitest';
import type { QueuedOrder } from '../kitchen/load.ts';
import { measure } from '../kitchen/measure.ts';
import type { Queue } from '../kitchen/queue.ts';
import { minute } from '../time/durations.ts';
import { estimateNewOrder } from './later.ts';

const now = Date.parse('2026-01-05T12:00:00Z');
const minutes = (count: number) => now + count * minute;
const tomorrow = (count: number) => minutes(24 * 60 + count);

const day = '09:00-18:00';
const shop = {
  busyMinutes: 0,
  ticketsAtOnce: 2,
  stations: ['bar'],
  slotCapacity: null,
  hours: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day },
  closedDates: [],
  timeZone: 'UTC',
};
const kitchen = { queue: null, shop, now };

/** An order of one ten-minute line, placed `ago` minutes before noon. */
function order(id: string, requestedFor: number | null, ago = 0): QueuedOrder {
  const line = {
    productId: 'p',
    name: 'P',
    unitPrice: 1,
    quantity: 1,
    choices: [],
    note: '',
    station: 'bar',
    prepMinutes: 10,
    allergens: [],
  };
  return {
    id,
    status: 'pending',
    statusTimes: {},
    placedAt: minutes(-ago),
    fulfilment: { type: 'pickup', requestedFor },
    lines: { '01': line },
    prepared: {},
    priority: false,
  };
}

const others = (count: number, at: number) =>
  Array.from({ length: count }, (_order, index) => order(`o${index}`, at, count - index));

test.each([
  ['alone: as it was chosen', 0, 0, 10],
  ['the fourth of two at once: with the ten minutes in reserve', 3, 0, 10],
  ['the sixth: when its round is over', 5, 10, 30],
  ['the eighth', 7, 20, 40],
])('one more for the same time, %s', (_, count, from, to) => {
  const more = order('a', tomorrow(0));
  expect(estimateNewOrder(more, others(count, tomorrow(0)), kitchen)).toEqual({
    from: tomorrow(from),
    to: tomorrow(to),
    reason: null,
    was: null,
  });
});

test('orders for another time are not ahead of it', () => {
  const { from } = estimateNewOrder(order('a', tomorrow(0)), others(9, tomorrow(120)), kitchen);
  expect(from).toBe(tomorrow(0));
});

test('the current queue counts for a time that is near', () => {
  const queue: Queue = {
    measuredAt: now,
    orders: 9,
    stations: { bar: 50 },
    pace: 1,
    waiting: [],
    fullSlots: [],
  };
  const queued = { ...kitchen, queue };
  expect(estimateNewOrder(order('a', minutes(30)), [], queued).from).toBe(minutes(60));
  expect(estimateNewOrder(order('a', null), [], queued).from).toBe(minutes(60));
  expect(estimateNewOrder(order('a', minutes(90)), [], queued).from).toBe(minutes(90));
});

test('an estimate made among others stands when the queue is measured', () => {
  const known: (QueuedOrder & { estimate: ReturnType<typeof estimateNewOrder> })[] = [];
  for (let index = 0; index < 10; index += 1) {
    const next = order(`z${9 - index}`, tomorrow(0), 20 - index);
    known.push({ ...next, estimate: estimateNewOrder(next, known, kitchen) });
  }
  const measurable = { orders: known, deliveries: [], requestedTimes: [], shop, before: null, now };
  const { revised } = measure({
    ...measurable,
    pace: { factor: 1, rides: { minutes: 20, byDistance: null }, measuredAt: now },
  });
  expect(revised.size).toBe(0);
  expect(new Set(known.map(({ estimate }) => estimate.from)).size).toBeGreaterThan(2);
});
