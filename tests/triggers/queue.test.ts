/**
 * Estimates from the real queue: measured by the running functions, and manually at fixed times.
 */

import type { Queue } from '@fireline/domain/kitchen/queue';
import { queueSchema } from '@fireline/domain/kitchen/queue';
import type { Estimate } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import {
  aContact,
  aLine,
  anAddress,
  anItem,
  anOrder,
  aProduct,
} from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encode } from '../../functions/src/lib/encode.ts';
import { measureQueue } from '../../functions/src/queue/measure-queue.ts';
import { changesRides } from '../../functions/src/queue/ride-places.ts';
import { sweepOrders } from '../../functions/src/sweep/sweep-orders.ts';
import { orderChanged } from '../../functions/src/transitions/order-changed.ts';
import { orderPlaced } from '../../functions/src/verification/order-placed.ts';
import {
  clear,
  dump,
  markPrepared,
  placeOrder,
  quietProject,
  read,
  transitionAsClient,
} from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { addProduct, db as live, orderIn, removeTestData, setShop } from './live.ts';
import { deps, openShop, db as quiet } from './world.ts';

const isAbout = (minutes: number, expected: number) => Math.abs(minutes - expected) <= 1;

interface EstimatedOrder extends Record<string, unknown> {
  readonly estimate: Estimate;
  readonly placedAt: number;
  readonly version: number;
  readonly trackingToken: string;
}

describe('on the running functions', () => {
  let restoreShop: () => Promise<void>;
  beforeAll(async () => {
    restoreShop = await setShop({
      orderingPaused: false,
      busyMinutes: 0,
      ticketsAtOnce: 2,
      confirmTimeoutMinutes: 600,
    });
  });
  afterAll(async () => {
    await removeTestData();
    await restoreShop();
  });

  /** At a station of its own, so that other orders in the kitchen don't matter. */
  async function placeMany(station: string, count: number): Promise<readonly string[]> {
    const productId = await addProduct({ station, prepMinutes: 10, options: [] });
    const items = [anItem({ productId, choices: {}, quantity: 1 })];
    const ids: string[] = [];
    // Sequentially, so that it's clear which came first.
    for (let index = 0; index < count; index += 1) ids.push(await placeOrder(live, { items }));
    await Promise.all(ids.map((id) => orderIn('pending', id)));
    return ids;
  }

  const ordersOf = async (ids: readonly string[]) =>
    (await Promise.all(ids.map((id) => read(live, paths.order(id))))) as EstimatedOrder[];

  const queueWhen = (what: string, isRight: (queue: Queue) => boolean) =>
    eventually(what, async () => {
      const queue = (await read(live, paths.queue)) as Queue | null;
      return queue !== null && isRight(queue) && queue;
    });

  test('ten orders, two at once: later ones get later estimates, and the pages follow', async () => {
    const station = 'queue-test';
    const ids = await placeMany(station, 10);
    // Five rounds of ten minutes each, at the pace of the demo's kitchen.
    const queue = await queueWhen('five rounds of work', ({ stations, pace }) =>
      isAbout(stations[station] ?? 0, 50 * pace),
    );
    expect(queue.orders).toBeGreaterThanOrEqual(10);

    // Each estimate is moved by a write of its own.
    const orders = await eventually('later promises, the last five rounds away', async () => {
      const found = await ordersOf(ids);
      const ends = found.map(({ estimate }) => estimate.to);
      const last = found.at(-1);
      const isInOrder = ends.every((end, index) => end >= (ends[index - 1] ?? 0));
      const isFarAway = last && last.estimate.to - last.placedAt > 50 * queue.pace * minute;
      return isInOrder && isFarAway && found;
    });
    const placed = orders.map(({ placedAt }) => placedAt);
    expect(queue.waiting.filter((at) => placed.includes(at))).toEqual(placed);
    for (const { version, estimate } of orders) {
      expect(version).toBe(1);
      expect(estimate.was === null).toBe(estimate.reason === null);
    }

    await eventually('the tracking pages to say the same', async () => {
      const now = await ordersOf(ids);
      const pages = await Promise.all(now.map((o) => read(live, paths.tracking(o.trackingToken))));
      return pages.every((page, index) => {
        const estimate = now[index]?.estimate;
        return JSON.stringify(page?.estimate) === JSON.stringify(estimate);
      });
    });

    await Promise.all(ids.map((id) => live.doc(paths.order(id)).delete()));
    await queueWhen('an empty station', ({ stations }) => (stations[station] ?? 0) === 0);
  });

  test('busy minutes move the estimates, with that reason; the next order’s estimate includes them', async () => {
    const station = 'busy-test';
    const [first = ''] = await placeMany(station, 1);
    await queueWhen(
      'a queue without busy minutes',
      ({ busyMinutes, waiting }) => busyMinutes === 0 && waiting.length > 0,
    );
    const [before] = await ordersOf([first]);

    await live.doc(paths.shop).update({ busyMinutes: 30 });

    const after = await eventually('the promise to move', async () => {
      const [order] = await ordersOf([first]);
      return order?.estimate.reason === 'busy' && order;
    });
    expect(after.estimate.was).toEqual({ from: before?.estimate.from, to: before?.estimate.to });
    expect(after.estimate.from - Number(before?.estimate.from)).toBeGreaterThanOrEqual(25 * minute);
    expect(after).toMatchObject({ version: 1, status: 'pending' });
    const [second = ''] = await placeMany(station, 1);
    const [next] = await ordersOf([second]);
    expect(Number(next?.estimate.from) - Number(next?.placedAt)).toBeGreaterThanOrEqual(
      30 * minute,
    );
    await live.doc(paths.shop).update({ busyMinutes: 0 });
  });
});

describe('a measurement', () => {
  const noon = Date.parse('2026-01-05T12:00:00Z');
  const at = (minutes: number) => new Date(noon + minutes * minute);
  const facts = (now = noon) => ({ db: quiet, now: () => now });

  beforeEach(async () => {
    await clear(quietProject);
    await openShop({ ticketsAtOnce: 1, slotCapacity: 1 });
  });
  afterEach(() => clear(quietProject));

  /** A pending order of ten minutes at the bar, with an early estimate. */
  function add(id: string, placed: number, overrides: Parameters<typeof anOrder>[0] = {}) {
    return quiet.doc(paths.order(id)).set(
      anOrder({
        placedAt: at(placed),
        statusTimes: { placed: at(placed), pending: at(placed) },
        lines: { '01': aLine({ prepMinutes: 10, quantity: 1 }) },
        estimate: { from: at(10), to: at(15), reason: null, was: null },
        ...overrides,
      }),
    );
  }

  test('writes the queue and moves what no longer holds, once', async () => {
    await add('first', -2);
    await add('second', -1);
    await add('later', -3, { fulfilment: { type: 'pickup', requestedFor: at(180) } });
    await quiet.doc(paths.order('later')).update({
      estimate: { from: at(180), to: at(190), reason: null, was: null },
    });

    expect(await measureQueue(facts())).toEqual({ orders: 3, revised: 1, written: true });

    expect(await read(quiet, paths.queue)).toEqual({
      measuredAt: noon,
      orders: 3,
      stations: { Bar: 20, Kitchen: 0 },
      pace: 1,
      waiting: [-2, -1].map((minutes) => at(minutes).getTime()),
      fullSlots: [at(180).getTime()],
      busyMinutes: 0,
      rideMinutes: 20,
      rideByDistance: null,
      paceAt: noon,
    });
    expect(await read(quiet, paths.order('second'))).toMatchObject({
      version: 1,
      estimate: {
        from: at(20).getTime(),
        to: at(25).getTime(),
        reason: 'queue-grew',
        was: { from: at(10).getTime(), to: at(15).getTime() },
      },
    });
    expect(await read(quiet, paths.order('first'))).toMatchObject({ estimate: { reason: null } });

    const before = await dump(quiet);
    expect(await measureQueue(facts())).toEqual({ orders: 3, revised: 0, written: false });
    expect(await dump(quiet)).toEqual(before);
  });

  test('is rewritten after a while, to show that it is still valid', async () => {
    await measureQueue(facts());
    expect(await measureQueue(facts(noon + 4 * minute))).toMatchObject({ written: false });
    expect(await measureQueue(facts(noon + 5 * minute))).toMatchObject({ written: true });
  });

  test('is also made by the sweeper: time alone changes estimates', async () => {
    await add('first', -2, { updatedAt: at(-2 * 24 * 60) });
    await sweepOrders(deps(() => noon));
    expect(await read(quiet, paths.queue)).toMatchObject({ measuredAt: noon, orders: 1 });
    expect(await read(quiet, paths.order('first'))).toMatchObject({ estimate: { reason: null } });
    await sweepOrders(deps(() => noon + 14 * minute));
    expect(await read(quiet, paths.order('first'))).toMatchObject({
      estimate: { reason: 'slower' },
    });
  });

  test('many at once move each estimate once, and write the queue', async () => {
    for (let index = 0; index < 8; index += 1) await add(`o${index}`, -index);
    const all = await Promise.all(Array.from({ length: 6 }, () => measureQueue(facts())));
    expect(all.reduce((sum, one) => sum + (one?.revised ?? 0), 0)).toBe(7);
    expect(await read(quiet, paths.queue)).toMatchObject({ orders: 8, stations: { Bar: 80 } });
  });

  test('skips an unreadable order', async () => {
    await add('first', -2);
    await quiet.doc(paths.order('broken')).set({ status: 'pending', placedAt: at(-9) });
    expect(await measureQueue(facts())).toMatchObject({ orders: 1, written: true });
  });

  test('overwrites an invalid queue document', async () => {
    await quiet.doc(paths.queue).set({ measuredAt: 'yesterday' });
    expect(await measureQueue(facts())).toMatchObject({ written: true });
    expect(await read(quiet, paths.queue)).toMatchObject({ measuredAt: noon, orders: 0 });
  });

  test('is not made before the shop is set up', async () => {
    await quiet.doc(paths.shop).delete();
    expect(await measureQueue(facts())).toBeNull();
    expect(await read(quiet, paths.queue)).toBeNull();
  });

  test('knows a delivery that came back, and how fast the kitchen is', async () => {
    const fulfilment = { type: 'delivery', requestedFor: null } as const;
    // One after the other, each taking three times its nominal time.
    for (const begun of [-170, -130, -90]) {
      const statusTimes = { preparing: at(begun), ready: at(begun + 30) };
      await add(`made${begun}`, -180, { status: 'completed', statusTimes });
    }
    const statusTimes = { preparing: at(-50), out_for_delivery: at(-30), ready: at(-1) };
    await add('back', -99, { fulfilment, status: 'ready', statusTimes });
    expect(await measureQueue(facts())).toMatchObject({ orders: 0, revised: 1 });
    expect(await read(quiet, paths.order('back'))).toMatchObject({
      estimate: { from: at(20).getTime(), reason: 'delivery-failed' },
    });
    expect(await read(quiet, paths.queue)).toMatchObject({ pace: 3 });
  });

  test('learns how long deliveries take, and applies it to those under way', async () => {
    const fulfilment = { type: 'delivery', requestedFor: null } as const;
    for (const left of [-170, -130, -90]) {
      const statusTimes = { out_for_delivery: at(left), completed: at(left + 35) };
      await add(`brought${left}`, -200, { fulfilment, status: 'completed', statusTimes });
    }
    const statusTimes = { out_for_delivery: at(-5) };
    const out = { fulfilment, status: 'out_for_delivery', statusTimes } as const;
    await add('first', -60, { ...out, courierId: 'ben' });
    await add('second', -50, { ...out, courierId: 'ben' });
    await measureQueue(facts());
    expect(await read(quiet, paths.queue)).toMatchObject({ rideMinutes: 35 });
    expect(await read(quiet, paths.order('first'))).toMatchObject({
      estimate: { from: at(30).getTime(), reason: 'delivery-slower' },
    });
    expect(await read(quiet, paths.order('second'))).toMatchObject({
      estimate: { from: at(45).getTime(), reason: 'courier-busy' },
    });
  });

  describe('of deliveries whose home is known', () => {
    const fulfilment = { type: 'delivery', requestedFor: null } as const;
    const home = { ...anAddress(), position: '40.70, -73.97' };
    /** On its way since 12:00, to a home 1 km away, and promised for 12:15 to 12:25. */
    async function ride(id: string, contact: object = { address: home }) {
      await add(id, -30, {
        fulfilment,
        status: 'out_for_delivery',
        statusTimes: { out_for_delivery: at(0) },
        courierId: 'ben',
        homeMeters: 1000,
        estimate: { from: at(15), to: at(25), reason: null, was: null },
      });
      await quiet.doc(paths.contact(id)).set(aContact(contact));
    }
    const seen = (lat: number, minutes: number, courierId = 'ben') => ({
      customerId: 'c',
      courierId,
      location: { lat, lng: -73.97, accuracy: 10, at: at(minutes) },
    });
    const place = (id: string, delivery: object) => quiet.doc(paths.delivery(id)).set(delivery);
    const estimateAt = async (minutes: number) => {
      await measureQueue(facts(noon + minutes * minute));
      const order = await read(quiet, paths.order('out'));
      return order?.estimate;
    };

    test('rides are learned by distance', async () => {
      for (const [left, meters] of [
        [-170, 500],
        [-150, 1000],
        [-130, 2000],
        [-110, 3000],
        [-90, 4000],
      ] as const) {
        const statusTimes = {
          out_for_delivery: at(left),
          completed: at(left + 4 + 6 * (meters / 1000)),
        };
        await add(`brought${left}`, -200, {
          fulfilment,
          status: 'completed',
          statusTimes,
          homeMeters: meters,
        });
      }
      await measureQueue(facts());
      expect(await read(quiet, paths.queue)).toMatchObject({
        rideMinutes: 16,
        rideByDistance: { minutes: 4, perKilometer: 6 },
      });
    });

    test('a courier who is nearer than expected arrives earlier, told once', async () => {
      await ride('out');
      await place('out', seen(40.699, 1));
      expect(await estimateAt(1)).toMatchObject({
        from: at(5).getTime(),
        reason: 'delivery-faster',
        was: { from: at(15).getTime() },
      });
      const before = await dump(quiet);
      expect(await measureQueue(facts(noon + minute))).toMatchObject({ revised: 0 });
      expect(await dump(quiet)).toEqual(before);
    });

    test('a courier who rides away arrives later', async () => {
      await ride('out');
      await place('out', seen(40.718, 10));
      expect(await estimateAt(10)).toMatchObject({
        from: at(50).getTime(),
        reason: 'delivery-slower',
      });
    });

    test.each([
      ['was last seen a while ago', seen(40.699, -5), undefined],
      ['is another one', seen(40.699, 1, 'ann'), undefined],
      ['isn’t known', { customerId: 'c', courierId: 'ben', location: null }, undefined],
      ['can’t be read', { location: 'somewhere' }, undefined],
      ['rides to an unknown home', seen(40.699, 1), { address: anAddress() }],
    ])('the clock decides if the courier %s', async (_, delivery, contact) => {
      await ride('out', contact);
      await place('out', delivery);
      expect(await estimateAt(1)).toMatchObject({ reason: null });
    });
  });

  describe('of what a courier has arranged', () => {
    const fulfilment = { type: 'delivery', requestedFor: null } as const;
    const waiting = { fulfilment, status: 'ready', statusTimes: { ready: at(0) } } as const;
    const first = 'a'.repeat(20);
    const second = 'b'.repeat(20);
    const arrange = (rides: unknown) =>
      quiet.doc(paths.courier('ben')).set({
        name: 'Ben',
        onDuty: false,
        since: at(0),
        lastSeenAt: at(0),
        ...(rides !== undefined && { rides }),
      });
    const order = async (ids = [first, second]) => {
      await measureQueue(facts(noon + 40 * minute));
      const found = await Promise.all(ids.map((id) => read(quiet, paths.order(id))));
      const [one, other] = found as unknown as readonly EstimatedOrder[];
      return Number(one?.estimate.to) < Number(other?.estimate.to) ? 'as placed' : 'turned round';
    };
    beforeEach(async () => {
      await add(first, -60, { ...waiting, courierId: 'ben' });
      await add(second, -50, { ...waiting, courierId: 'ben' });
    });

    test('the estimates follow, once', async () => {
      await arrange([second, first]);
      expect(await order()).toBe('turned round');
      const before = await dump(quiet);
      expect(await measureQueue(facts(noon + 40 * minute))).toMatchObject({ revised: 0 });
      expect(await dump(quiet)).toEqual(before);
    });

    test.each<[string, unknown]>([
      ['nothing', undefined],
      ['what they no longer have', ['c'.repeat(20)]],
      ['something that can’t be read', 7],
    ])('with %s, they go by when the orders were placed', async (_, rides) => {
      await arrange(rides);
      expect(await order()).toBe('as placed');
    });

    test('another courier’s arrangement changes nothing', async () => {
      const third = 'c'.repeat(20);
      await arrange([third, second]);
      await quiet.doc(paths.order(second)).update({ courierId: 'ann' });
      await add(third, -40, { ...waiting, courierId: 'ann' });
      expect(await order([second, third])).toBe('as placed');
    });

    test('only an arrangement asks for a measurement', async () => {
      const written = async (rides: unknown) => {
        await arrange(rides);
        return await quiet.doc(paths.courier('ben')).get();
      };
      const none = await quiet.doc(paths.courier('nobody')).get();
      const [before, again] = [await written(undefined), await written(undefined)];
      const arranged = await written([second, first]);
      expect(changesRides(none, before)).toBe(false);
      expect(changesRides(before, again)).toBe(false);
      expect(changesRides(again, arranged)).toBe(true);
      expect(changesRides(arranged, await written([second, first]))).toBe(false);
    });
  });

  describe('is requested', () => {
    async function asks(change: (orderId: string) => Promise<unknown>): Promise<number> {
      await add('an-order', -2);
      let asked = 0;
      const ref = quiet.doc(paths.order('an-order'));
      const before = await ref.get();
      await change(ref.id);
      const enqueueMeasurement = async () => {
        asked += 1;
      };
      await orderChanged({ ...deps(), enqueueMeasurement }, before, await ref.get());
      return asked;
    }

    test.each<[string, number, (orderId: string) => Promise<unknown>]>([
      [
        'by a move',
        1,
        (id) => transitionAsClient(quiet, id, 1, { to: 'confirmed', role: 'kitchen' }),
      ],
      ['by a prepared line', 1, (id) => markPrepared(quiet, id, '01')],
      ['by a priority', 1, (id) => quiet.doc(paths.order(id)).update({ priority: true })],
      ['not by a courier', 0, (id) => quiet.doc(paths.order(id)).update({ courierId: 'c' })],
      [
        'not by an estimate that it revised itself',
        0,
        async (id) => {
          await add('before-it', -9);
          expect(await measureQueue(facts())).toMatchObject({ revised: 1 });
          expect(await read(quiet, paths.order(id))).toMatchObject({
            estimate: { reason: 'queue-grew' },
          });
        },
      ],
    ])('%s', async (_, times, change) => {
      expect(await asks(change)).toBe(times);
    });
  });

  describe('determines a new order’s estimate', () => {
    const measured: Queue = {
      measuredAt: noon,
      orders: 3,
      stations: { Bar: 30 },
      pace: 1,
      waiting: [],
      fullSlots: [],
    };

    async function estimateOf(queue: object | null, now = noon): Promise<Estimate> {
      if (queue !== null) await quiet.doc(paths.queue).set(queue);
      const productId = 'promised';
      await quiet.doc(paths.product(productId)).set(aProduct({ options: [], prepMinutes: 10 }));
      const items = [anItem({ productId, choices: {}, quantity: 1 })];
      const orderId = await placeOrder(quiet, { items });
      const placed = await quiet.doc(paths.order(orderId)).get();
      expect(
        await orderPlaced(
          deps(() => now),
          placed,
        ),
      ).toMatchObject({ outcome: 'pending' });
      return (await read(quiet, paths.order(orderId)))?.estimate as Estimate;
    }

    test.each<[string, object | null, number]>([
      ['with the work before it', encode.document(queueSchema, measured), 40],
      ['without, before the queue is measured', null, 10],
      [
        'without, long after it was measured',
        encode.document(queueSchema, { ...measured, measuredAt: noon - 16 * minute }),
        10,
      ],
      ['without, if it cannot be read', { stations: 'none' }, 10],
    ])('%s', async (_, queue, from) => {
      expect(await estimateOf(queue)).toMatchObject({ from: at(from).getTime(), reason: null });
    });
  });
});
