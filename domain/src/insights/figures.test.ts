import { describe, expect, test } from 'vitest';
import type { Order } from '../order/schema.ts';
import { parse } from '../parse.ts';
import { aLine, anOrder } from '../testing/plain.ts';
import { minute } from '../time/durations.ts';
import { FigureCount, mergeFigures, mergeFollowed } from './figures.ts';
import { type Figures, figuresSchema } from './schema.ts';
import { isLate, stepsOf } from './steps.ts';

const noon = Date.parse('2026-03-02T11:00:00Z');
const shop = { currency: 'EUR', timeZone: 'Europe/Berlin', ticketLateMinutes: 15 };

/** Placed at noon in Berlin, with the minutes after which it reached each status. */
function anOrderOfNoon(
  minutes: Partial<Record<Order['status'], number>>,
  overrides: Partial<Order> = {},
): Order {
  const placedAt = overrides.placedAt ?? noon;
  const times = Object.entries(minutes).map(([name, after]) => [name, placedAt + after * minute]);
  const {
    cancelWindowSeconds: _,
    estimate: __,
    ...order
  } = anOrder({
    status: (Object.keys(minutes) as Order['status'][]).at(-1) ?? 'placed',
    version: times.length,
    placedAt,
    updatedAt: placedAt,
    statusTimes: { placed: placedAt, ...Object.fromEntries(times) },
    changedBy: { uid: 'u', role: 'kitchen' },
    lines: { '01': aSale('latte', 'Latte', 2, 450) },
  });
  return { ...order, ...overrides };
}

function aSale(productId: string, name: string, quantity: number, unitPrice: number) {
  return aLine({ productId, name, quantity, unitPrice, choices: [], station: '' });
}

const collected = { pending: 0, confirmed: 2, preparing: 3, ready: 9, completed: 12 };

function figuresOf(orders: readonly Order[], of = shop): Figures {
  const count = new FigureCount(of, noon + 600 * minute);
  for (const order of orders) count.add(order);
  return count.result();
}

describe('the steps of an order', () => {
  test('for pickup', () => {
    expect(stepsOf(anOrderOfNoon(collected))).toEqual([
      ['confirm', 2 * minute],
      ['start', minute],
      ['prepare', 6 * minute],
      ['collect', 3 * minute],
      ['whole', 12 * minute],
    ]);
  });

  test('sent from a dead spot: measured by when they were done', () => {
    const fulfilment = { type: 'delivery', requestedFor: null } as const;
    const times = { confirmed: 2, preparing: 3, ready: 9, out_for_delivery: 38, completed: 40 };
    const doneTimes = { out_for_delivery: noon + 11 * minute, completed: noon + 30 * minute };
    const steps = stepsOf(anOrderOfNoon(times, { fulfilment, doneTimes }));
    expect(steps).toContainEqual(['fetch', 2 * minute]);
    expect(steps).toContainEqual(['deliver', 19 * minute]);
    expect(steps).toContainEqual(['whole', 30 * minute]);
  });

  test('for delivery', () => {
    const fulfilment = { type: 'delivery', requestedFor: null } as const;
    const times = { confirmed: 2, preparing: 3, ready: 9, out_for_delivery: 11, completed: 30 };
    expect(stepsOf(anOrderOfNoon(times, { fulfilment })).slice(3)).toEqual([
      ['fetch', 2 * minute],
      ['deliver', 19 * minute],
      ['whole', 30 * minute],
    ]);
  });

  test('for later: its wait is intended', () => {
    const fulfilment = { type: 'pickup', requestedFor: noon + 120 * minute } as const;
    const steps = stepsOf(anOrderOfNoon(collected, { fulfilment })).map(([step]) => step);
    expect(steps).toEqual(['confirm', 'prepare', 'collect']);
  });

  test('that was recalled: a step that ends before it starts is not counted', () => {
    const recalled = anOrderOfNoon({ confirmed: 2, ready: 9, preparing: 10 });
    expect(stepsOf(recalled).map(([step]) => step)).toEqual(['confirm', 'start']);
  });
});

describe('late is an order', () => {
  const estimate = (after: number) => ({
    estimate: { from: noon, to: noon + after * minute, reason: null, was: null },
  });
  const after = (minutes: number) => noon + minutes * minute;

  test.each<[string, Order, number, boolean | null]>([
    ['ready in time', anOrderOfNoon(collected, estimate(20)), 100, false],
    ['ready to the minute', anOrderOfNoon({ ready: 15 }), 100, false],
    ['ready later than the shop allows', anOrderOfNoon({ ready: 15.1 }), 100, true],
    ['ready in time, but not by the promise', anOrderOfNoon({ ready: 9 }, estimate(8)), 100, true],
    ['not ready, with time left', anOrderOfNoon({ preparing: 3 }), 15, null],
    ['not ready, and over the time', anOrderOfNoon({ preparing: 3 }), 16, true],
    [
      'taken back to the kitchen, over the time',
      anOrderOfNoon({ ready: 9, preparing: 10 }),
      16,
      true,
    ],
    ['cancelled, however long it took', anOrderOfNoon({ pending: 0, cancelled: 90 }), 100, null],
  ])('%s', (_, order, now, late) => {
    expect(isLate(order, shop, after(now))).toBe(late);
  });

  const delivery = { fulfilment: { type: 'delivery', requestedFor: null } } as const;
  test.each<[string, Order, number, boolean | null]>([
    [
      'on its way, with time left',
      anOrderOfNoon({ ready: 9, out_for_delivery: 12 }, { ...delivery, ...estimate(40) }),
      39,
      null,
    ],
    [
      'on its way, over the promise',
      anOrderOfNoon({ ready: 9, out_for_delivery: 12 }, { ...delivery, ...estimate(40) }),
      41,
      true,
    ],
    [
      'brought by the promise',
      anOrderOfNoon({ ready: 9, completed: 40 }, { ...delivery, ...estimate(40) }),
      90,
      false,
    ],
  ])('to be brought: %s', (_, order, now, late) => {
    expect(isLate(order, shop, after(now))).toBe(late);
  });

  test('for later is not late before the requested time', () => {
    const fulfilment = { type: 'pickup', requestedFor: after(60) } as const;
    expect(isLate(anOrderOfNoon({ ready: 59 }, { fulfilment }), shop, after(100))).toBe(false);
    expect(isLate(anOrderOfNoon({ ready: 61 }, { fulfilment }), shop, after(100))).toBe(true);
  });
});

describe('the figures of a day', () => {
  const day = [
    anOrderOfNoon(collected),
    anOrderOfNoon(
      { ...collected, ready: 20, completed: 25 },
      { total: 500, placedAt: noon + 70 * minute },
    ),
    anOrderOfNoon({ pending: 0, cancelled: 4 }, { reason: ' Sold out ' }),
    anOrderOfNoon({ pending: 0, cancelled: 5 }, { reason: 'Sold out' }),
    anOrderOfNoon({ rejected: 1 }, { reason: 'Closing', total: undefined, lines: {} }),
    anOrderOfNoon({ pending: 0, confirmed: 1, preparing: 2 }),
  ];

  test('count every order once, by its outcome', () => {
    const figures = figuresOf(day);
    expect(figures.orders).toBe(6);
    expect(figures.outcomes).toEqual({ completed: 2, cancelled: 2, rejected: 1, open: 1 });
  });

  test('count no money that was refunded, unless it was paid twice', () => {
    const given = (paid: number, refunded: number) =>
      figuresOf([
        anOrderOfNoon(
          { ...collected, ready: 20, completed: 25 },
          { payment: { state: 'paid', paid, refunded, tips: 0 } },
        ),
      ]);
    expect(given(963, 100)).toMatchObject({ revenue: 863 });
    expect(given(963, 100).hours[12]).toMatchObject({ revenue: 863 });
    expect(given(1926, 963)).toMatchObject({ revenue: 963 });
  });

  test('count money of completed orders only', () => {
    const { revenue, bestSellers } = figuresOf(day);
    expect(revenue).toBe(1463);
    expect(bestSellers).toEqual([
      { productId: 'latte', name: 'Latte', quantity: 4, revenue: 1800 },
    ]);
  });

  test('give the share of late orders', () => {
    // The second was ready after 20 minutes; the last is still not ready after hours.
    expect(figuresOf(day).late).toEqual({ late: 2, measured: 3 });
  });

  test('give the reasons why orders ended, the most frequent first', () => {
    expect(figuresOf(day).reasons).toEqual([
      { outcome: 'cancelled', reason: 'Sold out', count: 2 },
      { outcome: 'rejected', reason: 'Closing', count: 1 },
    ]);
  });

  test('use the hours of the shop’s clock', () => {
    const { hours } = figuresOf(day);
    expect(hours[12]).toEqual({ orders: 5, revenue: 963 });
    expect(hours[13]).toEqual({ orders: 1, revenue: 500 });
    expect(hours.reduce((sum, { orders }) => sum + orders, 0)).toBe(6);
  });

  test('are the same for any sequence of orders, and match their schema', () => {
    expect(figuresOf(day.toReversed())).toEqual(figuresOf(day));
    expect(parse(figuresSchema, figuresOf(day))).toEqual(figuresOf(day));
    expect(parse(figuresSchema, figuresOf([]))).toMatchObject({ orders: 0, revenue: 0 });
  });

  test('merge as if they had been one day', () => {
    const [first, second] = [day.slice(0, 3), day.slice(3)];
    expect(mergeFigures([figuresOf(first), figuresOf(second)])).toEqual(figuresOf(day));
    expect(mergeFigures([])).toBeNull();
  });

  describe('in more than one currency', () => {
    const inDollars = anOrderOfNoon(collected, { currency: 'USD', total: 1000 });
    const inEuros = anOrderOfNoon(collected, { currency: 'EUR', total: 500 });

    test('are not added up', () => {
      const figures = figuresOf([inDollars, inEuros, inDollars]);
      expect(figures).toMatchObject({
        currency: 'EUR',
        revenue: 500,
        otherRevenue: { USD: 2000 },
        orders: 3,
        bestSellers: [{ productId: 'latte', quantity: 6, revenue: 900 }],
      });
      expect(figures.hours[12]).toEqual({ orders: 3, revenue: 500 });
    });

    test('merge by currency, in that of the last day', () => {
      const before = figuresOf([inDollars], { ...shop, currency: 'USD' });
      const after = figuresOf([inEuros, inDollars]);
      expect(mergeFigures([before, before, after])).toMatchObject({
        currency: 'EUR',
        revenue: 500,
        otherRevenue: { USD: 3000 },
        bestSellers: [{ quantity: 8, revenue: 900 }],
      });
      expect(mergeFigures([after, before])).toMatchObject({
        currency: 'USD',
        revenue: 2000,
        otherRevenue: { EUR: 500 },
      });
    });

    test('are read from days that were computed before they were told apart', () => {
      const { otherRevenue: _, ...stored } = figuresOf([inEuros]);
      expect(parse(figuresSchema, stored)).toMatchObject({ revenue: 500, otherRevenue: {} });
    });
  });

  test('have a bounded size, whatever people write', () => {
    const chatty = Array.from({ length: 1000 }, (_, index) =>
      anOrderOfNoon({ pending: 0, cancelled: 4 }, { reason: `Because ${index}` }),
    );
    const { reasons } = figuresOf(chatty);
    expect(reasons.length).toBeLessThanOrEqual(100);
    expect(reasons[0]).toEqual({ outcome: 'cancelled', reason: 'Other reasons', count: 700 });
  });
});

test('followed orders are added up over the days that counted them', () => {
  const day = (followed: number | null, count: number) => ({
    followed,
    steps: { confirm: { count } },
  });
  expect(mergeFollowed([day(null, 9)])).toBeNull();
  expect(mergeFollowed([day(3, 5), day(null, 9), day(0, 4)])).toEqual({ followed: 3, of: 9 });
});
