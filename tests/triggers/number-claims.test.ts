/** The number and the call number of an order, which are unique while it has them. */

import { orderNumber } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import { anItem, aProduct } from '@fireline/domain/testing/stored';
import { day } from '@fireline/domain/time/durations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cleanUpDeletedOrder } from '../../functions/src/deletion/clean-up-deleted-order.ts';
import { orderPlaced } from '../../functions/src/verification/order-placed.ts';
import { anOrderId, clear, placeOrder, quietProject, read } from '../support/admin.ts';
import { db, deps, OrderWorld, openShop } from './world.ts';

beforeEach(async () => {
  await openShop();
  await db.doc(paths.product('bun')).set(aProduct({ options: [], stock: null }));
});
afterEach(() => clear(quietProject));

const bun = [anItem({ productId: 'bun', choices: {}, quantity: 1 })];
const verify = async (orderId: string) =>
  orderPlaced(deps(), await db.doc(paths.order(orderId)).get());
const placed = (id: string) => placeOrder(db, { id, items: bun });
const callNumberOf = async (orderId: string) =>
  String((await read(db, paths.order(orderId)))?.callNumber);

/** IDs with the same ending as `id`, which makes their numbers equal. */
function likeOf(id: string, index: number): string {
  return `${anOrderId().slice(0, 11)}${'23456789'[index]}${id.slice(-8)}`;
}

describe('a number', () => {
  test('of another order is refused, and still finds the first', async () => {
    const first = await placed(anOrderId());
    await verify(first);
    for (const index of [1, 2, 3, 4, 5]) {
      const forged = await placed(likeOf(first, index));
      expect(await verify(forged)).toMatchObject({ outcome: 'rejected' });
      expect(await read(db, paths.order(forged))).not.toHaveProperty('number');
    }
    const found = await db.collection(paths.orders).where('number', '==', orderNumber(first)).get();
    expect(found.docs.map(({ id }) => id)).toEqual([first]);
  });

  test('requested by two orders at once goes to one of them', async () => {
    const first = await placed(anOrderId());
    const second = await placed(likeOf(first, 1));
    const outcomes = await Promise.all([verify(first), verify(second)]);
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['pending', 'rejected']);
  });

  test('belongs to the order for as long as it can be found', async () => {
    const world = await OrderWorld.begin();
    for (const event of [...world.events]) await world.deliver(event);
    const number = serverPaths.number(orderNumber(world.orderId));
    expect(await read(db, number)).toMatchObject({ orderId: world.orderId, expiresAt: null });
    await world.transition({ by: { uid: 'customer', role: 'customer' }, to: 'cancelled' });
    await world.deliver(world.newest);
    expect(Number((await read(db, number))?.expiresAt)).toBeGreaterThan(Date.now() + 29 * day);
    const order = await db.doc(paths.order(world.orderId)).get();
    await cleanUpDeletedOrder(db, order, 'somebody');
    expect(await read(db, number)).toBeNull();
  });
});

describe('a call number', () => {
  test('is short, spells no word, and is claimed for the order', async () => {
    const orderId = await placed(anOrderId());
    await verify(orderId);
    const callNumber = await callNumberOf(orderId);
    expect(callNumber).toMatch(/^(?!.*[A-Z]{3})[256789CDFGHJKMNPQRTVWX]{3,4}$/);
    expect(await read(db, serverPaths.callNumber(callNumber))).toMatchObject({ orderId });
  });

  test('is different for each of many orders verified at once', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => placed(anOrderId())));
    await Promise.all(ids.map(verify));
    const numbers = await Promise.all(ids.map(callNumberOf));
    expect(new Set(numbers).size).toBe(20);
  });

  test('is assigned once even if verified twice', async () => {
    const orderId = await placed(anOrderId());
    await verify(orderId);
    const before = await callNumberOf(orderId);
    await verify(orderId);
    expect(await callNumberOf(orderId)).toBe(before);
    expect((await db.collection('callNumbers').get()).size).toBe(1);
  });

  test('is free when the order closes, and a late second delivery does not free the next order’s', async () => {
    const world = await OrderWorld.begin();
    for (const event of [...world.events]) await world.deliver(event);
    const claim = serverPaths.callNumber(await callNumberOf(world.orderId));
    await world.transition({ by: { uid: 'customer', role: 'customer' }, to: 'cancelled' });
    await world.deliver(world.newest);
    expect(await read(db, claim)).toBeNull();
    await db.doc(claim).set({ orderId: 'another' });
    await world.deliver(world.newest);
    await cleanUpDeletedOrder(db, await db.doc(paths.order(world.orderId)).get(), 'somebody');
    expect(await read(db, claim)).toMatchObject({ orderId: 'another' });
  });
});
