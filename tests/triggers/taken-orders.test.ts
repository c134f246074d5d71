/** Orders that staff type in for a customer. */

import { phoneBlockId } from '@fireline/domain/access/block';
import { shopCustomerId } from '@fireline/domain/access/order-owner';
import { type TakeOrderInput, takeOrderInputSchema } from '@fireline/domain/counter/take-order';
import { orderSchema } from '@fireline/domain/order/schema';
import { checkInput } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import { weekdays } from '@fireline/domain/shop/opening-hours';
import { shopSchema } from '@fireline/domain/shop/settings';
import { aContact, anAddress, anItem, aProduct } from '@fireline/domain/testing/stored';
import { zoneLine } from '@fireline/domain/zones/zone';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mostTaken, takeOrder } from '../../functions/src/counter/take-order.ts';
import { readStored } from '../../functions/src/lib/stored.ts';
import { findOrder } from '../../functions/src/lookup/find-order.ts';
import { fillTimeline } from '../../functions/src/sweep/fill-timeline.ts';
import { orderPlaced } from '../../functions/src/verification/order-placed.ts';
import { anOrderId, clear, placeOrder, quietProject, read } from '../support/admin.ts';
import { type Account, anAccount, call, removeAccounts } from './calls.ts';
import * as live from './live.ts';
import { deps, openShop, db as quiet } from './world.ts';

type Input = Partial<Omit<TakeOrderInput, 'order'>> & {
  readonly order?: Partial<TakeOrderInput['order']>;
};

function anInput({ order, ...rest }: Input = {}): TakeOrderInput {
  return {
    orderId: anOrderId(),
    source: 'phone',
    contact: { ...aContact(), address: null },
    ...rest,
    order: {
      customerName: 'Grace',
      fulfilment: { type: 'pickup', requestedFor: null },
      items: [{ ...anItem({ productId: 'latte', choices: {}, quantity: 1 }), note: '' }],
      note: '',
      ...order,
    },
  };
}

const delivery = { fulfilment: { type: 'delivery', requestedFor: null } } as const;

describe('the handler', () => {
  beforeEach(async () => {
    await clear(quietProject);
    await openShop({ maxOpenOrders: 1 });
    await quiet.doc(paths.product('latte')).set(aProduct({ stock: 5, options: [] }));
  });

  async function take(input: TakeOrderInput) {
    await takeOrder(deps(), 'ada', input);
    await orderPlaced(deps(), await quiet.doc(paths.order(input.orderId)).get());
    return await read(quiet, paths.order(input.orderId));
  }

  test('prices the order like any other, and says who typed it in', async () => {
    const input = anInput();
    expect(await take(input)).toMatchObject({
      status: 'pending',
      customerId: shopCustomerId,
      source: 'phone',
      takenBy: 'ada',
      total: expect.any(Number),
      callNumber: expect.any(String),
      trackingToken: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect((await quiet.doc(paths.product('latte')).get()).get('stock')).toBe(4);
    expect(await read(quiet, paths.event(input.orderId, 0))).toMatchObject({
      to: 'placed',
      by: { uid: 'ada', role: 'admin' },
    });
    expect(await read(quiet, paths.contact(input.orderId))).toMatchObject({
      phone: input.contact?.phone,
    });
  });

  test('the customer finds it by its number, and gets nothing in an inbox', async () => {
    const input = anInput();
    const order = await take(input);
    const found = { number: String(order?.number), contact: aContact().phone };
    expect(await findOrder(deps(), found, 'a')).toBe(order?.trackingToken);
    const { docs } = await quiet.collection(paths.notifications(shopCustomerId)).get();
    expect(docs).toEqual([]);
  });

  test('staff decide when a dish is served', async () => {
    // `weekdays` begins with Monday, so that's the day after tomorrow.
    const later = weekdays[(new Date().getUTCDay() + 1) % weekdays.length];
    await quiet.doc(paths.product('latte')).update({ served: `${later} 11:00-12:00` });
    expect(await take(anInput())).toMatchObject({ status: 'pending' });
    const items = [anItem({ productId: 'latte', choices: {}, quantity: 1 })];
    const id = await placeOrder(quiet, { items });
    await orderPlaced(deps(), await quiet.doc(paths.order(id)).get());
    expect(await read(quiet, paths.order(id))).toMatchObject({ status: 'rejected' });
  });

  test('it needs no contact at the counter', async () => {
    const input = anInput({ source: 'counter', contact: null });
    expect(await take(input)).toMatchObject({ status: 'pending', source: 'counter' });
    expect(await read(quiet, paths.contact(input.orderId))).toBeNull();
  });

  test('any number may be open, where a customer has a limit', async () => {
    await take(anInput());
    expect(await take(anInput())).toMatchObject({ status: 'pending' });
    const placed = async () => {
      const items = [anItem({ productId: 'latte', choices: {}, quantity: 1 })];
      const id = await placeOrder(quiet, { customerId: 'grace', items });
      await orderPlaced(deps(), await quiet.doc(paths.order(id)).get());
      return (await read(quiet, paths.order(id)))?.status;
    };
    expect([await placed(), await placed()]).toEqual(['pending', 'rejected']);
  });

  test('it is accepted while customers can’t order', async () => {
    await openShop({ orderingPaused: true });
    expect(await take(anInput())).toMatchObject({ status: 'pending' });
  });

  test('it may be below the minimum, but not outside of the area', async () => {
    const zone = (postcodes: string) => ({
      deliveryZones: [
        zoneLine({
          name: 'Home',
          area: { by: 'postcodes', postcodes },
          fee: 100,
          freeFrom: null,
          minimum: 900_000,
        }),
      ],
    });
    const contact = { ...aContact(), address: anAddress() };
    await openShop(zone(anAddress().postcode));
    expect(await take(anInput({ order: delivery, contact }))).toMatchObject({
      status: 'pending',
      deliveryFee: 100,
    });
    await openShop(zone('99999'));
    expect(await take(anInput({ order: delivery, contact }))).toMatchObject({ status: 'rejected' });
  });

  test('what is sold out, or blocked, is still declined', async () => {
    const many = {
      items: [{ ...anItem({ productId: 'latte', choices: {}, quantity: 6 }), note: '' }],
    };
    expect(await take(anInput({ order: many }))).toMatchObject({ status: 'rejected' });
    const blockId = phoneBlockId(aContact().phone);
    const at = Timestamp.now();
    const block = { kind: 'phone', label: 'X', reason: '', by: 'ada', at };
    await quiet.doc(paths.block(String(blockId))).set(block);
    expect(await take(anInput())).toMatchObject({ status: 'rejected' });
  });

  test('a repeated call makes no second order, and takes over nobody else’s', async () => {
    const input = anInput();
    await take(input);
    await takeOrder(deps(), 'ada', input);
    expect(await read(quiet, paths.order(input.orderId))).toMatchObject({ status: 'pending' });
    await expect(takeOrder(deps(), 'linh', input)).rejects.toMatchObject({ code: 'conflict' });
    const other = await placeOrder(quiet, {});
    await expect(takeOrder(deps(), 'ada', { ...input, orderId: other })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('nobody types in more than a person can', async () => {
    const context = { db: quiet, now: () => 0 };
    await quiet.doc(serverPaths.attempts('take_ada_0')).set({ count: mostTaken });
    await expect(takeOrder(context, 'ada', anInput())).rejects.toMatchObject({
      code: 'too-many-tries',
    });
    await takeOrder(context, 'linh', anInput());
  });

  test('a lost timeline starts again with who typed it in', async () => {
    const input = anInput();
    await take(input);
    await quiet.doc(paths.event(input.orderId, 0)).delete();
    const order = readStored(orderSchema, await quiet.doc(paths.order(input.orderId)).get());
    const shop = readStored(shopSchema, await quiet.doc(paths.shop).get()).value;
    await fillTimeline(deps(), order, shop, { effects: 0, rebuilt: 0 });
    expect(await read(quiet, paths.event(input.orderId, 0))).toMatchObject({
      by: { uid: 'ada', role: 'admin' },
    });
  });
});

describe('what can be typed in', () => {
  const problems = (input: object) => {
    const checked = checkInput(takeOrderInputSchema, input);
    return checked.ok ? [] : Object.keys(checked.fields);
  };

  test.each<[string, object, string[]]>([
    ['an order by phone', anInput(), []],
    ['one without a contact', anInput({ contact: null }), ['contact']],
    ['one at the counter without', anInput({ source: 'counter', contact: null }), []],
    ['a delivery without an address', anInput({ order: delivery }), ['contact']],
    ['no dishes', anInput({ order: { items: [] } }), ['order.items']],
    ['no name', anInput({ order: { customerName: ' ' } }), ['order.customerName']],
    ['another source', { ...anInput(), source: 'web' }, ['source']],
    ['another ID', anInput({ orderId: 'short' }), ['orderId']],
  ])('%s', (_, input, fields) => {
    expect(problems(input)).toEqual(fields);
  });
});

describe('takeOrder', () => {
  let restoreShop: () => Promise<void>;
  let productId: string;
  const people = new Map<string, Account>();
  beforeAll(async () => {
    restoreShop = await live.setShop({ orderingPaused: false, confirmTimeoutMinutes: 600 });
    productId = await live.addProduct({ options: [] });
    for (const role of ['admin', 'kitchen', 'courier'] as const) {
      people.set(role, await anAccount(`taker-${role}`, role));
    }
    people.set('customer', await anAccount('taker-customer'));
  });
  afterAll(async () => {
    await removeAccounts();
    await live.removeTestData();
    await restoreShop();
  });
  const input = () =>
    anInput({ order: { items: [{ ...anItem({ productId, choices: {} }), note: '' }] } });

  test('an admin takes an order, which is verified', async () => {
    const data = input();
    const answer = await call('takeOrder', data, { idToken: people.get('admin')?.idToken ?? '' });
    expect(answer).toEqual({ result: {} });
    expect(await live.orderIn('pending', data.orderId)).toMatchObject({ source: 'phone' });
    await live.removeOrder(data.orderId);
  });

  test.each(['kitchen', 'courier', 'customer'])('the %s can’t', async (who) => {
    const data = input();
    const { error } = await call('takeOrder', data, { idToken: people.get(who)?.idToken ?? '' });
    expect(error).toMatchObject({ details: { code: 'not-allowed' } });
    expect(await read(live.db, paths.order(data.orderId))).toBeNull();
  });

  test('nobody can without signing in', async () => {
    const { error } = await call('takeOrder', input());
    expect(error).toMatchObject({ details: { code: 'not-signed-in' } });
  });

  test('names the field that is wrong', async () => {
    const data = { ...input(), contact: { ...aContact(), phone: 'none', address: null } };
    const { error } = await call('takeOrder', data, {
      idToken: people.get('admin')?.idToken ?? '',
    });
    expect(error).toMatchObject({ details: { code: 'invalid-input', field: 'contact.phone' } });
  });
});
