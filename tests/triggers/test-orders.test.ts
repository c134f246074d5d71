/** Test orders: handled like any other, in no figure and no estimate, and deleted after a day. */
import { type TakeOrderInput, takeOrderInputSchema } from '@fireline/domain/counter/take-order';
import { insightDaySchema } from '@fireline/domain/insights/schema';
import { limits } from '@fireline/domain/limits';
import { checkInput, parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import {
  aContact,
  aDelivery,
  anAddress,
  anItem,
  anOrder,
  aProduct,
} from '@fireline/domain/testing/stored';
import { day, hour, minute } from '@fireline/domain/time/durations';
import { zoneLine } from '@fireline/domain/zones/zone';
import { beforeEach, describe, expect, test } from 'vitest';
import { takeOrder } from '../../functions/src/counter/take-order.ts';
import { cleanUpDeletedOrder } from '../../functions/src/deletion/clean-up-deleted-order.ts';
import { removeTestOrders } from '../../functions/src/deletion/remove-test-orders.ts';
import { rollUpRange } from '../../functions/src/insights/roll-up.ts';
import { measureQueue } from '../../functions/src/queue/measure-queue.ts';
import { orderChanged } from '../../functions/src/transitions/order-changed.ts';
import { tellOfCheckpoint } from '../../functions/src/transitions/tell-customer.ts';
import { orderPlaced } from '../../functions/src/verification/order-placed.ts';
import {
  anOrderId,
  clear,
  dump,
  quietProject,
  read,
  transitionAsClient,
} from '../support/admin.ts';
import { db, deps, openShop } from './world.ts';

beforeEach(async () => {
  await clear(quietProject);
  await openShop();
  await db.doc(paths.product('latte')).set(aProduct({ stock: 5, options: [] }));
});

interface Input {
  readonly type?: 'pickup' | 'delivery';
  readonly isTest?: boolean;
}

function anInput({ type = 'pickup', isTest = true }: Input = {}): TakeOrderInput {
  const address = type === 'delivery' ? anAddress() : null;
  return {
    orderId: anOrderId(),
    source: 'counter',
    isTest,
    contact: { ...aContact({ email: 'ada@example.com' }), address },
    order: {
      customerName: 'Test order',
      fulfilment: { type, requestedFor: null },
      items: [{ ...anItem({ productId: 'latte', choices: {}, quantity: 1 }), note: '' }],
      note: '',
    },
  };
}

/** Takes an order and verifies it. */
async function take(input: TakeOrderInput) {
  await takeOrder(deps(), 'ada', input);
  const created = await db.doc(paths.order(input.orderId)).get();
  await orderPlaced(deps(), created);
  await orderPlaced(deps(), created);
  return await read(db, paths.order(input.orderId));
}

/** Moves it as the kitchen, and delivers the event twice. */
async function move(orderId: string, to: 'confirmed' | 'preparing' | 'ready' | 'completed') {
  const ref = db.doc(paths.order(orderId));
  const before = await ref.get();
  await transitionAsClient(db, orderId, before.get('version'), { role: 'kitchen', to });
  const after = await ref.get();
  await orderChanged(deps(), before, after);
  const once = await dump(db);
  await orderChanged(deps(), before, after);
  expect(await dump(db)).toEqual(once);
}

const idsIn = async (collection: string) =>
  (await db.collection(collection).listDocuments()).map(({ id }) => id);

describe('a test order', () => {
  test('is verified and moved like any other, and marked for staff and on its tracking page', async () => {
    const input = anInput();
    const order = await take(input);
    expect(order).toMatchObject({
      status: 'pending',
      test: true,
      takenBy: 'ada',
      callNumber: expect.any(String),
    });
    for (const to of ['confirmed', 'preparing', 'ready', 'completed'] as const) {
      await move(input.orderId, to);
    }
    expect(await read(db, paths.tracking(String(order?.trackingToken)))).toMatchObject({
      status: 'completed',
      isTest: true,
    });
    expect(await read(db, paths.notification('kitchen', input.orderId, 1))).toMatchObject({
      title: expect.stringContaining('(test)'),
    });
  });

  test('without the mark it’s an order that was typed in, on a tracking page without one', async () => {
    const input = anInput({ isTest: false });
    const order = await take(input);
    expect(order).not.toHaveProperty('test');
    const page = await read(db, paths.tracking(String(order?.trackingToken)));
    expect(page).not.toHaveProperty('isTest');
    expect(await read(db, paths.notification('kitchen', input.orderId, 1))).toMatchObject({
      title: expect.not.stringContaining('(test)'),
    });
    expect(await idsIn(paths.mails)).toHaveLength(1);
  });

  test('takes no stock and sends the customer nothing', async () => {
    const input = anInput({ type: 'delivery' });
    expect(await take(input)).toMatchObject({ status: 'pending', stockTaken: {} });
    for (const to of ['confirmed', 'preparing', 'ready'] as const) await move(input.orderId, to);
    const checkpoint = db.doc(paths.event(input.orderId, 'gate'));
    await checkpoint.set({
      type: 'checkpoint',
      version: 4,
      from: null,
      to: null,
      by: { uid: 'ada', role: 'admin' },
      reason: null,
      at: new Date(),
      place: 'The gate',
      text: '',
    });
    expect(await tellOfCheckpoint(deps(), input.orderId, await checkpoint.get())).toBe('overtaken');
    expect((await db.doc(paths.product('latte')).get()).get('stock')).toBe(5);
    expect(await idsIn(paths.mails)).toEqual([]);
    expect(await idsIn(paths.notifications('shop'))).toEqual([]);
  });

  test('isn’t paid', async () => {
    expect(await take(anInput({ isTest: false }))).toHaveProperty('payment');
    expect(await take(anInput())).not.toHaveProperty('payment');
  });

  test('needs no opening hours, no area, and no code at the door', async () => {
    const zone = {
      name: 'Elsewhere',
      area: { by: 'postcodes' as const, postcodes: '99999' },
      fee: 100,
      freeFrom: null,
      minimum: 0,
    };
    await openShop({
      closedDates: [0, 1, 2].map((days) =>
        new Date(Date.now() + (days - 1) * day).toISOString().slice(0, 10),
      ),
      deliveryZones: [zoneLine(zone)],
      deliveryProof: 'code',
    });
    expect(await take(anInput({ type: 'delivery', isTest: false }))).toMatchObject({
      status: 'rejected',
    });
    const order = await take(anInput({ type: 'delivery' }));
    expect(order).toMatchObject({ status: 'pending' });
    expect(order).not.toHaveProperty('proof');
  });

  test('delays no other order, and teaches the kitchen and the rides nothing', async () => {
    await take(anInput());
    await measureQueue(deps());
    const before = await read(db, paths.queue);
    expect(before).toMatchObject({ orders: 0, waiting: [] });
    await take(anInput({ isTest: false }));
    await measureQueue(deps());
    expect(await read(db, paths.queue)).toMatchObject({ orders: 1 });

    const ago = (minutes: number) => new Date(Date.now() - minutes * minute);
    const rides = (test: boolean) =>
      Promise.all(
        Array.from({ length: 4 }, () =>
          db.doc(paths.order(anOrderId())).set(
            aDelivery({
              status: 'completed',
              test,
              updatedAt: ago(1),
              statusTimes: {
                placed: ago(60),
                pending: ago(59),
                confirmed: ago(58),
                preparing: ago(57),
                ready: ago(50),
                out_for_delivery: ago(48),
                completed: ago(1),
              },
            }),
          ),
        ),
      );
    const measuredLater = async () => {
      await measureQueue(deps(() => Date.now() + hour));
      return (await read(db, paths.queue))?.rideMinutes;
    };
    await rides(true);
    const usual = before?.rideMinutes;
    expect(await measuredLater()).toBe(usual);
    await db.doc(paths.queue).delete();
    await rides(false);
    expect(await measuredLater()).not.toBe(usual);
  });

  test('is in no figure of its day', async () => {
    const placedAt = new Date('2026-03-02T10:00:00Z');
    const order = (test: boolean) =>
      anOrder({
        status: 'completed',
        placedAt,
        total: 1000,
        ...(test && { test }),
        statusTimes: { placed: placedAt, confirmed: placedAt, completed: placedAt },
      });
    await db.doc(paths.order(anOrderId())).set(order(true));
    const roll = async () => {
      const context = { db, now: () => Date.parse('2026-03-04T10:00:00Z') };
      await rollUpRange(context, '2026-03-02', '2026-03-02');
      return parse(insightDaySchema, await read(db, paths.insightDay('2026-03-02')));
    };
    expect(await roll()).toMatchObject({ orders: 0, revenue: 0, outcomes: { completed: 0 } });
    await db.doc(paths.order(anOrderId())).set(order(false));
    expect(await roll()).toMatchObject({ orders: 1, revenue: 1000, outcomes: { completed: 1 } });
  });
});

describe('its end', () => {
  test('comes after a day, for test orders only, and tells nobody', async () => {
    const [test, real] = [anInput(), anInput({ isTest: false })];
    await take(test);
    await take(real);
    expect(await removeTestOrders(deps(() => Date.now() + day - hour))).toBe(0);
    const before = await db.doc(paths.order(test.orderId)).get();
    expect(await removeTestOrders(deps(() => Date.now() + day + minute))).toBe(1);
    await cleanUpDeletedOrder(db, before, 'unknown');
    const once = await dump(db);
    await cleanUpDeletedOrder(db, before, 'unknown');
    expect(await dump(db)).toEqual(once);
    expect(await removeTestOrders(deps(() => Date.now() + day + minute))).toBe(0);

    const left = Object.keys(once).filter((path) => path.includes(test.orderId));
    expect(left).toEqual([paths.auditEntry(`order-deleted-${test.orderId}`)]);
    expect(await read(db, paths.order(real.orderId))).toMatchObject({ status: 'pending' });
    expect((await db.doc(paths.product('latte')).get()).get('stock')).toBe(4);
  });

  test('makes room: there are only so many at a time', async () => {
    const orders = Array.from({ length: limits.testOrders }, () => anOrderId());
    await Promise.all(orders.map((id) => db.doc(paths.order(id)).set(anOrder({ test: true }))));
    await expect(takeOrder(deps(), 'ada', anInput())).rejects.toMatchObject({ code: 'conflict' });
    await takeOrder(deps(), 'ada', anInput({ isTest: false }));
    await db.doc(paths.order(String(orders[0]))).delete();
    await takeOrder(deps(), 'ada', anInput());
  });
});

test('it is for now, whatever time is asked for', async () => {
  const input = anInput();
  const fulfilment = { type: 'pickup', requestedFor: Date.now() + day } as const;
  const order = await take({ ...input, order: { ...input.order, fulfilment } });
  expect(order).toMatchObject({ status: 'pending', fulfilment: { requestedFor: null } });
});

test('the mark is a yes or no', () => {
  expect(checkInput(takeOrderInputSchema, { ...anInput(), isTest: 'yes' })).toMatchObject({
    ok: false,
  });
});
