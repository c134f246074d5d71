/** Orders that the shop accepts automatically: one move from placed to confirmed. */
import { notificationsOfOrderQuery } from '@fireline/domain/inbox/queries';
import { paths } from '@fireline/domain/paths';
import { anItem, aProduct } from '@fireline/domain/testing/stored';
import { beforeEach, expect, test } from 'vitest';
import { toQuery } from '../../functions/src/lib/stored.ts';
import { orderChanged } from '../../functions/src/transitions/order-changed.ts';
import { orderPlaced } from '../../functions/src/verification/order-placed.ts';
import { clear, dump, placeOrder, quietProject, read } from '../support/admin.ts';
import { db, deps, openShop } from './world.ts';

beforeEach(async () => {
  await clear(quietProject);
  await db.doc(paths.product('bun')).set(aProduct({ options: [], stock: 3 }));
});

/** Places an order, verified at `now` by a shop with these settings. */
async function placed(
  shop: Parameters<typeof openShop>[0],
  { now = Date.now(), quantity = 1 }: { now?: number; quantity?: number } = {},
) {
  await openShop(shop);
  const items = [anItem({ productId: 'bun', choices: {}, quantity })];
  const orderId = await placeOrder(db, { items, email: 'ada@example.com' });
  const created = await db.doc(paths.order(orderId)).get();
  const context = deps(() => now);
  const verify = () => orderPlaced(context, created);
  const outcome = await verify();
  return {
    orderId,
    created,
    context,
    verify,
    outcome,
    order: await read(db, paths.order(orderId)),
  };
}

test('is confirmed in one move, with an estimate and no deadline', async () => {
  const { order, orderId, context, outcome } = await placed({ autoAccept: 'always' });
  expect(outcome).toEqual({ outcome: 'confirmed' });
  expect(order).toMatchObject({
    status: 'confirmed',
    version: 1,
    changedBy: { uid: 'system', role: 'system' },
    estimate: { reason: null },
    stockTaken: { bun: 1 },
  });
  expect(order?.statusTimes).not.toHaveProperty('pending');
  expect(context.tasks.size).toBe(0);
  expect(await read(db, paths.event(orderId, 1))).toMatchObject({
    from: 'placed',
    to: 'confirmed',
    by: { role: 'system' },
  });
});

test('tells the kitchen of a new order, the admins without alarm, and mails the customer once', async () => {
  const { orderId } = await placed({ autoAccept: 'always' });
  const { docs } = await toQuery(db, notificationsOfOrderQuery(orderId)).get();
  const told = docs.map((doc) => [doc.get('audience'), doc.get('priority'), doc.get('title')]);
  expect(told.toSorted()).toEqual([
    ['admin', 'normal', expect.stringMatching(/accepted automatically$/)],
    ['customer', 'normal', expect.stringMatching(/confirmed$/)],
    ['kitchen', 'high', expect.stringMatching(/^New order/)],
  ]);
  const mails = await db.collection('mail').get();
  expect(mails.docs.map((mail) => mail.get('kind'))).toEqual(['received']);
});

test('the second delivery of its events changes nothing', async () => {
  const { created, context, orderId, verify } = await placed({ autoAccept: 'always' });
  const after = await dump(db);
  await verify();
  await orderChanged(context, created, await db.doc(paths.order(orderId)).get());
  expect(await dump(db)).toEqual(after);
});

test('is declined for what verification finds, whatever is accepted automatically', async () => {
  const { order } = await placed({ autoAccept: 'always' }, { quantity: 4 });
  expect(order).toMatchObject({ status: 'rejected' });
});

test.each([
  ['never', 'never', '12:00', 'pending'],
  ['in its hours', 'hours 11:00-14:00', '12:00', 'confirmed'],
  ['outside of its hours', 'hours 11:00-14:00', '15:00', 'pending'],
  ['with fewer orders in the kitchen', 'orders 3', '12:00', 'confirmed'],
  ['with as many orders in the kitchen', 'orders 2', '12:00', 'pending'],
])('%s', async (_, autoAccept, clock, status) => {
  const now = Date.parse(`2026-11-23T${clock}:00Z`);
  await db.doc(paths.queue).set({
    measuredAt: new Date(now),
    orders: 2,
    stations: {},
    pace: 1,
    waiting: [],
    fullSlots: [],
  });
  const { order, context } = await placed({ autoAccept, timeZone: 'UTC' }, { now });
  expect(order).toMatchObject({ status });
  expect(context.tasks.size).toBe(status === 'pending' ? 1 : 0);
});
