/** Receipts and credit notes are numbered without gaps, whatever happens at the same time. */
import { codePaths } from '@fireline/domain/discounts/paths';
import { overpaidOf } from '@fireline/domain/money/payment';
import type { RefundInput } from '@fireline/domain/money/refund-input';
import { orderSchema } from '@fireline/domain/order/schema';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import {
  aDiscountCode,
  anItem,
  anOrder,
  aProduct,
  aShop,
  type StoredOrder,
} from '@fireline/domain/testing/stored';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeOrder } from '../../functions/src/changes/change-order.ts';
import { refundOrder, reversePayment } from '../../functions/src/payments/change-ledger.ts';
import { giveReceipt } from '../../functions/src/payments/give-receipt.ts';
import { sumPayments } from '../../functions/src/payments/sum-payments.ts';
import { orderChanged } from '../../functions/src/transitions/order-changed.ts';
import { orderPlaced } from '../../functions/src/verification/order-placed.ts';
import { anOrderId, clear, placeOrder, quietProject, read } from '../support/admin.ts';
import { anAdmin, db, deps, openShop } from './world.ts';

const paid = { state: 'paid', paid: 963, tips: 0 } as const;
const unpaid = { state: 'due', paid: 0, tips: 0 } as const;

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
    ['if it’s canceled and nothing was paid', { status: 'cancelled', payment: unpaid }],
    ['if a test order is canceled', { status: 'cancelled', test: true }],
  ])('%s', async (_, changes) => {
    expect(await giveReceipt(db, await anOverOrder(changes))).toBe('not-due');
    expect(await receipts()).toEqual([]);
  });

  test('for an order that is gone', async () => {
    expect(await giveReceipt(db, anOrderId())).toBe('not-due');
  });
});

test.each<[string, Partial<StoredOrder>, Partial<StoredOrder>]>([
  ['last paid', { payment: unpaid }, { payment: paid }],
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

/** Adds an entry to the ledger as functions write them, with the sum. */
async function addPayment(orderId: string, id: string, entry: object): Promise<void> {
  const money = { method: 'cash', tip: 0, received: null, by, at: new Date() };
  await db.doc(paths.payment(orderId, id)).create({ ...money, ...entry });
  await sumPayments(db, orderId);
}

const by = { uid: 'admin-1', role: 'admin' } as const;
const context = { db, now: Date.now };

/** An order that was paid, and is over. */
async function aPaidOrder(changes: Partial<StoredOrder> = {}): Promise<string> {
  const orderId = await anOverOrder({ payment: unpaid, ...changes });
  await addPayment(orderId, 'paid', { kind: 'paid', amount: 963 });
  return orderId;
}

function refund(orderId: string, refundId: string, changes: object = {}): Promise<void> {
  const input = { orderId, refundId, method: 'cash', amount: 100, reason: 'Cold', lines: {} };
  return refundOrder(context, anAdmin, { ...input, ...changes } as RefundInput);
}

/** What is in the books, oldest first: number, amount, and which receipt is credited. */
async function books(): Promise<readonly (readonly [number, number, number | null])[]> {
  const { docs } = await db.collection(paths.receipts).orderBy('number').get();
  return docs.map((doc) => [doc.get('number'), doc.get('total'), doc.get('of') ?? null] as const);
}

describe('a credit note', () => {
  test('is given for a refund, once, and says what for', async () => {
    const orderId = await aPaidOrder();
    await giveReceipt(db, orderId);
    await db.doc(paths.shop).update({ receiptHead: 'Another Ltd.' });
    const ref = db.doc(paths.order(orderId));
    const before = await ref.get();
    await refund(orderId, 'one', { amount: 482, lines: { '01': 1 } });
    const after = await ref.get();
    await Promise.all([orderChanged(deps(), before, after), orderChanged(deps(), before, after)]);
    await orderChanged(deps(), before, after);
    const taxes = [{ rate: 7, net: -450, tax: -32, gross: -482 }];
    const says = { number: 2, head: 'Another Ltd.', taxNumber: 'GB 1', entry: 'one', taxes };
    expect(await read(db, paths.order(orderId))).toMatchObject({
      receipt: { number: 1, head: 'Ember Ltd.' },
      creditNotes: { 2: { ...says, amount: -482 } },
    });
    expect(await read(db, paths.receipt(2))).toMatchObject({
      ...says,
      orderId,
      total: -482,
      currency: 'EUR',
      of: 1,
    });
    expect(await books()).toEqual([
      [1, 963, null],
      [2, -482, 1],
    ]);
  });

  test('comes with the receipt if money was refunded before', async () => {
    const orderId = await aPaidOrder({ status: 'ready' });
    await refund(orderId, 'one');
    expect(await giveReceipt(db, orderId)).toBe('not-due');
    await db
      .doc(paths.order(orderId))
      .update({ ...anOrder({ status: 'completed' }), payment: paid });
    await sumPayments(db, orderId);
    await giveReceipt(db, orderId);
    expect(await books()).toEqual([
      [1, 963, null],
      [2, -100, 1],
    ]);
  });

  test('isn’t given for what was overpaid', async () => {
    const orderId = await aPaidOrder();
    await addPayment(orderId, 'again', { kind: 'paid', amount: 963 });
    await giveReceipt(db, orderId);
    await refund(orderId, 'one', { amount: 963 });
    expect(await giveReceipt(db, orderId)).toBe('not-due');
    await refund(orderId, 'two');
    await giveReceipt(db, orderId);
    expect(await books()).toEqual([
      [1, 963, null],
      [2, -100, 1],
    ]);
  });

  test('is canceled if the refund was a mistake, and one that was none yet isn’t given', async () => {
    const orderId = await aPaidOrder();
    await giveReceipt(db, orderId);
    await refund(orderId, 'noted');
    await giveReceipt(db, orderId);
    await refund(orderId, 'unnoted');
    const reverse = (paymentId: string) =>
      reversePayment(context, anAdmin, { orderId, paymentId, reason: 'Wrong order' });
    await reverse('noted');
    await reverse('unnoted');
    await Promise.all([giveReceipt(db, orderId), giveReceipt(db, orderId)]);
    expect(await books()).toEqual([
      [1, 963, null],
      [2, -100, 1],
      [3, 100, 1],
    ]);
  });
});

describe('of an order that was paid in advance and canceled', () => {
  test('what was paid has a receipt, and what is refunded a credit note', async () => {
    const orderId = await aPaidOrder({ status: 'cancelled' });
    await giveReceipt(db, orderId);
    await refund(orderId, 'one', { amount: 663 });
    await Promise.all([giveReceipt(db, orderId), giveReceipt(db, orderId)]);
    // 3.00 stay with the shop.
    expect(await books()).toEqual([
      [1, 963, null],
      [2, -663, 1],
    ]);
    const taxes = [{ rate: 7, net: 900, tax: 63, gross: 963 }];
    expect(await receiptIn(orderId)).toMatchObject({ amount: 963, taxes });
  });

  test('a part that was paid has a receipt for the part', async () => {
    const orderId = await anOverOrder({ status: 'cancelled', payment: unpaid });
    await addPayment(orderId, 'part', { kind: 'paid', amount: 500 });
    await giveReceipt(db, orderId);
    const taxes = [{ rate: 7, net: 467, tax: 33, gross: 500 }];
    expect(await read(db, paths.receipt(1))).toMatchObject({ total: 500, taxes });
  });

  test('what turns out not to have been paid is credited', async () => {
    const orderId = await aPaidOrder({ status: 'cancelled' });
    await giveReceipt(db, orderId);
    await reversePayment(context, anAdmin, { orderId, paymentId: 'paid', reason: 'Wrong order' });
    await giveReceipt(db, orderId);
    await giveReceipt(db, orderId);
    expect(await books()).toEqual([
      [1, 963, null],
      [2, -963, 1],
    ]);
  });
});

test('thirty orders at once with a refund each get sixty numbers, and each event twice', async () => {
  const orders = await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      aPaidOrder({ status: index % 2 === 0 ? 'completed' : 'cancelled' }),
    ),
  );
  const twice = [...orders, ...orders];
  await Promise.all([
    ...twice.map((orderId) => giveReceipt(db, orderId)),
    ...orders.map((orderId) => refund(orderId, 'one')),
  ]);
  await Promise.all(twice.map((orderId) => giveReceipt(db, orderId)));
  const given = await books();
  expect(given.map(([number]) => number)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  expect(given.filter(([, total]) => total === 963)).toHaveLength(30);
  const credited = given.filter(([, total]) => total === -100).map(([, , of]) => of);
  expect(new Set(credited).size).toBe(30);
});

test('the receipt of an order with a discount whose lines were changed adds up', async () => {
  await openShop({
    currency: 'EUR',
    taxRate: 19,
    taxIncluded: true,
    taxRates: ['food 7 Food'],
    paymentWays: 'pickup-cash',
  });
  const product = (id: string, price: number, taxRateId: string) =>
    db
      .doc(paths.product(id))
      .set(aProduct({ options: [], allergens: [], stock: null, price, taxRateId }));
  await product('meal', 890, 'food');
  await product('drink', 350, 'standard');
  await db.doc(codePaths.code('SUMMER10')).set(aDiscountCode());
  const items = ['meal', 'drink'].map((productId) =>
    anItem({ productId, quantity: 2, choices: {} }),
  );
  const orderId = await placeOrder(db, { items, discountCode: 'SUMMER10' });
  const ref = db.doc(paths.order(orderId));
  await orderPlaced(deps(), await ref.get());
  expect((await ref.get()).data()).toMatchObject({ subtotal: 2480, discount: 248, total: 2232 });
  // One drink fewer: 24.80 − 3.50 = 21.30, less 10%.
  await changeOrder(context, anAdmin, {
    orderId,
    changeId: 'fewer',
    version: 1,
    lines: { '02': 1 },
    added: [],
    reason: 'Sold out',
    consent: 'agreed',
    total: 1917,
  });
  await addPayment(orderId, 'paid', { kind: 'paid', amount: 1917 });
  await ref.update({ status: 'completed' });
  await giveReceipt(db, orderId);
  // 17.80 less 1.78 at 7%, and 3.50 less 0.35 at 19%.
  const taxes = [
    { rate: 19, net: 265, tax: 50, gross: 315 },
    { rate: 7, net: 1497, tax: 105, gross: 1602 },
  ];
  expect(await read(db, paths.receipt(1))).toMatchObject({ total: 1917, taxes });
  expect((await ref.get()).data()).toMatchObject({
    subtotal: 2130,
    discount: 213,
    tax: 155,
    taxes,
  });
  await refund(orderId, 'drink', { amount: 315, lines: { '02': 1 } });
  await giveReceipt(db, orderId);
  expect(await read(db, paths.receipt(2))).toMatchObject({
    total: -315,
    taxes: [{ rate: 19, net: -265, tax: -50, gross: -315 }],
  });
});

test('after money was refunded for another reason, a removed item is still to be refunded', async () => {
  const orderId = await anOverOrder({ status: 'confirmed', payment: unpaid });
  await addPayment(orderId, 'paid', { kind: 'paid', amount: 963 });
  await refund(orderId, 'late', { reason: 'It took long' });
  const { payment } = parse(orderSchema, await read(db, paths.order(orderId)));
  expect(payment && overpaidOf(payment, 963)).toBe(0);
  expect(payment && overpaidOf(payment, 482)).toBe(481);
});
