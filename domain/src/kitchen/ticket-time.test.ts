import { describe, expect, test } from 'vitest';
import type { Order } from '../order/schema.ts';
import { aLine, anOrder } from '../testing/plain.ts';
import { hour, minute } from '../time/durations.ts';
import { ageOf, appearsAt, lateAt, waitsSince } from './ticket-time.ts';

const kitchen = { ticketsAtOnce: 2, busyMinutes: 0 };
const limits = { ticketWarnMinutes: 8, ticketLateMinutes: 15 };

describe('appearsAt', () => {
  test('is when an order for as soon as possible was placed', () => {
    expect(appearsAt(aTicket({ placedAt: 5 }), kitchen)).toBe(5);
  });

  test.each([
    ['its preparation', 'pickup', 0, 60 - 12],
    ['its preparation and the minutes that the shop is busy', 'pickup', 10, 60 - 12 - 10],
    ['its preparation and the ride', 'delivery', 0, 60 - 12 - 20],
  ] as const)('is the due time minus %s', (_, type, busyMinutes, minutes) => {
    const order = aTicket({ fulfilment: { type, requestedFor: hour } });
    expect(appearsAt(order, { ...kitchen, busyMinutes })).toBe(minutes * minute);
  });

  test('is never before it was placed', () => {
    const fulfilment = { type: 'pickup', requestedFor: 20 * minute } as const;
    expect(appearsAt(aTicket({ placedAt: 15 * minute, fulfilment }), kitchen)).toBe(15 * minute);
  });
});

test('an order for later waits for the kitchen from when it appears', () => {
  const fulfilment = { type: 'pickup', requestedFor: hour } as const;
  const since = (part: Partial<Order>) => waitsSince(aTicket({ placedAt: 5, ...part }), kitchen);
  expect(since({ status: 'confirmed', fulfilment })).toBe(48 * minute);
  expect(since({ status: 'pending', fulfilment })).toBe(5);
  expect(since({ status: 'preparing' })).toBe(5);
});

describe('ageOf', () => {
  test.each([
    [0, 'fresh'],
    [8 * minute - 1, 'fresh'],
    [8 * minute, 'warn'],
    [15 * minute - 1, 'warn'],
    [15 * minute, 'late'],
  ])('%i ms after it was placed it is %s', (now, age) => {
    expect(ageOf(aTicket({ placedAt: 0 }), now, limits)).toBe(age);
  });

  test('an order for later is late when it is due, not before', () => {
    const order = aTicket({ fulfilment: { type: 'pickup', requestedFor: hour } });
    expect(lateAt(order, limits)).toBe(hour);
    expect(ageOf(order, 40 * minute, limits)).toBe('fresh');
    expect(ageOf(order, 53 * minute, limits)).toBe('warn');
    expect(ageOf(order, hour, limits)).toBe('late');
  });

  test('an order that is ready no longer ages', () => {
    expect(ageOf(aTicket({ status: 'ready' }), hour, limits)).toBe('fresh');
  });
});

/** In preparation, with two lines for one station that take 8 and 12 minutes. */
function aTicket(part: Partial<Order>): Order {
  const lines = { '01': anOvenLine(8), '02': anOvenLine(12) };
  return anOrder({ status: 'preparing', placedAt: 0, statusTimes: {}, lines, ...part });
}

function anOvenLine(prepMinutes: number) {
  return aLine({ station: 'oven', quantity: 1, prepMinutes });
}
