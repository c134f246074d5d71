/** Receipts are numbered without gaps, whatever happens at the same time. */
import { paths } from '@fireline/domain/paths';
import { anOrder, aShop, type StoredOrder } from '@fireline/domain/testing/stored';
import { beforeEach, describe, expect, test } from 'vitest';
import { giveReceipt } from '../../functions/src/payments/give-receipt.ts';
import { orderChanged } from '../../functions/src/transitions/order-changed.ts';
import { anOrderId, clear, quietProject, read } from '../support/admin.ts';
import { db, deps } from './world.ts';

const paid = { state: 'paid', paid: 963, tips: 0 } as const;

beforeEach(async () => {
  await clear(quietProject);
  await db.doc(paths.shop).set(aShop({ receiptHead: 'Ember Ltd.', taxNumber: 'GB 1' }));
});

async function anOverOrder(changes: Partial<StoredOrder> = {}): Promise<string> {
  const orderId = anOrderId();
  const order = anOrder({ status: 'completed', payment: paid, ...changes });
  await db.doc(paths.order(orderId)).set({ ...order, updatedAt: new Date() });
  return orderId;
}

async function receiptIn(orderId: string): Promise<unknown> {
  return (await read(db, paths.order(orderId)))?.receipt;
}

/** All receipts, as number and order. */
async function receipts(): Promise<readonly (readonly [number, string])[]> {
  const { docs } = await db.collection(paths.receipts).orderBy('number').get();
  return docs.map((doc) => [doc.get('number'), doc.get('orderId')] as const);
}

test('a receipt says what the shop says when it is given, and stays', async () => {
  const orderId = await anOverOrder();
  expect(await giveReceipt(db, orderId)).toBe('given');
  await db.doc(paths.shop).update({ receiptHead: 'Another Ltd.' });
  expect(await giveReceipt(db, orderId)).toBe('not-due');
  const says = { number: 1, head: 'Ember Ltd.', taxNumber: 'GB 1' };
  expect(await receiptIn(orderId)).toMatchObject(says);
  const taxes = [{ rate: 7, net: 900, tax: 63, gross: 963 }];
  const books = { ...says, orderId, total: 963, currency: 'EUR', taxes };
  expect(await read(db, paths.receipt(1))).toMatchObject(books);
  const next = await anOverOrder();
  await giveReceipt(db, next);
  expect(await receiptIn(next)).toMatchObject({ number: 2, head: 'Another Ltd.' });
});

test('thirty orders at once get thirty numbers, and each event twice', async () => {
  const orders = await Promise.all(Array.from({ length: 30 }, () => anOverOrder()));
  await Promise.all([...orders, ...orders].map((orderId) => giveReceipt(db, orderId)));
  const given = await receipts();
  expect(given.map(([number]) => number)).toEqual(orders.map((_, index) => index + 1));
  expect(new Set(given.map(([, orderId]) => orderId))).toEqual(new Set(orders));
  for (const [number, orderId] of given) expect(await receiptIn(orderId)).toMatchObject({ number });
});

test('an order that changes meanwhile still gets one', async () => {
  const orderId = await anOverOrder();
  const mark = (at: number) => db.doc(paths.order(orderId)).update({ acknowledged: at });
  await Promise.all([giveReceipt(db, orderId), mark(1), giveReceipt(db, orderId), mark(2)]);
  expect(await receipts()).toEqual([[1, orderId]]);
  expect(await read(db, paths.order(orderId))).toMatchObject({ receipt: { number: 1 } });
});

describe('no receipt', () => {
  test.each<[string, Partial<StoredOrder>]>([
    ['before the order is completed', { status: 'ready' }],
    ['while a part is to be paid', { payment: { state: 'partly', paid: 1, tips: 0 } }],
    ['for a test order', { test: true }],
    ['for an order that is canceled', { status: 'cancelled' }],
  ])('%s', async (_, changes) => {
    expect(await giveReceipt(db, await anOverOrder(changes))).toBe('not-due');
    expect(await receipts()).toEqual([]);
  });

  test('for an order that is gone', async () => {
    expect(await giveReceipt(db, anOrderId())).toBe('not-due');
  });
});

test.each<[string, Partial<StoredOrder>, Partial<StoredOrder>]>([
  ['last paid', { payment: { state: 'due', paid: 0, tips: 0 } }, { payment: paid }],
  ['last handed over', { status: 'ready' }, { status: 'completed' }],
])('an order that is %s gets one by its event, once', async (_, first, then) => {
  const orderId = await anOverOrder(first);
  const ref = db.doc(paths.order(orderId));
  const before = await ref.get();
  await ref.update({ ...anOrder({ status: 'completed', ...then }), ...then });
  const after = await ref.get();
  await Promise.all([orderChanged(deps(), before, after), orderChanged(deps(), before, after)]);
  expect(await receipts()).toEqual([[1, orderId]]);
});
