import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateFor } from '../estimate/estimate.ts';
import { minute } from '../time/durations.ts';
import { type EstimatedOrder, type Measurable, measure } from './measure.ts';
import type { Queue } from './queue.ts';

const noon = Date.parse('2026-01-05T12:00:00Z');
const minutes = (count: number) => noon + count * minute;
const day = '00:00-24:00';
const shop = {
  busyMinutes: 0,
  ticketsAtOnce: 1,
  stations: ['bar'],
  slotCapacity: 2,
  hours: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day },
  closedDates: [],
  timeZone: 'UTC',
};

/** An order of one line at the bar, with the estimate it got when placed, given `queue`. */
function order(id: string, placed: number, prepMinutes: number, queue: Queue | null = null) {
  const line = {
    productId: 'p',
    name: 'P',
    unitPrice: 1,
    quantity: 1,
    choices: [],
    note: '',
    station: 'bar',
    prepMinutes,
    allergens: [],
  };
  const fulfilment = { type: 'pickup', requestedFor: null } as const;
  const known = { queue, shop, now: minutes(placed) };
  return {
    id,
    status: 'pending',
    statusTimes: { pending: minutes(placed) },
    placedAt: minutes(placed),
    fulfilment,
    lines: { '01': line },
    prepared: {},
    priority: false,
    estimate: estimateFor({ fulfilment, lines: [line] }, known),
  } satisfies EstimatedOrder;
}

/** An order requested for `wanted` minutes past noon. */
function later(id: string, placed: number, wanted: number, prepMinutes = 10): EstimatedOrder {
  const requestedFor = minutes(wanted);
  const estimate = { from: requestedFor, to: requestedFor + 600_000, reason: null, was: null };
  const fulfilment = { type: 'pickup', requestedFor } as const;
  return { ...order(id, placed, prepMinutes), fulfilment, estimate };
}

function measured(orders: readonly EstimatedOrder[], overrides: Partial<Measurable> = {}) {
  return measure({
    orders,
    deliveries: [],
    requestedTimes: [],
    shop,
    pace: { factor: 1, rides: { minutes: 20, byDistance: null }, measuredAt: noon },
    before: null,
    now: noon,
    ...overrides,
  });
}

const reasons = (revised: ReadonlyMap<string, { reason: unknown }>) =>
  Object.fromEntries([...revised].map(([id, { reason }]) => [id, reason]));

test('the public facts about the queue', () => {
  const begun = { ...order('a', -4, 10), status: 'preparing' as const };
  const { queue } = measured([begun, order('b', -1, 10), order('c', -2, 10)]);
  expect(queue).toEqual({
    measuredAt: noon,
    orders: 3,
    stations: { bar: 26 },
    pace: 1,
    rideMinutes: 20,
    rideByDistance: null,
    waiting: [minutes(-2), minutes(-1)],
    fullSlots: [],
    busyMinutes: 0,
    paceAt: noon,
  });
});

test('pre-orders for another day take no place in the queue', () => {
  const tomorrow = Array.from({ length: 4 }, (_order, index) =>
    later(`t${index}`, -60 + index, 24 * 60),
  );
  const { queue } = measured([...tomorrow, order('a', -1, 10)]);
  expect(queue.waiting).toEqual([minutes(-1)]);
  expect(queue.orders).toBe(5);
});

test('slots are full when they hold as many orders as they take', () => {
  const requestedTimes = [60, 30, 60, 90, 30, 30].map(minutes);
  expect(measured([], { requestedTimes }).queue.fullSlots).toEqual([minutes(30), minutes(60)]);
  const unbounded = measured([], { requestedTimes, shop: { ...shop, slotCapacity: null } });
  expect(unbounded.queue.fullSlots).toEqual([]);
});

describe('estimates', () => {
  test('ten orders at once, estimated without each other: later ones move because the queue grew', () => {
    const orders = Array.from({ length: 10 }, (_order, index) => order(`o${index}`, 0, 6));
    const { revised } = measured(orders);
    // The second is late by six minutes, which is within its estimate.
    expect([...revised.keys()]).toEqual(orders.slice(2).map(({ id }) => id));
    expect(new Set(Object.values(reasons(revised)))).toEqual(new Set(['queue-grew']));
    const ends = [...revised.values()].map(({ to }) => to);
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
  });

  test('an estimate based on the measured queue stands at the next measurement', () => {
    const first = order('a', -1, 20);
    const { queue } = measured([first]);
    const second = order('b', 0, 20, queue);
    expect(measured([first, second], { before: queue }).revised.size).toBe(0);
  });

  test('a new order for later: others for the same time move back because the queue grew', () => {
    const first = later('b', -9, 120, 30);
    const before = measured([first]).queue;
    const longer = later('a', -2, 120, 40);
    const known = { ...before, measuredAt: minutes(-5) };
    expect(reasons(measured([first, longer], { before: known }).revised)).toEqual({
      b: 'queue-grew',
    });
    // If both were known before, the reason is a different one.
    expect(reasons(measured([first, longer], { before }).revised)).toEqual({ b: 'slower' });
  });

  test('a priority order ahead of it: the reason is that the queue grew', () => {
    const first = order('a', -1, 10);
    const { queue } = measured([first]);
    const priority = { ...order('p', 0, 20), priority: true };
    const { revised } = measured([first, priority], { before: queue });
    expect(reasons(revised)).toEqual({ a: 'queue-grew' });
  });

  test('busy minutes count for every open order', () => {
    const begun = { ...order('a', -1, 10), status: 'preparing' as const };
    const orders = [begun, order('b', -1, 10, measured([begun]).queue)];
    const { queue } = measured(orders);
    const busy = { ...shop, busyMinutes: 20 };
    const { revised } = measured(orders, { before: queue, shop: busy });
    expect(reasons(revised)).toEqual({ a: 'busy', b: 'busy' });
  });

  test('a canceled order ahead of it: the queue shrank', () => {
    const first = order('a', -1, 30);
    const second = order('b', 0, 20, measured([first]).queue);
    const { queue } = measured([first, second]);
    const { revised } = measured([second], { before: queue });
    expect(reasons(revised)).toEqual({ b: 'queue-shrank' });
  });

  test('time alone moves an order that has not been started, before its estimate is over', () => {
    const { queue } = measured([order('a', 0, 10)]);
    const late = measured([order('a', 0, 10)], { before: queue, now: minutes(14) });
    expect(late.revised.get('a')).toEqual({
      from: minutes(20),
      to: minutes(30),
      reason: 'slower',
      was: { from: minutes(10), to: minutes(15) },
    });
  });

  test('an order without an estimate is not given one', () => {
    const { estimate, ...bare } = order('a', -60, 10);
    expect(estimate).toBeDefined();
    expect(measured([bare]).revised.size).toBe(0);
  });

  test.each([
    ['waiting for a courier', { status: 'ready' as const }, minutes(20)],
    [
      'on its way',
      { status: 'out_for_delivery' as const, statusTimes: { out_for_delivery: minutes(-8) } },
      minutes(10),
    ],
    [
      'on its way, sent from a dead spot',
      {
        status: 'out_for_delivery' as const,
        statusTimes: { out_for_delivery: minutes(-1) },
        doneTimes: { out_for_delivery: minutes(-8) },
      },
      minutes(10),
    ],
  ])('a delivery %s: only the ride is left', (_, facts, from) => {
    const fulfilment = { type: 'delivery', requestedFor: null } as const;
    const delivery = { ...order('a', -60, 10), fulfilment, courierId: null, ...facts };
    const { revised } = measured([], { deliveries: [delivery] });
    expect(revised.get('a')).toMatchObject({ from, reason: 'delivery-slower' });
  });

  test('a delivery whose courier has another one to bring first arrives later', () => {
    const fulfilment = { type: 'delivery', requestedFor: null } as const;
    const ready = {
      ...order('a', -60, 10),
      fulfilment,
      status: 'ready' as const,
      courierId: 'ben',
    };
    const first = { ...ready, id: 'b', placedAt: minutes(-90) };
    const { revised } = measured([], { deliveries: [ready, first] });
    expect(revised.get('b')).toMatchObject({ from: minutes(20), reason: 'delivery-slower' });
    expect(revised.get('a')).toMatchObject({ from: minutes(30), reason: 'courier-busy' });
  });

  test('the ride is as long as the shop’s last ones', () => {
    const fulfilment = { type: 'delivery', requestedFor: null } as const;
    const ready = { ...order('a', -60, 10), fulfilment, status: 'ready' as const, courierId: null };
    const rides = { minutes: 35, byDistance: null };
    const pace = { factor: 1, rides, measuredAt: noon };
    const { revised, queue } = measured([], { deliveries: [ready], pace });
    expect(revised.get('a')?.from).toBe(minutes(35));
    expect(queue.rideMinutes).toBe(35);
  });
});

test('measured again without changes, every estimate stands', () => {
  const anyOrder = fc.tuple(fc.integer({ min: -90, max: 0 }), fc.integer({ min: 0, max: 40 }));
  fc.assert(
    fc.property(
      fc.array(anyOrder, { maxLength: 12 }),
      fc.integer({ min: 0, max: 60 }),
      (all, now) => {
        const at = { now: minutes(now) };
        const orders = all.map(([placed, prep], index) => order(`o${index}`, placed, prep));
        const { revised, queue } = measured(orders, at);
        const after = orders.map((one) => ({
          ...one,
          estimate: revised.get(one.id) ?? one.estimate,
        }));
        const again = measured(after, { ...at, before: queue });
        expect(again.revised.size).toBe(0);
        expect(again.queue).toEqual(queue);
      },
    ),
    { seed: 20260105 },
  );
});
