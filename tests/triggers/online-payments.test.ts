/** Payments online with the `demo` provider, whose messages arrive late, twice, and in any order. */
import type { ChangeInput } from '@fireline/domain/changes/change-input';
import type { RefundInput } from '@fireline/domain/money/refund-input';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import { anItem, aProduct } from '@fireline/domain/testing/stored';
import { day, hour, minute } from '@fireline/domain/time/durations';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeOrder } from '../../functions/src/changes/change-order.ts';
import { expireOrder } from '../../functions/src/expiry/expire-order.ts';
import { answerPayments } from '../../functions/src/online/answer-payments.ts';
import { authorizeDemo, demoMessage } from '../../functions/src/online/demo.ts';
import { followPayment } from '../../functions/src/online/follow-payment.ts';
import { issueRefund } from '../../functions/src/online/issue-refund.ts';
import { requestRest } from '../../functions/src/online/online-refunds.ts';
import { startCheckout } from '../../functions/src/online/start-checkout.ts';
import { refundOrder } from '../../functions/src/payments/change-ledger.ts';
import { sweepOrders } from '../../functions/src/sweep/sweep-orders.ts';
import { orderPlaced } from '../../functions/src/verification/order-placed.ts';
import { clear, placeOrder, quietProject, read, transitionAsClient } from '../support/admin.ts';
import { anAdmin, db, deps, openShop } from './world.ts';

vi.stubEnv('FUNCTIONS_EMULATOR', 'true');
afterAll(() => void vi.unstubAllEnvs());

/** As in `histories.test.ts`. */
const seed = Number(process.env.FIRELINE_SEED ?? 20260105);

const product = 'a-product';
beforeEach(async () => {
  await clear(quietProject);
  await openShop({
    paymentWays: 'pickup-online',
    maxOpenOrders: 100,
    tips: '10',
    serviceCharge: 12.5,
  });
  await db.doc(paths.product(product)).set(aProduct({ options: [], stock: 1000 }));
});

/** An order that waits for its payment, with the checkout that its customer has opened. */
class Paying {
  readonly context = deps();
  readonly orderId: string;
  readonly checkoutId: string;
  readonly total: number;
  readonly tip: number;

  private constructor(orderId: string, checkoutId: string, { total = 0, tip = 0 }: Order) {
    this.orderId = orderId;
    this.checkoutId = checkoutId;
    this.total = total;
    this.tip = tip;
  }

  static async begin(tip?: number): Promise<Paying> {
    const items = [anItem({ productId: product, choices: {} })];
    const orderId = await placeOrder(db, { items, ...(tip !== undefined && { tip }) });
    const placed = await db.doc(paths.order(orderId)).get();
    expect(await orderPlaced(deps(), placed)).toMatchObject({ outcome: 'waiting' });
    const url = await startCheckout(deps(), customerOf(orderId), orderId, 'http://shop.example');
    return new Paying(orderId, url.split('/').at(-1) ?? '', await orderAt(orderId));
  }

  get order(): Promise<Order> {
    return orderAt(this.orderId);
  }

  /** The customer's card is accepted; the provider's message about it comes later. */
  pay(): Promise<boolean> {
    return authorizeDemo(db, this.checkoutId);
  }

  /** Delivers the message `id`, and what its entry sets off. */
  async hear(
    kind: 'authorized' | 'failed' | 'paid' | 'released',
    { id = kind, amount = this.total + this.tip }: { id?: string; amount?: number } = {},
  ): Promise<string> {
    const about = { orderId: this.orderId, amount };
    const message = demoMessage(`${this.orderId}-${id}`, about, kind);
    const request = { method: 'POST', path: '/api/payments', ...message };
    const { body } = await answerPayments(this.context, { payments: 'demo' }, request);
    await followPayment(this.context, this.orderId);
    return body;
  }

  /** Someone moves the order, and its event arrives. */
  async move(to: Order['status'], role: 'admin' | 'customer' = 'admin'): Promise<void> {
    const { version } = await this.order;
    const uid = role === 'customer' ? customerOf(this.orderId).uid : 'admin-1';
    await transitionAsClient(db, this.orderId, version, { to, role, uid, reason: 'Because.' });
    await followPayment(this.context, this.orderId);
  }

  async ledger(): Promise<Record<string, number>> {
    const { docs } = await db.collection(paths.payments(this.orderId)).get();
    const counts: Record<string, number> = {};
    for (const entry of docs) counts[entry.get('kind')] = (counts[entry.get('kind')] ?? 0) + 1;
    return counts;
  }

  async refundedAtProvider(): Promise<number> {
    const checkout = await read(db, serverPaths.demoCheckout(this.checkoutId));
    const amounts: number[] = Object.values(Object(checkout?.refunds));
    return amounts.reduce((sum, amount) => sum + amount, 0);
  }

  async atProvider(): Promise<unknown> {
    return (await read(db, serverPaths.demoCheckout(this.checkoutId)))?.state;
  }
}

const customerOf = (orderId: string) =>
  ({ uid: `customer-of-${orderId}`, role: null, isGuest: false }) as const;

async function orderAt(orderId: string): Promise<Order> {
  return parse(orderSchema, await read(db, paths.order(orderId)));
}

/** What goods cost with the service charge, and tax on both. */
function withCharges(goods: number): number {
  const net = goods + Math.round(goods * 0.125);
  return net + Math.round(net * 0.07);
}

const stock = async () => (await read(db, paths.product(product)))?.stock;

test('an order waits for its payment: priced, without stock, and unknown to the staff', async () => {
  const paying = await Paying.begin();
  const order = await paying.order;
  expect(order).toMatchObject({
    status: 'placed',
    version: 0,
    payBy: 'online',
    payment: { state: 'due', paid: 0, tips: 0 },
    online: { state: 'waiting', authorized: 0 },
  });
  expect(order.total).toBeGreaterThan(0);
  expect(order.trackingToken).toBeUndefined();
  expect(await stock()).toBe(1000);
  expect((await db.collectionGroup('notifications').get()).size).toBe(0);
  expect(await read(db, serverPaths.demoCheckout(paying.checkoutId))).toMatchObject({
    amount: order.total,
    currency: order.currency,
  });
  // Its own event, and the sweeper's look at it, change nothing.
  const again = await db.doc(paths.order(paying.orderId)).get();
  expect(await orderPlaced(paying.context, again)).toMatchObject({ outcome: 'waiting' });
  expect(await paying.order).toEqual(order);
});

test('whoever asks again gets the same checkout, and nobody else does', async () => {
  const { orderId, checkoutId, context } = await Paying.begin();
  const site = 'http://shop.example';
  const url = await startCheckout(context, customerOf(orderId), orderId, site);
  expect(url).toMatch(new RegExp(`/${checkoutId}$`));
  const stranger = { uid: 'a-stranger', role: null, isGuest: true };
  await expect(startCheckout(context, stranger, orderId, site)).rejects.toThrow(
    /Only the customer/,
  );
  const late = { ...context, now: () => Date.now() + hour };
  await expect(startCheckout(late, customerOf(orderId), orderId, site)).rejects.toThrow(
    /nothing to pay/,
  );
});

test('a message without a valid signature is refused, and one of an unknown order is let go', async () => {
  const paying = await Paying.begin();
  const { orderId, context } = paying;
  const message = demoMessage('one', { orderId, amount: 1 }, 'authorized');
  const post = { method: 'POST', path: '/api/payments', ...message };
  const bent = Buffer.from(message.body.toString().replace('"amount":1', '"amount":2'));
  const answers = [
    await answerPayments(context, { payments: 'demo' }, { ...post, body: bent }),
    await answerPayments(context, { payments: 'demo' }, { ...post, header: () => undefined }),
    await answerPayments(context, { payments: 'demo' }, { ...post, method: 'GET' }),
    await answerPayments(context, { payments: null }, post),
  ];
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 405, 404]);
  expect(await paying.ledger()).toEqual({});
  const other = demoMessage('two', { orderId: 'unknown', amount: 1 }, 'authorized');
  expect(await answerPayments(context, { payments: 'demo' }, { ...post, ...other })).toMatchObject({
    status: 200,
    body: 'unknown-order',
  });
});

test('an order that isn’t paid in time is declined, and can’t be paid any more', async () => {
  const paying = await Paying.begin();
  const { context, orderId } = paying;
  expect(await expireOrder(context, orderId)).toBe('not-due');
  const late = { ...context, now: () => Date.now() + 31 * minute };
  expect(await expireOrder(late, orderId)).toBe('unpaid');
  expect(await paying.order).toMatchObject({
    status: 'rejected',
    reason: 'It wasn’t paid in time.',
  });
  expect(await followPayment(context, orderId)).toBe('closed');
  expect(await followPayment(context, orderId)).toBe('nothing');
  expect(await paying.atProvider()).toBe('released');
  expect(await paying.pay()).toBe(false);
});

test('another amount than the order’s is released', async () => {
  const paying = await Paying.begin();
  await paying.pay();
  await paying.hear('authorized', { amount: paying.total - 1 });
  await followPayment(paying.context, paying.orderId);
  expect(await paying.order).toMatchObject({ status: 'rejected', online: { state: 'released' } });
  expect(await paying.atProvider()).toBe('released');
});

test('what was sold while the customer paid isn’t charged', async () => {
  const paying = await Paying.begin();
  await db.doc(paths.product(product)).update({ stock: 0 });
  await paying.pay();
  await paying.hear('authorized');
  await followPayment(paying.context, paying.orderId);
  expect(await paying.order).toMatchObject({ status: 'rejected', online: { state: 'released' } });
});

test('what staff have refunded otherwise isn’t refunded twice', async () => {
  const paying = await Paying.begin();
  const { orderId, total } = paying;
  await paying.pay();
  await paying.hear('authorized');
  await paying.move('confirmed');
  await db.doc(paths.payment(orderId, 'in-cash')).create({
    kind: 'refunded',
    method: 'cash',
    amount: 100,
    tip: 0,
    received: null,
    by: { uid: 'admin-1', role: 'admin' },
    at: new Date(),
    reason: 'Cold.',
  });
  await paying.move('cancelled');
  await followPayment(paying.context, orderId);
  expect(await paying.refundedAtProvider()).toBe(total - 100);
  expect((await paying.order).payment).toMatchObject({ paid: total, refunded: total });
});

test('of an order that was changed before it was confirmed, only what it costs is captured', async () => {
  const paying = await Paying.begin();
  const { orderId, context } = paying;
  await paying.pay();
  await paying.hear('authorized');
  const price = (await paying.order).lines['01']?.unitPrice ?? 0;
  const costOf = (pieces: number) => withCharges(price * pieces);
  const input: Omit<ChangeInput, 'total'> = {
    orderId,
    changeId: 'a',
    version: 1,
    lines: { '01': 1 },
    added: [],
    reason: 'Sold out',
    consent: 'agreed',
  };
  await changeOrder(context, anAdmin, { ...input, total: costOf(1) });
  // Nobody could take the rest of a more expensive one.
  const pricier = { ...input, changeId: 'b', version: 2, lines: { '01': 3 } };
  const three = { ...pricier, total: costOf(3) };
  await expect(changeOrder(context, anAdmin, three)).rejects.toThrow(/takes no other payments/);
  await paying.move('confirmed');
  await followPayment(context, orderId);
  const order = await paying.order;
  expect(order.payment).toEqual({ state: 'paid', paid: order.total, tips: 0 });
  expect(order.online).toMatchObject({ state: 'captured', authorized: order.total });
  expect(await read(db, serverPaths.demoCheckout(paying.checkoutId))).toMatchObject({
    state: 'captured',
    captured: order.total,
  });
  await paying.move('cancelled');
  expect(await paying.refundedAtProvider()).toBe(order.total);
});

/** An order that the shop has confirmed: its money is captured. */
async function captured(tip?: number): Promise<Paying> {
  const paying = await Paying.begin(tip);
  await paying.pay();
  await paying.hear('authorized');
  await followPayment(paying.context, paying.orderId);
  await paying.move('confirmed');
  expect(await paying.order).toMatchObject({ online: { state: 'captured' } });
  return paying;
}

/** The notifications about refunds that the provider refused. */
async function toldToAdmins(orderId: string) {
  const { docs } = await db.collection('inboxes/admin/notifications').get();
  return docs
    .map((notification) => notification.data())
    .filter((told) => told.orderId === orderId && told.type === 'refund-failed');
}

function refundOf({ orderId }: Paying, changes: Partial<RefundInput> = {}): RefundInput {
  const input = { orderId, refundId: 'r', amount: 100, reason: 'Cold', lines: {} };
  return { ...input, method: 'online', ...changes };
}

const entriesOf = async ({ orderId }: Paying) =>
  (await db.collection(paths.payments(orderId)).get()).docs.map(
    (doc) => `${doc.id} ${doc.get('kind')} ${doc.get('amount')}`,
  );

/** The provider's message about the refund. */
async function hearOfRefund(
  paying: Paying,
  kind: 'refunded' | 'refund-failed',
  refundId = 'r',
): Promise<string> {
  const about = { orderId: paying.orderId, amount: 100 };
  const message = demoMessage(crypto.randomUUID(), about, kind, refundId);
  const request = { method: 'POST', path: '/api/payments', ...message };
  return (await answerPayments(paying.context, { payments: 'demo' }, request)).body;
}

const refusing = ({ checkoutId }: Paying, refusesRefunds: boolean) =>
  db.doc(serverPaths.demoCheckout(checkoutId)).update({ refusesRefunds });

describe('a part that is refunded online', () => {
  test('is refunded by the provider, once, and is in the ledger, the sum, and the timeline', async () => {
    const paying = await captured();
    const { context, orderId, total } = paying;
    const refund = refundOf(paying, { lines: { '01': 1 } });
    await Promise.all([
      issueRefund(context, anAdmin, refund),
      issueRefund(context, anAdmin, refund),
    ]);
    await issueRefund(context, anAdmin, refund);
    await followPayment(context, orderId);
    expect(await hearOfRefund(paying, 'refunded')).toBe('duplicate');
    expect(await paying.refundedAtProvider()).toBe(100);
    expect((await paying.order).payment).toMatchObject({
      paid: total,
      refunded: 100,
      credited: 100,
    });
    expect(await entriesOf(paying)).toEqual(
      expect.arrayContaining(['r requested 100', 'r_refunded refunded 100']),
    );
    expect(await read(db, paths.payment(orderId, 'r_refunded'))).toMatchObject({
      reason: 'Cold',
      lines: { '01': 1 },
      by: { uid: anAdmin.uid, role: 'admin' },
    });
    const notes = await db.collection(paths.events(orderId)).where('type', '==', 'note').get();
    expect(notes.docs.map((doc) => doc.get('reason'))).toEqual(['Refunded €1.00: Cold']);
  });

  test('is no more than was paid online and is left, whatever else is refunded at once', async () => {
    const paying = await captured();
    const { context, total } = paying;
    await refundOrder(context, anAdmin, refundOf(paying, { refundId: 'cash', method: 'cash' }));
    const most = refundOf(paying, { amount: total - 100 });
    const tooMuch = { ...most, amount: total - 99, refundId: 'too-much' };
    await expect(issueRefund(context, anAdmin, tooMuch)).rejects.toMatchObject({ field: 'amount' });
    const results = await Promise.allSettled(
      ['a', 'b', 'c'].map((refundId) => issueRefund(context, anAdmin, { ...most, refundId })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await paying.refundedAtProvider()).toBe(total - 100);
    expect((await paying.order).payment).toMatchObject({ paid: total, refunded: total });
  });

  test('is in nobody’s hands while the provider can’t be reached, and refunded later', async () => {
    const paying = await captured();
    const { context, orderId } = paying;
    // It stops before the provider was asked.
    await refundOrder(context, anAdmin, refundOf(paying));
    expect((await paying.order).payment?.refunded).toBeUndefined();
    const all = refundOf(paying, { refundId: 'all', method: 'cash', amount: paying.total });
    await expect(refundOrder(context, anAdmin, all)).rejects.toMatchObject({ field: 'amount' });
    await Promise.all([followPayment(context, orderId), followPayment(context, orderId)]);
    expect(await paying.refundedAtProvider()).toBe(100);
    expect((await paying.order).payment).toMatchObject({ refunded: 100 });
  });

  test('that can’t be made is crossed out, and can be refunded again', async () => {
    const paying = await captured();
    const { context, orderId, total } = paying;
    await refusing(paying, true);
    const first = issueRefund(context, anAdmin, refundOf(paying));
    await expect(first).rejects.toMatchObject({ code: 'conflict' });
    await expect(issueRefund(context, anAdmin, refundOf(paying))).rejects.toThrow(/provider/);
    expect((await paying.order).payment).toEqual({ state: 'paid', paid: total, tips: 0 });
    expect(await read(db, paths.payment(orderId, 'r_refunded_reversed'))).toMatchObject({
      kind: 'reversed',
      of: { id: 'r_refunded', kind: 'refunded' },
      by: { role: 'system' },
      reason: 'The payment provider couldn’t refund €1.00.',
    });
    // Whoever asked for it has read it already.
    expect(await toldToAdmins(orderId)).toMatchObject([{ by: anAdmin.uid }]);
    await refusing(paying, false);
    await issueRefund(context, anAdmin, refundOf(paying, { refundId: 'again' }));
    expect(await paying.refundedAtProvider()).toBe(100);
    expect((await paying.order).payment).toMatchObject({ paid: total, refunded: 100 });
  });

  test('for a canceled order, a part that was refunded before isn’t refunded again', async () => {
    const paying = await captured();
    const { context, total } = paying;
    await issueRefund(context, anAdmin, refundOf(paying));
    await paying.move('cancelled');
    await followPayment(context, paying.orderId);
    expect(await paying.refundedAtProvider()).toBe(total);
    expect((await paying.order).payment).toMatchObject({ paid: total, refunded: total });
  });

  test('every message about it late, twice, or in any order ends in the same ledger', async () => {
    const heard = fc.array(fc.constantFrom('refunded', 'refund-failed', 'followed'), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(heard, fc.boolean(), async (messages, isAtOnce) => {
        const paying = await captured();
        const { context, orderId, total } = paying;
        await refundOrder(context, anAdmin, refundOf(paying));
        const does = {
          refunded: () => hearOfRefund(paying, 'refunded'),
          'refund-failed': () => hearOfRefund(paying, 'refund-failed'),
          followed: () => followPayment(context, orderId),
        };
        const pending: Promise<unknown>[] = [];
        for (const message of messages) {
          const done = does[message as keyof typeof does]();
          if (!isAtOnce) await done;
          pending.push(done);
        }
        await Promise.all(pending);
        await followPayment(context, orderId);
        // Providers report a refund as failed after it was made: that's the last word.
        const hasFailed = messages.includes('refund-failed');
        expect((await paying.order).payment).toEqual({
          state: 'paid',
          paid: total,
          ...(!hasFailed && { refunded: 100, credited: 100 }),
          tips: 0,
        });
        expect(await toldToAdmins(orderId)).toHaveLength(hasFailed ? 1 : 0);
        const refunds = (await entriesOf(paying)).filter((entry) => entry.startsWith('r'));
        expect(refunds.sort()).toEqual([
          'r requested 100',
          'r_refunded refunded 100',
          ...(hasFailed ? ['r_refunded_reversed reversed 100'] : []),
        ]);
      }),
      { numRuns: Number(process.env.FIRELINE_HISTORIES ?? 20), seed },
    );
  }, 3_600_000);
});

test('a tip is authorized and captured with the total, and none of what is due', async () => {
  const paying = await Paying.begin(150);
  const { orderId, total, checkoutId } = paying;
  expect(await read(db, serverPaths.demoCheckout(checkoutId))).toMatchObject({
    amount: total + 150,
  });
  await paying.pay();
  await paying.hear('authorized');
  await followPayment(paying.context, orderId);
  expect(await paying.order).toMatchObject({
    status: 'pending',
    total,
    payment: { state: 'due', tips: 0 },
    online: { authorized: total + 150 },
  });
  await paying.move('confirmed');
  await paying.hear('paid');
  expect((await paying.order).payment).toEqual({ state: 'paid', paid: total, tips: 150 });
  expect(await read(db, paths.payment(orderId, 'online-paid'))).toMatchObject({
    amount: total,
    tip: 150,
  });
});

test('a tip stays what it was if the order gets cheaper', async () => {
  const paying = await Paying.begin(150);
  const { orderId, context } = paying;
  await paying.pay();
  await paying.hear('authorized');
  const { lines, serviceChargePercent } = await paying.order;
  const price = lines['01']?.unitPrice ?? 0;
  const input: ChangeInput = {
    orderId,
    changeId: 'a',
    version: 1,
    lines: { '01': 1 },
    added: [],
    reason: 'Sold out',
    consent: 'agreed',
    total: withCharges(price),
  };
  await changeOrder(context, anAdmin, input);
  await paying.move('confirmed');
  await followPayment(context, orderId);
  const order = await paying.order;
  expect(order.serviceChargePercent).toBe(serviceChargePercent);
  expect(order.payment).toEqual({ state: 'paid', paid: order.total, tips: 150 });
  expect(await read(db, serverPaths.demoCheckout(paying.checkoutId))).toMatchObject({
    captured: (order.total ?? 0) + 150,
  });
});

test('the tip of a canceled order is refunded with what is left of the rest, once', async () => {
  const paying = await captured(150);
  const { context, orderId, total } = paying;
  await issueRefund(context, anAdmin, refundOf(paying));
  expect((await paying.order).payment).toMatchObject({ refunded: 100, tips: 150 });
  await paying.move('cancelled');
  await Promise.all([followPayment(context, orderId), followPayment(context, orderId)]);
  expect(await paying.refundedAtProvider()).toBe(total + 150);
  expect((await paying.order).payment).toMatchObject({ paid: total, refunded: total, tips: 0 });
});

describe('what is to be refunded for a canceled order', () => {
  /** The provider refuses it. */
  async function refused(tip?: number): Promise<Paying> {
    const paying = await captured(tip);
    await refusing(paying, true);
    await paying.move('cancelled');
    await followPayment(paying.context, paying.orderId);
    expect(await paying.refundedAtProvider()).toBe(0);
    expect(await toldToAdmins(paying.orderId)).toMatchObject([
      { by: null, message: expect.stringContaining('couldn’t refund €') },
    ]);
    return paying;
  }

  test('is asked for again by the sweeper until the provider answers, with the same key', async () => {
    const paying = await captured();
    const { context, orderId, total, checkoutId } = paying;
    const { version } = await paying.order;
    const to = { to: 'cancelled', role: 'admin', uid: 'admin-1', reason: 'Because.' } as const;
    await transitionAsClient(db, orderId, version, to);
    await Promise.all([requestRest(context, orderId), requestRest(context, orderId)]);
    expect((await paying.order).online).toMatchObject({ state: 'captured', refund: 'requested' });
    // It's long after the order has changed that the provider answers.
    const week = Math.ceil((Date.now() + 7 * day) / hour) * hour;
    const later = { ...context, now: () => week };
    await sweepOrders(later);
    await sweepOrders(later);
    expect((await read(db, serverPaths.demoCheckout(checkoutId)))?.refunds).toEqual({
      [`${orderId}-online-refund`]: total,
    });
    expect(await paying.order).toMatchObject({ payment: { refunded: total } });
    expect((await paying.order).online).not.toHaveProperty('refund');
  });

  test('is captured or released by the sweeper, however long the provider can’t be reached', async () => {
    const paying = await Paying.begin();
    await paying.pay();
    await paying.hear('authorized');
    const { version } = await paying.order;
    const to = { to: 'rejected', role: 'admin', uid: 'admin-1', reason: 'Because.' } as const;
    await transitionAsClient(db, paying.orderId, version, to);
    const week = Math.ceil((Date.now() + 7 * day) / hour) * hour;
    await sweepOrders({ ...paying.context, now: () => week });
    expect(await paying.atProvider()).toBe('released');
  });

  test('and the provider refuses is left to the office, which has it asked again, with the tip', async () => {
    const paying = await refused(150);
    const { context, orderId, total } = paying;
    expect(await paying.order).toMatchObject({
      payment: { state: 'paid', paid: total, tips: 150 },
      online: { refund: 'refused' },
    });
    const all = refundOf(paying, { amount: total + 150 });
    await expect(issueRefund(context, anAdmin, all)).rejects.toMatchObject({ code: 'conflict' });
    expect((await paying.order).online).toMatchObject({ refund: 'refused' });
    await refusing(paying, false);
    const tooMuch = { ...all, refundId: 'too-much', amount: total + 151 };
    await expect(issueRefund(context, anAdmin, tooMuch)).rejects.toMatchObject({ field: 'amount' });
    await issueRefund(context, anAdmin, { ...all, refundId: 'again' });
    expect(await paying.refundedAtProvider()).toBe(total + 150);
    expect((await paying.order).payment).toMatchObject({ paid: total, refunded: total, tips: 0 });
    expect((await paying.order).online).not.toHaveProperty('refund');
    const another = refundOf(paying, { refundId: 'another', amount: 1 });
    await expect(issueRefund(context, anAdmin, another)).rejects.toMatchObject({ field: 'amount' });
    await followPayment(context, orderId);
    expect(await paying.refundedAtProvider()).toBe(total + 150);
  });

  test('and the provider refuses can be refunded in cash, with the tip', async () => {
    const paying = await refused(150);
    const { context, total } = paying;
    const cash = { method: 'cash', reason: 'Refused' } as const;
    const part = refundOf(paying, { ...cash, amount: total - 1 });
    await refundOrder(context, anAdmin, part);
    expect((await paying.order).online).toMatchObject({ refund: 'refused' });
    await refundOrder(context, anAdmin, refundOf(paying, { ...cash, refundId: 'b', amount: 151 }));
    expect((await paying.order).payment).toMatchObject({ refunded: total, tips: 0 });
    expect((await paying.order).online).not.toHaveProperty('refund');
  });

  test('is not more than what was paid for an order that was sold: its tip stays', async () => {
    const paying = await captured(150);
    const more = refundOf(paying, { method: 'cash', amount: paying.total + 1 });
    await expect(refundOrder(paying.context, anAdmin, more)).rejects.toMatchObject({
      field: 'amount',
    });
  });
});

test.each([
  ['more than the order costs', 100_000, {}, /can’t be more/],
  ['that the shop doesn’t ask for', 100, { tips: '' }, /doesn’t take tips/],
  ['for an order that isn’t paid online', 100, { paymentWays: 'pickup-cash' }, /doesn’t take tips/],
])('a tip %s is declined', async (_, tip, settings, reason) => {
  await openShop({ paymentWays: 'pickup-online', tips: '10', ...settings });
  const items = [anItem({ productId: product, choices: {} })];
  const orderId = await placeOrder(db, { items, tip });
  await orderPlaced(deps(), await db.doc(paths.order(orderId)).get());
  expect(await orderAt(orderId)).toMatchObject({
    status: 'rejected',
    reason: expect.stringMatching(reason),
  });
});

type Ending = 'confirmed' | 'canceled late' | 'declined' | 'canceled' | 'canceled unpaid' | 'left';
type Heard = 'authorized' | 'failed' | 'settled';

/** What the provider and the order must agree on in the end. */
const endings = {
  confirmed: { status: 'confirmed', state: 'captured', atProvider: 'captured' },
  'canceled late': { status: 'cancelled', state: 'captured', atProvider: 'captured' },
  declined: { status: 'rejected', state: 'released', atProvider: 'released' },
  canceled: { status: 'cancelled', state: 'released', atProvider: 'released' },
  'canceled unpaid': { status: 'cancelled', state: 'released', atProvider: 'released' },
  left: { status: 'pending', state: 'authorized', atProvider: 'authorized' },
} as const satisfies Record<Ending, object>;

test('every message late, twice, or in any order ends in the same ledger', async () => {
  const messages = fc.array(fc.constantFrom<Heard>('authorized', 'failed', 'settled'), {
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...(Object.keys(endings) as Ending[])),
      fc.constantFrom(undefined, 1, 150),
      messages,
      messages,
      async (ending, tip, before, after) => {
        const expected = endings[ending];
        const paying = await Paying.begin(tip);
        const settled = expected.state === 'captured' ? 'paid' : 'released';
        const hearAll = async (heard: readonly Heard[], canSettle: boolean) => {
          for (const kind of heard) {
            // The provider reports what was settled only after it was.
            if (kind === 'settled' && canSettle) await paying.hear(settled);
            if (kind !== 'settled') await paying.hear(kind);
          }
        };
        await paying.pay();
        if (ending === 'canceled unpaid') {
          // The customer pays in one window and cancels in another, before anything is reported.
          await paying.move('cancelled', 'customer');
        } else {
          await hearAll(before, false);
          await paying.hear('authorized');
          await followPayment(paying.context, paying.orderId);
          if (ending === 'confirmed' || ending === 'canceled late') await paying.move('confirmed');
          if (ending === 'canceled late') await paying.move('cancelled', 'customer');
          if (ending === 'declined') await paying.move('rejected');
          if (ending === 'canceled') await paying.move('cancelled', 'customer');
        }
        await hearAll(after, ending !== 'left');
        await paying.hear('authorized');
        await Promise.all([1, 2].map(() => followPayment(paying.context, paying.orderId)));

        const order = await paying.order;
        expect(order.status).toBe(expected.status);
        expect(order.online?.state).toBe(expected.state);
        const isLate = ending === 'canceled late';
        expect(order.payment?.paid).toBe(ending === 'confirmed' || isLate ? paying.total : 0);
        expect(order.payment?.refunded).toBe(isLate ? paying.total : undefined);
        expect(order.payment?.tips).toBe(ending === 'confirmed' ? paying.tip : 0);
        expect(await paying.refundedAtProvider()).toBe(isLate ? paying.total + paying.tip : 0);
        expect(await paying.atProvider()).toBe(expected.atProvider);
        const { failed = 0, ...ledger } = await paying.ledger();
        expect(failed).toBe(
          [...(ending === 'canceled unpaid' ? [] : before), ...after].includes('failed') ? 1 : 0,
        );
        expect(ledger).toEqual({
          authorized: 1,
          ...(ending !== 'left' && { [settled]: 1 }),
          ...(isLate && { requested: 1, refunded: 1 }),
        });
      },
    ),
    { numRuns: Number(process.env.FIRELINE_HISTORIES ?? 40), seed },
  );
}, 3_600_000);
