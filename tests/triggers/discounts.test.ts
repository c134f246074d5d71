/** Discount codes: what they take off, and that none is used more often than it may be. */
import { codePaths } from '@fireline/domain/discounts/paths';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { aDiscountCode, anItem, aProduct } from '@fireline/domain/testing/stored';
import { hour } from '@fireline/domain/time/durations';
import { Timestamp } from 'firebase-admin/firestore';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cleanUpDeletedOrder } from '../../functions/src/deletion/clean-up-deleted-order.ts';
import { checkCode, mostCodes } from '../../functions/src/discounts/check-code.ts';
import { tellShopOfCodes } from '../../functions/src/discounts/tell-shop.ts';
import { expireOrder } from '../../functions/src/expiry/expire-order.ts';
import { orderChanged } from '../../functions/src/transitions/order-changed.ts';
import { orderPlaced } from '../../functions/src/verification/order-placed.ts';
import {
  clear,
  type NewOrder,
  placeOrder,
  quietProject,
  read,
  transitionAsClient,
} from '../support/admin.ts';
import { db, deps, openShop } from './world.ts';

const askAgain = 'Nothing was ordered. If that’s all right, order again.';
const usedUp = `The discount code SUMMER10 has been used up. ${askAgain}`;

beforeEach(async () => {
  await openShop({ currency: 'EUR', taxRate: 10, maxOpenOrders: 100 });
  const dish = aProduct({ options: [], price: 1000, allergens: [], stock: 100 });
  await db.doc(paths.product('dish')).set(dish);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await clear(quietProject);
});

async function addCode(overrides: object = {}): Promise<void> {
  await db.doc(codePaths.code('SUMMER10')).set(aDiscountCode(overrides));
}

function place(order: NewOrder = {}): Promise<string> {
  const items = [anItem({ productId: 'dish', quantity: 2, choices: {} })];
  return placeOrder(db, { items, discountCode: 'SUMMER10', ...order });
}

async function verify(orderId: string): Promise<Order> {
  await orderPlaced(deps(), await db.doc(paths.order(orderId)).get());
  return orderAt(orderId);
}

async function orderAt(orderId: string): Promise<Order> {
  return parse(orderSchema, await read(db, paths.order(orderId)));
}

const verified = async (order?: NewOrder) => verify(await place(order));

/** Moves an order as a client does, and delivers the event, twice. */
async function move(
  orderId: string,
  to: 'cancelled' | 'rejected' | 'confirmed',
  role: 'admin' | 'customer' = 'admin',
): Promise<void> {
  const ref = db.doc(paths.order(orderId));
  const before = await ref.get();
  const reason = to === 'confirmed' ? {} : { reason: 'Because.' };
  await transitionAsClient(db, orderId, before.get('version'), { to, role, ...reason });
  const after = await ref.get();
  await orderChanged(deps(), before, after);
  await orderChanged(deps(), before, after);
}

async function uses(): Promise<number> {
  return (await db.collection(codePaths.uses('SUMMER10')).get()).size;
}

async function customerUses(): Promise<number> {
  const own = db.collection(`${codePaths.code('SUMMER10')}/customers`);
  return (await own.get()).size;
}

describe('an order with a code', () => {
  test('costs less, and its tax too', async () => {
    await addCode();
    expect(await verified()).toMatchObject({
      status: 'pending',
      discountCode: 'SUMMER10',
      subtotal: 2000,
      discount: 200,
      discountPercent: 10,
      tax: 180,
      total: 1980,
    });
    expect(await uses()).toBe(1);
  });

  test('gets an amount off, from the minimum on', async () => {
    await addCode({ kind: 'amount', value: 500, minimum: 2000 });
    expect(await verified()).toMatchObject({ status: 'pending', discount: 500, total: 1650 });
  });

  test.each<[string, object, string]>([
    ['that is off', { isOn: false }, 'The discount code SUMMER10 isn’t valid.'],
    ['of another currency', { currency: 'USD' }, 'The discount code SUMMER10 isn’t valid.'],
    ['that can’t be read', { kind: 'gift' }, 'The discount code SUMMER10 isn’t valid.'],
    [
      'that has ended',
      { until: Timestamp.fromMillis(Date.now() - hour) },
      'The discount code SUMMER10 has ended.',
    ],
    ['for more', { minimum: 2001 }, 'The discount code SUMMER10 is for orders from €20.01.'],
  ])('%s is asked about, with the price without it', async (_, code, says) => {
    await addCode(code);
    const order = await verified({ seen: '1980 EUR;' });
    expect(order).toMatchObject({
      status: 'rejected',
      version: 1,
      total: 2200,
      reason: `${says} It costs €22.00 now; when you ordered, it was €19.80. ${askAgain}`,
    });
    expect(order).not.toHaveProperty('discount');
    expect(await uses()).toBe(0);
    expect(await read(db, paths.product('dish'))).toMatchObject({ stock: 100 });
  });

  test('before it’s valid', async () => {
    await addCode({ from: Timestamp.fromMillis(Date.now() + hour) });
    const { reason } = await verified();
    expect(reason).toMatch(/^The discount code SUMMER10 is valid from .+\. Nothing was ordered\./);
  });

  test('that doesn’t exist', async () => {
    expect((await verified()).reason).toBe(`The discount code SUMMER10 isn’t valid. ${askAgain}`);
  });

  test('asks in the customer’s language', async () => {
    const orderId = await place();
    await db.doc(paths.order(orderId)).update({ language: 'de' });
    expect((await verify(orderId)).reason).toMatch(/^Der Rabattcode SUMMER10 ist nicht gültig\./);
  });
});

describe('the last use', () => {
  test.each([1, 2, 30])('of %d: of twenty orders at once, no more get it', async (maxUses) => {
    await addCode({ maxUses });
    const taken = maxUses === 30 ? 27 : 0;
    for (let number = 0; number < taken; number += 1) {
      await db.doc(codePaths.use('SUMMER10', number)).set({ orderId: 'x', discount: 1 });
    }
    const placed = await Promise.all(Array.from({ length: 20 }, () => place()));
    const orders = await Promise.all(placed.map(verify));
    const got = orders.filter(({ status }) => status === 'pending');
    expect(got).toHaveLength(maxUses - taken);
    expect(new Set(got.map(({ discount }) => discount))).toEqual(new Set([200]));
    const others = orders.filter(({ status }) => status === 'rejected');
    expect(others).toHaveLength(20 - got.length);
    expect(new Set(others.map(({ reason }) => reason))).toEqual(new Set([usedUp]));
    expect(await uses()).toBe(maxUses);
    const { stock } = (await read(db, paths.product('dish'))) ?? {};
    expect(stock).toBe(100 - 2 * got.length);
  });

  test('is free again once its order is canceled, and only once', async () => {
    await addCode({ maxUses: 1, maxPerCustomer: 1 });
    const first = await place({ customerId: 'ada' });
    await verify(first);
    expect((await verified({ customerId: 'bob', email: 'b@example.com' })).reason).toMatch(
      /already used|used up/,
    );
    await move(first, 'cancelled');
    expect([await uses(), await customerUses()]).toEqual([0, 0]);
    const second = await verified({ customerId: 'ada' });
    expect(second.status).toBe('pending');
    // A late repetition of the event takes nothing from whoever has it now.
    const before = await db.doc(paths.order(first)).get();
    await orderChanged(deps(), before, before);
    expect(await uses()).toBe(1);
  });

  test('is free again once the shop declines its order', async () => {
    await addCode({ maxUses: 1 });
    const orderId = await place();
    await verify(orderId);
    await move(orderId, 'rejected');
    expect(await uses()).toBe(0);
  });

  test('is free again once its order expires', async () => {
    await addCode({ maxUses: 1 });
    const orderId = await place();
    await verify(orderId);
    const later = deps(() => Date.now() + 11 * hour);
    await expireOrder(later, orderId);
    expect((await orderAt(orderId)).status).toBe('cancelled');
    expect(await uses()).toBe(0);
  });

  test('is free again once its order is deleted, unless it was sold', async () => {
    await addCode({ maxUses: 2 });
    const [open, sold] = [await place(), await place()];
    await verify(open);
    await verify(sold);
    await db.doc(paths.order(sold)).update({ status: 'completed' });
    for (const orderId of [open, sold]) {
      const deleted = await db.doc(paths.order(orderId)).get();
      await db.doc(paths.order(orderId)).delete();
      await cleanUpDeletedOrder(db, deleted, 'admin-1');
    }
    expect(await uses()).toBe(1);
    expect(await read(db, codePaths.held(open))).toBeNull();
  });

  test('stays taken once its order is confirmed', async () => {
    await addCode({ maxUses: 1 });
    const orderId = await place();
    await verify(orderId);
    await move(orderId, 'confirmed');
    expect(await uses()).toBe(1);
  });
});

describe('one customer', () => {
  const usedByYou = `You’ve already used the discount code SUMMER10. ${askAgain}`;

  test.each<[string, NewOrder]>([
    ['the account', { customerId: 'ada', email: 'other@example.com' }],
    ['the email address, as another guest', { customerId: 'guest-2', email: 'ADA@example.com' }],
    ['the phone number', { customerId: 'guest-3', email: 'third@example.com' }],
  ])('is known by %s', async (_, again) => {
    await addCode({ maxPerCustomer: 1 });
    const first = await verified({ customerId: 'ada', email: 'ada@example.com' });
    expect(first.status).toBe('pending');
    expect((await verified(again)).reason).toBe(usedByYou);
  });

  test('gets it as often as they may, however many orders come at once', async () => {
    await addCode({ maxPerCustomer: 2 });
    const placed = await Promise.all(Array.from({ length: 6 }, () => place({ customerId: 'ada' })));
    const orders = await Promise.all(placed.map(verify));
    expect(orders.filter(({ status }) => status === 'pending')).toHaveLength(2);
    expect(await uses()).toBe(2);
  });

  test('leaves no trace of who it was', async () => {
    await addCode({ maxPerCustomer: 1 });
    await verified({ customerId: 'ada', email: 'ada@example.com' });
    const { docs } = await db.collection(`${codePaths.code('SUMMER10')}/customers`).get();
    expect(docs).toHaveLength(3);
    expect(JSON.stringify(docs.map((use) => [use.id, use.data()]))).not.toMatch(/ada|123456/i);
  });
});

describe('an order that is paid online', () => {
  beforeEach(async () => {
    vi.stubEnv('FUNCTIONS_EMULATOR', 'true');
    await openShop({ currency: 'EUR', taxRate: 10, paymentWays: 'pickup-online' });
  });

  test('holds the use while it waits, and gives it back if it isn’t paid', async () => {
    await addCode({ maxUses: 1 });
    const orderId = await place();
    const waiting = await verify(orderId);
    expect(waiting).toMatchObject({ status: 'placed', discount: 200, total: 1980 });
    expect(await uses()).toBe(1);
    expect((await verified()).reason).toBe(usedUp);
    const later = deps(() => Date.now() + hour);
    await expireOrder(later, orderId);
    expect((await orderAt(orderId)).status).toBe('rejected');
    expect(await uses()).toBe(0);
  });

  test('gives it back if its customer cancels it before', async () => {
    await addCode({ maxUses: 1 });
    const orderId = await place();
    await verify(orderId);
    await move(orderId, 'cancelled', 'customer');
    expect(await uses()).toBe(0);
  });

  test('keeps the use, and its price, once it’s paid', async () => {
    await addCode({ maxUses: 1 });
    const orderId = await place();
    const { total } = await verify(orderId);
    await db.doc(codePaths.code('SUMMER10')).update({ isOn: false });
    await db
      .doc(paths.order(orderId))
      .update({ 'online.state': 'authorized', 'online.authorized': total });
    expect(await verify(orderId)).toMatchObject({ status: 'pending', discount: 200, total: 1980 });
    expect(await uses()).toBe(1);
  });

  test('isn’t paid if it costs nothing', async () => {
    await addCode({ value: 100 });
    expect(await verified()).toMatchObject({
      status: 'pending',
      total: 0,
      payment: { state: 'paid', paid: 0 },
    });
  });
});

describe('asking what a code gives', () => {
  const who = { uid: null, addressKey: 'abc' };

  test('tells it, and takes no use', async () => {
    await addCode({ maxUses: 1 });
    const terms = { code: 'SUMMER10', kind: 'percent', value: 10, minimum: 0 };
    expect(await checkCode(deps(), 'SUMMER10', who)).toEqual(terms);
    expect(await checkCode(deps(), 'SUMMER10', who)).toEqual(terms);
    expect(await uses()).toBe(0);
  });

  test('tells why it can’t be used', async () => {
    const message = 'The discount code SUMMER10 isn’t valid.';
    await expect(checkCode(deps(), 'SUMMER10', who)).rejects.toMatchObject({
      code: 'not-found',
      field: 'code',
      message,
    });
    await addCode({ maxUses: 1, maxPerCustomer: 1 });
    await verified({ customerId: 'ada' });
    await expect(checkCode(deps(), 'SUMMER10', who)).rejects.toMatchObject({
      message: 'The discount code SUMMER10 has been used up.',
    });
    await expect(checkCode(deps(), 'SUMMER10', { ...who, uid: 'ada' })).rejects.toMatchObject({
      message: 'You’ve already used the discount code SUMMER10.',
    });
  });

  test('is limited for one network', async () => {
    const at = Date.now();
    const inWindow = deps(() => at);
    const tries = Array.from({ length: mostCodes }, () =>
      checkCode(inWindow, 'WRONG', who).catch((error: { code: string }) => error.code),
    );
    expect(new Set(await Promise.all(tries))).toEqual(new Set(['not-found']));
    await addCode();
    await expect(checkCode(inWindow, 'SUMMER10', who)).rejects.toMatchObject({
      code: 'too-many-tries',
    });
    expect(await checkCode(inWindow, 'SUMMER10', { ...who, addressKey: 'def' })).toBeTruthy();
  });
});

test('the shop says whether there are codes, whatever comes late or twice', async () => {
  const says = async () => (await read(db, paths.shop))?.discountCodes;
  await addCode();
  await Promise.all([tellShopOfCodes(db), tellShopOfCodes(db)]);
  expect(await says()).toBe(true);
  await addCode({ isOn: false });
  await tellShopOfCodes(db);
  await tellShopOfCodes(db);
  expect(await says()).toBe(false);
});
