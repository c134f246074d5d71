/** What was paid for an order, and the sum that the order has of it. */
import { FirelineError } from '@fireline/domain/errors';
import { type Payment, sumOf } from '@fireline/domain/money/payment';
import { correctableFor } from '@fireline/domain/money/refund';
import type { RefundInput } from '@fireline/domain/money/refund-input';
import { paths } from '@fireline/domain/paths';
import { anItem, anOrder } from '@fireline/domain/testing/stored';
import fc from 'fast-check';
import { FieldValue } from 'firebase-admin/firestore';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Caller } from '../../functions/src/lib/caller.ts';
import { refundOrder, reversePayment } from '../../functions/src/payments/change-ledger.ts';
import { sumPayments } from '../../functions/src/payments/sum-payments.ts';
import { anOrderId, clear, placeOrder, quietProject, read } from '../support/admin.ts';
import { anAccount, call, removeAccounts } from './calls.ts';
import { addProduct, db, documentAt, orderIn, removeTestData, setShop } from './live.ts';
import { db as quiet } from './world.ts';

/** As in `histories.test.ts`. */
const seed = Number(process.env.FIRELINE_SEED ?? 20260105);

let restoreShop: () => Promise<void>;
let items: ReturnType<typeof anItem>[];
beforeAll(async () => {
  restoreShop = await setShop({ orderingPaused: false, confirmTimeoutMinutes: 600 });
  items = [anItem({ productId: await addProduct({ options: [] }), choices: {} })];
});
beforeEach(() => clear(quietProject));
afterAll(async () => {
  await removeAccounts();
  await removeTestData();
  await restoreShop();
});

const unpaid = { state: 'due', paid: 0, tips: 0 } as const;

function paid(amount: number, tip = 0, at: FieldValue | Date = FieldValue.serverTimestamp()) {
  return {
    kind: 'paid',
    method: 'cash',
    amount,
    tip,
    received: null,
    by: { uid: 'admin-1', role: 'admin' },
    at,
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

const admin = { uid: 'admin-1', role: 'admin', isGuest: false } as const;
const cook = { uid: 'cook-1', role: 'kitchen', isGuest: false } as const;
const context = { db: quiet, now: Date.now };

function refund(orderId: string, refundId: string, changes: Partial<RefundInput> = {}) {
  const input = {
    orderId,
    refundId,
    method: 'cash',
    amount: 100,
    reason: 'Cold',
    lines: {},
  } as const;
  return refundOrder(context, admin, { ...input, ...changes });
}

function reverse(orderId: string, paymentId: string, by: Caller = admin) {
  return reversePayment(context, by, { orderId, paymentId, reason: 'Wrong order' });
}

/** An order of two lattes for 9.63, with what was paid for it. */
async function aPaidOrder(...payments: ReturnType<typeof paid>[]): Promise<string> {
  const orderId = anOrderId();
  await quiet.doc(paths.order(orderId)).set(anOrder({ payment: unpaid }));
  for (const [index, payment] of payments.entries()) {
    await quiet.doc(paths.payment(orderId, String(index))).set(payment);
  }
  await sumPayments(quiet, orderId);
  return orderId;
}

const sumIn = async (orderId: string) => (await read(quiet, paths.order(orderId)))?.payment;

describe('a refund', () => {
  test('is in the payments, the sum, and the timeline, however often it is sent', async () => {
    const orderId = await aPaidOrder(paid(963, 50));
    const half = { amount: 481, lines: { '01': 1 }, reason: 'Cold' };
    await Promise.all([refund(orderId, 'r', half), refund(orderId, 'r', half)]);
    await refund(orderId, 'r', half);
    const sum = { state: 'paid', paid: 963, refunded: 481, credited: 481, tips: 50 };
    expect(await sumIn(orderId)).toEqual(sum);
    expect(await read(quiet, paths.payment(orderId, 'r'))).toMatchObject({
      kind: 'refunded',
      by: { uid: 'admin-1', role: 'admin' },
      ...half,
    });
    const { docs } = await quiet.collection(paths.events(orderId)).get();
    const notes = docs.map((doc) => doc.get('reason'));
    expect(notes).toEqual(['Refunded €4.81 in cash: Cold']);
    expect(await sumPayments(quiet, orderId)).toBe('unchanged');
  });

  test('of two at the same moment never exceeds what was paid', async () => {
    const orderId = await aPaidOrder(paid(963));
    const both = await Promise.allSettled(
      Array.from({ length: 5 }, (_, index) => refund(orderId, `r${index}`, { amount: 400 })),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await sumIn(orderId)).toMatchObject({ paid: 963, refunded: 800 });
  });

  test.each([
    ['more than was paid', { amount: 901 }, 'amount'],
    ['more than its items cost', { amount: 483, lines: { '01': 1 } }, 'amount'],
    ['more items than there are', { lines: { '01': 3 } }, 'lines'],
    ['another order’s items', { lines: { '02': 1 } }, 'lines'],
  ])('is refused for %s, at its field', async (_, changes, field) => {
    const orderId = await aPaidOrder(paid(900));
    await expect(refund(orderId, 'r', changes)).rejects.toMatchObject({
      code: 'invalid-input',
      field,
    });
    await refund(orderId, 'r', { amount: 482, lines: { '01': 1 } });
    expect(await sumIn(orderId)).toMatchObject({ refunded: 482 });
  });

  test('is refused twice for the same items, and if nothing is recorded', async () => {
    const orderId = await aPaidOrder(paid(963));
    await refund(orderId, 'r', { amount: 5, lines: { '01': 2 } });
    const again = refund(orderId, 's', { amount: 5, lines: { '01': 1 } });
    await expect(again).rejects.toMatchObject({ field: 'lines' });
    await reverse(orderId, 'r');
    await refund(orderId, 's', { amount: 5, lines: { '01': 1 } });
    const other = anOrderId();
    await quiet.doc(paths.order(other)).set(anOrder());
    await expect(refund(other, 'r')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('is for admins only', async () => {
    const orderId = await aPaidOrder(paid(963));
    const input = {
      orderId,
      refundId: 'r',
      method: 'cash',
      amount: 1,
      reason: 'x',
      lines: {},
    } as const;
    for (const role of ['kitchen', 'courier', null] as const) {
      const by = { ...cook, role };
      expect(() => refundOrder(context, by, input)).toThrow(
        'Only admins and managers can refund payments.',
      );
    }
    await refundOrder(context, admin, input);
  });
});

describe('a correction', () => {
  test('takes a wrong entry out of the sum and keeps both', async () => {
    const orderId = await aPaidOrder(paid(500), paid(963, 20));
    await Promise.all([reverse(orderId, '0'), reverse(orderId, '0')]);
    expect(await sumIn(orderId)).toEqual({ state: 'paid', paid: 963, tips: 20 });
    expect((await quiet.collection(paths.payments(orderId)).get()).size).toBe(3);
    const again = reverse(orderId, '0_reversed');
    await expect(again).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('waits for the refund that was made of it', async () => {
    const orderId = await aPaidOrder(paid(963));
    await refund(orderId, 'r');
    await expect(reverse(orderId, '0')).rejects.toMatchObject({ code: 'conflict' });
    await reverse(orderId, 'r');
    await reverse(orderId, '0');
    expect(await sumIn(orderId)).toEqual(unpaid);
  });

  test('is for whoever took the money, for a while, and for admins', async () => {
    const by = { uid: cook.uid, role: 'kitchen' };
    const longAgo = new Date(Date.now() - correctableFor);
    const orderId = await aPaidOrder(
      paid(963),
      { ...paid(500), by },
      { ...paid(400, 0, longAgo), by },
    );
    for (const id of ['0', '2', 'not-there']) {
      await expect(reverse(orderId, id, cook)).rejects.toMatchObject({ code: 'not-allowed' });
    }
    const other = { ...cook, uid: 'cook-2' };
    await expect(reverse(orderId, '1', other)).rejects.toMatchObject({ code: 'not-allowed' });
    await reverse(orderId, '1', cook);
    await reverse(orderId, '2');
    expect(await sumIn(orderId)).toMatchObject({ paid: 963 });
  });
});

describe('refundOrder and reversePayment', () => {
  test('answer an admin, and say what is wrong', async () => {
    const [boss, kitchen] = [await anAccount('boss', 'admin'), await anAccount('cook', 'kitchen')];
    const orderId = await placeOrder(db, { items });
    await orderIn('pending', orderId);
    await db.doc(paths.payment(orderId, 'p')).create(paid(100));
    const input = {
      orderId,
      refundId: 'r',
      method: 'card',
      amount: 100,
      reason: 'Cold',
      lines: {},
    };
    expect((await call('refundOrder', input)).error?.status).toBe('UNAUTHENTICATED');
    expect((await call('refundOrder', input, kitchen)).error?.status).toBe('PERMISSION_DENIED');
    const tooMuch = await call('refundOrder', { ...input, amount: 101 }, boss);
    expect(tooMuch.error?.details).toEqual({ code: 'invalid-input', field: 'amount' });
    const noReason = await call('refundOrder', { ...input, reason: ' ' }, boss);
    expect(noReason.error?.details).toEqual({ code: 'invalid-input', field: 'reason' });
    expect(await call('refundOrder', input, boss)).toEqual({ result: {} });
    const wrong = { orderId, paymentId: 'r', reason: 'Wrong' };
    expect((await call('reversePayment', wrong, kitchen)).error?.status).toBe('PERMISSION_DENIED');
    expect(await call('reversePayment', wrong, boss)).toEqual({ result: {} });
    expect(await read(db, paths.order(orderId))).toMatchObject({ payment: { paid: 100, tips: 0 } });
  });
});

/** What staff do, one after the other or at once; `of` is which entry a correction is about. */
const step = fc.oneof(
  fc.record({
    does: fc.constant('pay'),
    amount: fc.integer({ min: 1, max: 963 }),
    tip: fc.nat(200),
  }),
  fc.record({ does: fc.constant('refund'), amount: fc.integer({ min: 1, max: 963 }) }),
  fc.record({ does: fc.constant('reverse'), of: fc.nat(4) }),
);

test('however often and in whatever order events come, the order has the sum of its entries', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 6 }),
      fc.array(fc.nat(5), { maxLength: 4 }),
      fc.boolean(),
      async (steps, events, isAtOnce) => {
        const orderId = await aPaidOrder();
        const pending: Promise<unknown>[] = [];
        for (const [index, taken] of steps.entries()) {
          const done = take(orderId, String(index), taken).catch(onlyRefusals);
          if (!isAtOnce) await done;
          pending.push(done);
          // Late events: some of them, several at once, while the next entry is written.
          for (const event of events) {
            if (event <= index) pending.push(sumPayments(quiet, orderId));
          }
        }
        await Promise.all(pending);
        await sumPayments(quiet, orderId);
        const { docs } = await quiet.collection(paths.payments(orderId)).get();
        const entries = docs.map((doc) => doc.data() as Payment);
        const payment = sumOf(entries, 963);
        expect(await sumIn(orderId)).toEqual(payment);
        expect(payment.refunded ?? 0).toBeLessThanOrEqual(payment.paid);
        expect(await sumPayments(quiet, orderId)).toBe('unchanged');
      },
    ),
    { numRuns: Number(process.env.FIRELINE_HISTORIES ?? 30), seed },
  );
}, 3_600_000);

async function take(
  orderId: string,
  id: string,
  taken: typeof step extends fc.Arbitrary<infer Step> ? Step : never,
) {
  if ('tip' in taken) {
    const { amount, tip } = taken;
    return await quiet.doc(paths.payment(orderId, id)).create(paid(amount, tip));
  }
  if ('of' in taken) return await reverse(orderId, String(taken.of));
  return await refund(orderId, id, { amount: taken.amount });
}

/** Nothing to refund, or to correct, is fine. */
function onlyRefusals(error: unknown): void {
  if (!(error instanceof FirelineError)) throw error;
}
