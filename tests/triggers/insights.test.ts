/** The roll-up of days: worked examples, days on which clocks change, repeated and missed runs. */

import { type InsightDay, insightDaySchema } from '@fireline/domain/insights/schema';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { aLine, anOrder, type StoredOrder } from '@fireline/domain/testing/stored';
import { hour, minute } from '@fireline/domain/time/durations';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { rollUpMissing, rollUpRange } from '../../functions/src/insights/roll-up.ts';
import { clear, dbOf, quietProject, read } from '../support/admin.ts';
import { openShop } from './world.ts';

const db = dbOf(quietProject);

beforeEach(async () => {
  await clear(quietProject);
  await openShop({ timeZone: 'Europe/Berlin', ticketLateMinutes: 15, currency: 'EUR' });
});
afterAll(() => clear(quietProject));

/** An order placed at `time`, with the minutes after which it reached each status. */
async function place(
  id: string,
  time: string,
  minutes: { readonly [Status in StoredOrder['status']]?: number },
  overrides: Partial<StoredOrder> = {},
): Promise<void> {
  const placedAt = new Date(time);
  const after = (count: number) => new Date(placedAt.getTime() + count * minute);
  const times = Object.entries(minutes).map(([status, count]) => [status, after(count)]);
  const status = Object.keys(minutes).at(-1) as StoredOrder['status'];
  await db.doc(paths.order(id)).set(
    anOrder({
      status,
      placedAt,
      updatedAt: after(Math.max(...Object.values(minutes))),
      statusTimes: { placed: placedAt, ...Object.fromEntries(times) },
      estimate: { from: after(10), to: after(30), reason: null, was: null },
      ...overrides,
    }),
  );
}

const collected = { pending: 0, confirmed: 2, preparing: 3, ready: 9, completed: 12 } as const;

const at = (time: string, pageSize?: number) => ({
  db,
  now: () => Date.parse(time),
  ...(pageSize === undefined ? {} : { pageSize }),
});

async function dayOf(date: string): Promise<InsightDay> {
  return parse(insightDaySchema, await read(db, paths.insightDay(date)));
}

async function days(): Promise<readonly string[]> {
  return (await db.collection(paths.insights).listDocuments()).map(({ id }) => id).sort();
}

describe('the day on which clocks go forward', () => {
  // In Berlin, 29 March 2026 is from 23:00 to 22:00 UTC.
  beforeEach(async () => {
    await place('before', '2026-03-28T22:59:59Z', collected);
    await place('midnight', '2026-03-28T23:00:00Z', collected, { total: 1000 });
    await place('half-past-one', '2026-03-29T00:30:00Z', collected, { total: 500 });
    await place('half-past-three', '2026-03-29T01:30:00Z', {
      ...collected,
      ready: 20,
      completed: 22,
    });
    await place(
      'noon',
      '2026-03-29T10:00:00Z',
      { pending: 0, cancelled: 3 },
      { reason: 'Sold out' },
    );
    await place('last', '2026-03-29T21:59:59Z', { pending: 0, confirmed: 1 });
    await place('after', '2026-03-29T22:00:00Z', collected);
  });

  test('has 23 hours and the orders that were placed in them', async () => {
    await rollUpRange(at('2026-03-30T01:00:00Z'), '2026-03-29', '2026-03-29');
    const day = await dayOf('2026-03-29');
    expect(day.to - day.from).toBe(23 * hour);
    expect(day).toMatchObject({
      date: '2026-03-29',
      timeZone: 'Europe/Berlin',
      lateMinutes: 15,
      orders: 5,
      outcomes: { completed: 3, cancelled: 1, rejected: 0, open: 1 },
      revenue: 1000 + 500 + 963,
      // Ready after 20 minutes is late, and so is one that wasn't started within three hours.
      late: { late: 2, measured: 4 },
      reasons: [{ outcome: 'cancelled', reason: 'Sold out', count: 1 }],
    });
    expect(day.bestSellers).toEqual([
      { productId: 'latte', name: 'Latte', quantity: 6, revenue: 2700 },
    ]);
    const busy = day.hours.flatMap(({ orders }, at) => (orders > 0 ? [[at, orders]] : []));
    expect(busy).toEqual([
      [0, 1],
      [1, 1],
      [3, 1],
      [12, 1],
      [23, 1],
    ]);
  });

  test('has the times of each step', async () => {
    await rollUpRange(at('2026-03-30T01:00:00Z'), '2026-03-29', '2026-03-29');
    const { steps } = await dayOf('2026-03-29');
    expect(steps.prepare).toMatchObject({
      count: 3,
      average: ((6 + 6 + 17) * minute) / 3,
      median: 6 * minute,
      p90: 17 * minute,
    });
    expect(steps.confirm).toMatchObject({ count: 4, median: 2 * minute });
    expect(steps.deliver).toMatchObject({ count: 0, average: null, median: null, p90: null });
  });

  test('is the same for any page size and any number of runs', async () => {
    const time = '2026-03-30T01:00:00Z';
    await rollUpRange(at(time), '2026-03-29', '2026-03-29');
    const first = await dayOf('2026-03-29');
    for (const pageSize of [1, 2, 5]) {
      await rollUpRange(at(time, pageSize), '2026-03-29', '2026-03-29');
      expect(await dayOf('2026-03-29')).toEqual(first);
    }
    await Promise.all([1, 2].map(() => rollUpRange(at(time), '2026-03-29', '2026-03-29')));
    expect(await dayOf('2026-03-29')).toEqual(first);
  });
});

test('on the day clocks go back, the hour that comes twice has the orders of both', async () => {
  await place('first', '2026-10-25T00:30:00Z', collected);
  await place('second', '2026-10-25T01:30:00Z', collected);
  await place('last', '2026-10-25T22:59:00Z', collected);
  await rollUpRange(at('2026-10-26T01:00:00Z'), '2026-10-25', '2026-10-25');
  const day = await dayOf('2026-10-25');
  expect(day.to - day.from).toBe(25 * hour);
  expect(day.orders).toBe(3);
  expect(day.hours[2]).toEqual({ orders: 2, revenue: 2 * 963 });
});

test('an order for later waits on purpose, and its product counts once it is sold', async () => {
  const requestedFor = new Date('2026-03-02T15:00:00Z');
  await place(
    'later',
    '2026-03-02T10:00:00Z',
    { ...collected, ready: 299, completed: 301 },
    {
      fulfilment: { type: 'pickup', requestedFor },
      estimate: {
        from: requestedFor,
        to: new Date('2026-03-02T15:10:00Z'),
        reason: null,
        was: null,
      },
      lines: { '01': aLine({ productId: 'cake', name: 'Cake', quantity: 1, unitPrice: 300 }) },
    },
  );
  await rollUpRange(at('2026-03-03T01:00:00Z'), '2026-03-02', '2026-03-02');
  const day = await dayOf('2026-03-02');
  expect(day.late).toEqual({ late: 0, measured: 1 });
  expect(day.steps.whole.count).toBe(0);
  expect(day.bestSellers).toEqual([{ productId: 'cake', name: 'Cake', quantity: 1, revenue: 300 }]);
});

test('an unreadable order does not affect the figures of the others', async () => {
  await place('good', '2026-03-02T10:00:00Z', collected);
  await place('bad', '2026-03-02T10:01:00Z', collected);
  await db.doc(paths.order('bad')).update({ status: 'vanished' });
  await rollUpRange(at('2026-03-03T01:00:00Z'), '2026-03-02', '2026-03-02');
  expect((await dayOf('2026-03-02')).orders).toBe(1);
});

describe('the hourly run', () => {
  test('catches up on missed days, including those without orders', async () => {
    await place('first', '2026-03-02T10:00:00Z', collected);
    expect(await rollUpMissing(at('2026-03-05T00:10:00Z'))).toEqual([
      '2026-03-02',
      '2026-03-03',
      '2026-03-04',
    ]);
    expect((await dayOf('2026-03-03')).orders).toBe(0);
    expect(await rollUpMissing(at('2026-03-05T01:10:00Z'))).toEqual([]);
    expect(await rollUpMissing(at('2026-03-06T00:10:00Z'))).toEqual(['2026-03-05']);
  });

  test('uses midnight in the shop’s time zone', async () => {
    await place('first', '2026-03-02T10:00:00Z', collected);
    expect(await rollUpMissing(at('2026-03-02T22:59:00Z'))).toEqual([]);
    expect(await rollUpMissing(at('2026-03-02T23:01:00Z'))).toEqual(['2026-03-02']);
  });

  test('recomputes a day until its orders are closed, or a week has passed', async () => {
    await place('late', '2026-03-02T22:50:00Z', { pending: 0, confirmed: 1 });
    expect(await rollUpMissing(at('2026-03-03T00:10:00Z'))).toEqual(['2026-03-02']);
    await place('late', '2026-03-02T22:50:00Z', collected);
    expect(await rollUpMissing(at('2026-03-03T01:10:00Z'))).toEqual(['2026-03-02']);
    expect((await dayOf('2026-03-02')).outcomes).toMatchObject({ completed: 1, open: 0 });
    expect(await rollUpMissing(at('2026-03-03T02:10:00Z'))).toEqual([]);

    await place('left', '2026-03-03T10:00:00Z', { pending: 0, confirmed: 1 });
    expect(await rollUpMissing(at('2026-03-04T01:10:00Z'))).toEqual(['2026-03-03']);
    expect(await rollUpMissing(at('2026-03-11T12:00:00Z'))).not.toContain('2026-03-03');
  });

  test('catches up one month at a time after a long pause', async () => {
    await place('first', '2026-01-01T10:00:00Z', collected);
    const first = await rollUpMissing(at('2026-03-01T01:00:00Z'));
    expect([first.length, first[0]]).toEqual([31, '2026-01-01']);
    const second = await rollUpMissing(at('2026-03-01T02:00:00Z'));
    expect([second[0], second.at(-1)]).toEqual(['2026-02-01', '2026-02-28']);
    expect(await days()).toHaveLength(59);
  });

  test('does nothing before the first order, nor before there is a shop', async () => {
    expect(await rollUpMissing(at('2026-03-05T00:10:00Z'))).toEqual([]);
    await place('first', '2026-03-02T10:00:00Z', collected);
    await db.doc(paths.shop).delete();
    expect(await rollUpMissing(at('2026-03-05T00:10:00Z'))).toEqual([]);
    expect(await rollUpRange(at('2026-03-05T00:10:00Z'), '2026-03-02', '2026-03-03')).toEqual([]);
  });
});

test('a day that is not over is never computed', async () => {
  await place('today', '2026-03-05T08:00:00Z', collected);
  const dates = await rollUpRange(at('2026-03-05T12:00:00Z'), '2026-03-04', '2026-03-09');
  expect(dates).toEqual(['2026-03-04']);
  expect(await days()).toEqual(['2026-03-04']);
});

describe('how long changes took to arrive', () => {
  const aReport = (time: string, latencies: unknown, uid = 'ada') => ({
    uid,
    surface: 'customer',
    latencies,
    at: new Date(time),
    expiresAt: new Date('2099-01-01T00:00:00Z'),
  });
  const report = (id: string, ...of: Parameters<typeof aReport>) =>
    db.doc(`${paths.latencyReports}/${id}`).set(aReport(...of));
  const afterwards = at('2026-01-07T12:00:00Z');
  /** Their orders that the shop confirmed on that day. */
  async function customers(...uids: readonly string[]) {
    for (const [index, customerId] of uids.entries()) {
      await place(`of-${customerId}-${index}`, '2026-01-05T10:00:00Z', collected, { customerId });
    }
  }

  test('is in the figures of the day on which it was reported, page by page', async () => {
    await customers('ada', 'ben');
    await report('a', '2026-01-05T11:00:00Z', [50, 50, 50]);
    await report('b', '2026-01-05T12:00:00Z', [4000], 'ben');
    await report('c', '2026-01-05T13:00:00Z', [50]);
    await report('next-day', '2026-01-05T23:00:00Z', [minute]);
    await rollUpRange({ ...afterwards, pageSize: 2 }, '2026-01-05', '2026-01-05');
    const { delivery } = await dayOf('2026-01-05');
    expect(delivery).toMatchObject({ customer: { count: 5, p50: 50, late: 1 } });
    expect(delivery?.kitchen).toBeUndefined();
  });

  test('includes the reports of the day that are still under their former path', async () => {
    await customers('ada');
    const { formerLatencyReports } = paths;
    await db.doc(`${formerLatencyReports}/a`).set(aReport('2026-01-05T11:00:00Z', [50]));
    await db.doc(`${formerLatencyReports}/b`).set(aReport('2026-01-06T11:00:00Z', [50]));
    await report('c', '2026-01-05T12:00:00Z', [50]);
    await rollUpRange(afterwards, '2026-01-05', '2026-01-05');
    expect((await dayOf('2026-01-05')).delivery?.customer?.count).toBe(2);
  });

  test('reports that do not match the schema are left out', async () => {
    await customers('ada');
    await report('right', '2026-01-05T11:00:00Z', [50]);
    await report('text', '2026-01-05T11:01:00Z', ['fast']);
    await report('long', '2026-01-05T11:02:00Z', Array(31).fill(1));
    await rollUpRange(afterwards, '2026-01-05', '2026-01-05');
    expect((await dayOf('2026-01-05')).delivery?.customer?.count).toBe(1);
  });

  test('is not moved by forged reports: a guest’s count for nothing, a customer’s for one order’s changes', async () => {
    await customers('ada', 'mallory');
    await report('a', '2026-01-05T11:00:00Z', Array(20).fill(50));
    for (let guest = 0; guest < 20; guest += 1) {
      const time = `2026-01-05T${String(guest).padStart(2, '0')}:00:00Z`;
      await report(`g${guest}`, time, Array(30).fill(600_000), `guest-${guest}`);
    }
    await rollUpRange(afterwards, '2026-01-05', '2026-01-05');
    expect((await dayOf('2026-01-05')).delivery?.customer).toMatchObject({ count: 20, p95: 50 });
    for (let past = 10; past < 40; past += 1) {
      await report(`m${past}`, `2026-01-05T11:${past}:00Z`, Array(30).fill(9000), 'mallory');
    }
    await rollUpRange(afterwards, '2026-01-05', '2026-01-05');
    expect((await dayOf('2026-01-05')).delivery?.customer).toMatchObject({ count: 40, late: 20 });
  });

  test('stays when the day is recomputed after the reports are gone', async () => {
    await customers('ada');
    await report('a', '2026-01-05T11:00:00Z', [50]);
    await rollUpRange(afterwards, '2026-01-05', '2026-01-05');
    const { delivery } = await dayOf('2026-01-05');
    await db.doc(`${paths.latencyReports}/a`).delete();
    await rollUpRange(afterwards, '2026-01-05', '2026-01-05');
    expect((await dayOf('2026-01-05')).delivery).toEqual(delivery);
    expect(delivery?.customer?.count).toBe(1);
  });

  test('is null if nothing was reported', async () => {
    await rollUpRange(afterwards, '2026-01-05', '2026-01-05');
    expect((await dayOf('2026-01-05')).delivery).toBeNull();
  });
});

describe('how many orders were followed live', () => {
  const afterwards = at('2026-01-06T01:00:00Z');
  const follow = (orderId: string, placedAt: string) =>
    db.doc(paths.trackingView(orderId)).set({ placedAt: new Date(placedAt) });

  test('counts by the day of the order, and stays when the views have expired', async () => {
    await place('a', '2026-01-05T11:00:00Z', collected);
    await place('b', '2026-01-05T12:00:00Z', collected);
    await follow('a', '2026-01-05T11:00:00Z');
    await follow('later', '2026-01-05T23:00:00Z');
    await rollUpRange(afterwards, '2026-01-05', '2026-01-05');
    expect((await dayOf('2026-01-05')).followed).toBe(1);
    await db.doc(paths.trackingView('a')).delete();
    await rollUpRange(afterwards, '2026-01-05', '2026-01-05');
    expect((await dayOf('2026-01-05')).followed).toBe(1);
  });
});
