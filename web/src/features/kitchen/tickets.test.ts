import { parse } from '@fireline/domain/parse';
import { type Order, orderSchema } from '@fireline/domain/schemas/order';
import { describe, expect, test } from 'vitest';
import { ageOf, filterByStation, linesFor, toLanes } from './tickets.ts';

const minute = 60_000;
const stations = ['oven', 'bar'];

describe('toLanes', () => {
  test('puts priority first, then the oldest', () => {
    const lanes = toLanes([
      aTicket('young', { placedAt: 3000 }),
      aTicket('old', { placedAt: 1000 }),
      aTicket('urgent', { placedAt: 2000, priority: true }),
    ]);
    const preparing = lanes.find(({ status }) => status === 'preparing');
    expect(preparing?.tickets.map(({ id }) => id)).toEqual(['urgent', 'old', 'young']);
  });

  test('has a lane for each step of the kitchen, empty or not', () => {
    expect(toLanes([]).map(({ status }) => status)).toEqual([
      'pending',
      'confirmed',
      'preparing',
      'ready',
    ]);
  });
});

describe('filterByStation', () => {
  const tickets = [
    aTicket('pizza', { lines: { '01': aLine('oven') } }),
    aTicket('both', { lines: { '01': aLine('oven'), '02': aLine('bar') } }),
    aTicket('coffee', { lines: { '01': aLine('bar') } }),
    aTicket('orphan', { lines: { '01': aLine('grill') } }),
  ];

  test('shows what has a line for the station, and counts what it hides', () => {
    const { shown, hidden } = filterByStation(tickets, 'oven', stations);
    expect(shown.map(({ id }) => id)).toEqual(['pizza', 'both', 'orphan']);
    expect(hidden).toBe(1);
  });

  test('hides nothing without a station', () => {
    expect(filterByStation(tickets, null, stations).hidden).toBe(0);
  });
});

test('a ticket says which other stations have a part of it', () => {
  const order = anOrder({
    lines: { '02': aLine('bar'), '01': aLine('oven') },
    prepared: { '01': 5 },
  });
  const { lines, alsoAt, waitingFor } = linesFor(order, 'oven', stations);
  expect(lines.map(({ id, isPrepared }) => [id, isPrepared])).toEqual([['01', true]]);
  expect(alsoAt).toEqual(['bar']);
  expect(waitingFor).toEqual(['bar']);
  expect(linesFor(order, 'bar', stations)).toMatchObject({ alsoAt: ['oven'], waitingFor: [] });
  expect(linesFor(order, null, stations)).toMatchObject({
    lines: [{ id: '01' }, { id: '02' }],
    alsoAt: [],
  });
});

describe('ageOf', () => {
  const limits = { ticketWarnMinutes: 8, ticketLateMinutes: 15 };

  test.each([
    [0, 'fresh'],
    [8 * minute - 1, 'fresh'],
    [8 * minute, 'warn'],
    [15 * minute - 1, 'warn'],
    [15 * minute, 'late'],
  ])('%i ms after it was placed it is %s', (now, age) => {
    expect(ageOf(anOrder({ placedAt: 0 }), now, limits)).toBe(age);
  });

  test('an order for later is late when it is due, not before', () => {
    const order = anOrder({
      placedAt: 0,
      fulfilment: { type: 'pickup', requestedFor: 60 * minute },
    });
    expect(ageOf(order, 40 * minute, limits)).toBe('fresh');
    expect(ageOf(order, 53 * minute, limits)).toBe('warn');
    expect(ageOf(order, 60 * minute, limits)).toBe('late');
  });

  test('what is ready no longer ages', () => {
    expect(ageOf(anOrder({ status: 'ready', placedAt: 0 }), 60 * minute, limits)).toBe('fresh');
  });
});

function aTicket(id: string, part: Partial<Order>) {
  return { id, data: anOrder(part), pending: false };
}

function anOrder(part: Partial<Order>): Order {
  return parse(orderSchema, {
    customerId: 'priya',
    customerName: 'Priya',
    fulfilment: { type: 'pickup', requestedFor: null },
    items: [],
    note: '',
    status: 'preparing',
    version: 3,
    placedAt: 0,
    updatedAt: 0,
    statusTimes: {},
    changedBy: { uid: 'mateo', role: 'kitchen' },
    ...part,
  });
}

function aLine(station: string): Order['lines'][string] {
  return {
    productId: 'p',
    name: 'Thing',
    unitPrice: 100,
    quantity: 1,
    choices: [],
    note: '',
    station,
    prepMinutes: 4,
    allergens: [],
  };
}
