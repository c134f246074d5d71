import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrderLine } from '../order/schema.ts';
import { minute } from '../time/durations.ts';
import { type KitchenPace, loadOf, type QueuedOrder } from './load.ts';

const now = Date.parse('2026-01-05T12:00:00Z');
const minutes = (count: number) => now + count * minute;

const day = '00:00-24:00';
const open = {
  hours: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day },
  closedDates: [],
  timeZone: 'UTC',
};
const kitchen: KitchenPace = {
  shop: { ...open, busyMinutes: 0, ticketsAtOnce: 1, stations: ['bar', 'oven'] },
  pace: 1,
  now,
};
const two: KitchenPace = { ...kitchen, shop: { ...kitchen.shop, ticketsAtOnce: 2 } };

function line(prepMinutes: number, station = 'bar', quantity = 1): OrderLine {
  return {
    productId: 'p',
    name: 'P',
    unitPrice: 1,
    quantity,
    choices: [],
    note: '',
    station,
    prepMinutes,
    allergens: [],
  };
}

/** A pending order, placed at 11:50 unless the test says otherwise. */
function order(
  id: string,
  lines: readonly OrderLine[],
  overrides: Partial<QueuedOrder> = {},
): QueuedOrder {
  return {
    id,
    status: 'pending',
    statusTimes: {},
    placedAt: minutes(-10),
    fulfilment: { type: 'pickup', requestedFor: null },
    lines: Object.fromEntries(lines.map((one, index) => [String(index + 1), one])),
    prepared: {},
    priority: false,
    ...overrides,
  };
}

const since = (count: number) =>
  ({ status: 'preparing', statusTimes: { preparing: minutes(count) } }) as const;
const at = (count: number) => ({ placedAt: minutes(count) });

/** When each order is ready, in minutes from now. */
function ready(orders: readonly QueuedOrder[], facts: KitchenPace = kitchen) {
  const { readyAt } = loadOf(orders, facts);
  return Object.fromEntries([...readyAt].map(([id, time]) => [id, (time - now) / minute]));
}

const waits = (orders: readonly QueuedOrder[], facts: KitchenPace = kitchen) =>
  loadOf(orders, facts).stations;

describe('worked examples', () => {
  test('an empty kitchen starts at once', () => {
    expect(loadOf([], kitchen)).toEqual({
      readyAt: new Map(),
      waiting: [],
      later: [],
      stations: { bar: 0, oven: 0 },
    });
    expect(ready([order('a', [line(6)])])).toEqual({ a: 6 });
  });

  const three = [
    order('a', [line(6)], at(-3)),
    order('b', [line(6)], at(-2)),
    order('c', [line(6)], at(-1)),
  ];

  test('three orders ahead at one station, none at another', () => {
    expect(ready(three)).toEqual({ a: 6, b: 12, c: 18 });
    expect(waits(three)).toEqual({ bar: 18, oven: 0 });
    expect(ready([...three, order('d', [line(5, 'oven')], at(0))])).toMatchObject({ d: 5 });
  });

  test('two tickets at once: the third starts when the first is done', () => {
    expect(ready(three, two)).toEqual({ a: 6, b: 6, c: 12 });
    expect(waits(three, two)).toEqual({ bar: 6, oven: 0 });
  });

  test('the sequence of the list does not matter, the time of placing does', () => {
    expect(ready(three.toReversed())).toEqual(ready(three));
  });

  test('a quantity takes longer, but not as much longer', () => {
    expect(ready([order('a', [line(4, 'bar', 5)])])).toEqual({ a: 8 });
  });

  test('only the remaining lines of an order in preparation count', () => {
    const begun = order('a', [line(10)], since(-4));
    expect(ready([begun, order('b', [line(5)])])).toEqual({ a: 6, b: 11 });
    expect(waits([begun])).toEqual({ bar: 6, oven: 0 });
  });

  test('a prepared line has freed its place', () => {
    const halfDone = order('a', [line(6), line(6)], {
      ...since(-8),
      prepared: { 1: minutes(-2) },
    });
    expect(ready([halfDone])).toEqual({ a: 4 });
    const other = order('a', [line(9, 'oven'), line(6)], {
      ...since(-8),
      prepared: { 1: minutes(-1) },
    });
    expect(waits([other, order('b', [line(3)])])).toEqual({ bar: 4, oven: 0 });
  });

  test('an order that overruns its time is expected any moment', () => {
    expect(ready([order('a', [line(5)], since(-30)), order('b', [line(5)])])).toEqual({
      a: 1,
      b: 6,
    });
  });

  test('a priority order goes before earlier orders, but not before started ones', () => {
    const orders = [
      order('begun', [line(10)], since(-4)),
      order('first', [line(5)], at(-9)),
      order('priority', [line(5)], { ...at(-1), priority: true }),
    ];
    expect(ready(orders)).toEqual({ begun: 6, priority: 11, first: 16 });
    expect(loadOf(orders, kitchen).waiting.map(({ id }) => id)).toEqual(['priority', 'first']);
  });

  test('busy minutes are added once per order', () => {
    const shop = { ...kitchen.shop, busyMinutes: 15 };
    expect(ready(three, { ...kitchen, shop })).toEqual({ a: 21, b: 27, c: 33 });
    const begun = order('a', [line(10)], since(-4));
    expect(ready([begun], { ...kitchen, shop })).toEqual({ a: 21 });
  });

  test('a kitchen that takes 50% longer', () => {
    expect(ready(three, { ...kitchen, pace: 1.5 })).toEqual({ a: 9, b: 18, c: 27 });
  });

  test('an order for later lets others go first until it must be started', () => {
    const later = (count: number) =>
      order('later', [line(20)], {
        ...at(-30),
        fulfilment: { type: 'pickup', requestedFor: minutes(count) },
      });
    const soon = order('soon', [line(5)], at(-1));
    // Requested for 13:30, so its turn is at 13:00: twenty minutes of work and ten in reserve.
    expect(ready([later(90), soon])).toEqual({ soon: 5, later: 80 });
    expect(waits([later(90), soon])).toEqual({ bar: 5, oven: 0 });
    // Requested for 12:25, so its turn has come.
    expect(ready([later(25), soon])).toEqual({ later: 20, soon: 25 });
    // Until then it isn't part of the queue.
    const waiting = (count: number) =>
      loadOf([later(count), soon], kitchen).waiting.map(({ id }) => id);
    expect(waiting(90)).toEqual(['soon']);
    expect(waiting(25)).toEqual(['later', 'soon']);
  });

  test('an order for after the next opening is not started before it', () => {
    const fulfilment = { type: 'pickup', requestedFor: minutes(75) } as const;
    const orders = [order('a', [line(10)], { fulfilment }), order('b', [line(10)], { fulfilment })];
    expect(ready(orders)).toEqual({ a: 65, b: 75 });
    const shop = { ...kitchen.shop, hours: { ...open.hours, mon: '13:00-18:00' } };
    expect(ready(orders, { ...kitchen, shop })).toEqual({ a: 70, b: 80 });
    expect(loadOf(orders, { ...kitchen, shop, now: minutes(58) }).waiting).toEqual([]);
    // If the shop is already open, or closed at the requested time, the turn stays the same.
    const since = { ...shop, hours: { ...open.hours, mon: '11:00-18:00' } };
    expect(ready(orders, { ...kitchen, shop: since })).toEqual({ a: 65, b: 75 });
    const closed = { ...shop, hours: { ...open.hours, mon: '' } };
    expect(ready(orders, { ...kitchen, shop: closed })).toEqual({ a: 65, b: 75 });
  });

  test('an order placed by a clock that is ahead waits like the others', () => {
    const ahead = order('a', [line(5)], at(1));
    expect(ready([ahead])).toEqual({ a: 5 });
    expect(loadOf([ahead], kitchen).waiting).toEqual([ahead]);
    const fulfilment = { type: 'pickup', requestedFor: minutes(25) } as const;
    expect(ready([order('b', [line(20)], { ...at(600), fulfilment })])).toEqual({ b: 20 });
  });

  test('of two orders for the same time, the one placed first is started first', () => {
    const fulfilment = { type: 'pickup', requestedFor: minutes(90) } as const;
    const early = order('b', [line(20)], { ...at(-9), fulfilment });
    const late = order('a', [line(20)], { ...at(-1), fulfilment });
    expect(ready([late, early])).toEqual({ b: 80, a: 100 });
  });

  test('a delivery for later is started earlier by the delivery time', () => {
    const fulfilment = { type: 'delivery', requestedFor: minutes(90) } as const;
    expect(ready([order('a', [line(20)], { fulfilment })])).toEqual({ a: 60 });
  });

  test('a recalled order: its longest line counts again, from the recall', () => {
    const recalled = order('a', [line(8), line(3)], {
      status: 'preparing',
      statusTimes: { ready: minutes(-5), preparing: minutes(-2) },
      prepared: { 1: minutes(-6), 2: minutes(-7) },
    });
    expect(ready([recalled])).toEqual({ a: 6 });
  });

  test('lines that take no time wait for no place', () => {
    expect(ready([...three, order('d', [line(0)], at(0))])).toMatchObject({ d: 0 });
  });

  test('a station removed from the settings stays while it has work', () => {
    expect(waits([order('a', [line(5, 'grill')])])).toEqual({ bar: 0, grill: 5, oven: 0 });
  });
});

describe('properties', () => {
  const anyLine = fc.record({
    prepMinutes: fc.integer({ min: 0, max: 30 }),
    station: fc.constantFrom('bar', 'oven'),
    quantity: fc.integer({ min: 1, max: 5 }),
  });
  const anyOrder = fc.record({
    lines: fc.array(anyLine, { minLength: 1, maxLength: 4 }),
    placed: fc.integer({ min: -60, max: 0 }),
    begun: fc.option(fc.integer({ min: -40, max: 0 })),
    isMarked: fc.boolean(),
    priority: fc.boolean(),
    later: fc.option(fc.integer({ min: -5, max: 200 })),
  });
  const build = (facts: typeof anyOrder extends fc.Arbitrary<infer T> ? T : never, id: string) =>
    order(
      id,
      facts.lines.map((one) => line(one.prepMinutes, one.station, one.quantity)),
      {
        ...at(facts.placed),
        ...(facts.begun === null ? {} : since(facts.begun)),
        prepared: facts.begun !== null && facts.isMarked ? { 1: minutes(facts.begun / 2) } : {},
        priority: facts.priority,
        fulfilment: {
          type: 'pickup',
          requestedFor: facts.later === null ? null : minutes(facts.later),
        },
      },
    );
  const anyKitchen = fc.record({
    ticketsAtOnce: fc.integer({ min: 1, max: 4 }),
    busyMinutes: fc.constantFrom(0, 10),
    pace: fc.constantFrom(0.5, 1, 2.35),
  });

  test('one more order makes nothing earlier', () => {
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 8 }), anyOrder, anyKitchen, (some, more, set) => {
        const facts = { ...kitchen, pace: set.pace, shop: { ...kitchen.shop, ...set } };
        const orders = some.map((one, index) => build(one, `o${index}`));
        const before = loadOf(orders, facts);
        const after = loadOf([...orders, build(more, 'more')], facts);
        for (const [id, time] of before.readyAt) {
          expect(after.readyAt.get(id)).toBeGreaterThanOrEqual(time - 1e-3);
        }
        for (const [station, wait] of Object.entries(before.stations)) {
          expect(after.stations[station]).toBeGreaterThanOrEqual(wait);
        }
      }),
      { seed: 20260105 },
    );
  });

  test('one more place makes nothing later', () => {
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 8 }), anyKitchen, (some, set) => {
        const orders = some
          .filter(({ later }) => later === null)
          .map((one, index) => build(one, `o${index}`));
        const facts = { ...kitchen, pace: set.pace, shop: { ...kitchen.shop, ...set } };
        const more = { ...facts, shop: { ...facts.shop, ticketsAtOnce: set.ticketsAtOnce + 1 } };
        const before = loadOf(orders, facts);
        for (const [id, time] of loadOf(orders, more).readyAt) {
          expect(before.readyAt.get(id)).toBeGreaterThanOrEqual(time - 1e-3);
        }
      }),
      { seed: 20260105 },
    );
  });
});
