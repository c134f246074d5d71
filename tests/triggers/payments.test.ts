/** What was paid for an order, and the sum that the order has of it. */
import { type Payment, sumOf } from '@fireline/domain/money/payment';
import { paths } from '@fireline/domain/paths';
import { anItem, anOrder } from '@fireline/domain/testing/stored';
import fc from 'fast-check';
import { FieldValue } from 'firebase-admin/firestore';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sumPayments } from '../../functions/src/payments/sum-payments.ts';
import { anOrderId, clear, placeOrder, quietProject, read } from '../support/admin.ts';
import { addProduct, db, documentAt, orderIn, removeTestData, setShop } from './live.ts';
import { db as quiet } from './world.ts';

let restoreShop: () => Promise<void>;
let items: ReturnType<typeof anItem>[];
beforeAll(async () => {
  restoreShop = await setShop({ orderingPaused: false, confirmTimeoutMinutes: 600 });
  items = [anItem({ productId: await addProduct({ options: [] }), choices: {} })];
});
beforeEach(() => clear(quietProject));
afterAll(async () => {
  await removeTestData();
  await restoreShop();
});

const unpaid = { state: 'due', paid: 0, tips: 0 } as const;

function paid(amount: number, tip = 0) {
  return {
    kind: 'paid',
    method: 'cash',
    amount,
    tip,
    received: null,
    by: { uid: 'admin-1', role: 'admin' },
    at: FieldValue.serverTimestamp(),
  };
}

test('an order is due when it is verified, and follows what is paid, on the public page, too', async () => {
  const orderId = await placeOrder(db, { items });
  const { total, payment, trackingToken } = await orderIn('pending', orderId);
  expect(payment).toEqual(unpaid);
  expect(await read(db, paths.tracking(String(trackingToken)))).toMatchObject({ isPaid: false });
  await db.doc(paths.payment(orderId, 'first')).create(paid(Number(total) - 1, 20));
  await documentAt(paths.order(orderId), ({ payment: sum }) => isIn('partly', sum));
  await db.doc(paths.payment(orderId, 'second')).create(paid(1));
  const order = await documentAt(paths.order(orderId), ({ payment: sum }) => isIn('paid', sum));
  expect(order).toMatchObject({ status: 'pending', payment: { paid: total, tips: 20 } });
  const page = await documentAt(paths.tracking(String(trackingToken)), ({ isPaid }) => !!isPaid);
  expect(JSON.stringify(page)).not.toContain('"tips"');
});

function isIn(state: string, sum: unknown): boolean {
  return Object(sum).state === state;
}

test('a shop that takes cash only says so, and one that takes nothing says nothing', async () => {
  const restore = await setShop({ paymentWays: 'pickup-cash' });
  const inCash = await orderIn('pending', await placeOrder(db, { items }));
  expect(inCash).toMatchObject({ payBy: 'cash', payment: unpaid });
  await setShop({ paymentWays: 'delivery-card' });
  const unsaid = await orderIn('pending', await placeOrder(db, { items }));
  expect(unsaid.payment).toBeUndefined();
  expect(unsaid.payBy).toBeUndefined();
  await restore();
});

test('payments of an order that does not record them change nothing', async () => {
  const orderId = anOrderId();
  await quiet.doc(paths.order(orderId)).set(anOrder());
  await quiet.doc(paths.payment(orderId, 'a')).set(paid(1));
  expect(await sumPayments(quiet, orderId)).toBe('not-there');
  expect(await sumPayments(quiet, anOrderId())).toBe('not-there');
});

test('however often and in whatever order events come, the order has the sum of its payments', async () => {
  const payment = fc.record({ amount: fc.integer({ min: 1, max: 963 }), tip: fc.nat(200) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(payment, { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(3), { maxLength: 4 }),
      async (payments, events) => {
        const orderId = anOrderId();
        await quiet.doc(paths.order(orderId)).set(anOrder({ payment: unpaid }));
        const written: Pick<Payment, 'kind' | 'amount' | 'tip'>[] = [];
        const pending: Promise<unknown>[] = [];
        for (const [index, { amount, tip }] of payments.entries()) {
          const entry = paid(amount, tip);
          await quiet.doc(paths.payment(orderId, String(index))).create(entry);
          written.push({ kind: 'paid', amount, tip });
          // Late events: some of them, several at once, while the next payment is written.
          for (const event of events) {
            if (event <= index) pending.push(sumPayments(quiet, orderId));
          }
        }
        await Promise.all([...pending, sumPayments(quiet, orderId)]);
        const order = await read(quiet, paths.order(orderId));
        expect(order?.payment).toEqual(sumOf(written, 963));
        expect(await sumPayments(quiet, orderId)).toBe('unchanged');
      },
    ),
    { numRuns: Number(process.env.FIRELINE_HISTORIES ?? 30) },
  );
});
