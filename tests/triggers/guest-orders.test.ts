/**
 * The limits for guests, since anyone can be many of them, and what stops a flood of their orders.
 */

import { paths } from '@fireline/domain/paths';
import { anItem, aProduct } from '@fireline/domain/testing/stored';
import { day, hour } from '@fireline/domain/time/durations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { orderPlaced } from '../../functions/src/verification/order-placed.ts';
import { clear, placeOrder, quietProject, read, transitionAsClient } from '../support/admin.ts';
import { db, deps, openShop } from './world.ts';

beforeEach(async () => {
  await openShop({ maxOpenOrders: 5, guestOpenOrders: 2, guestStockPieces: 4 });
  await db.doc(paths.product('bun')).set(aProduct({ options: [], stock: null }));
  await db.doc(paths.product('rare')).set(aProduct({ options: [], stock: 100 }));
});
afterEach(() => clear(quietProject));

interface GuestOrderOptions {
  readonly customerId?: string;
  readonly byGuest?: boolean;
  readonly productId?: string;
  readonly quantity?: number;
  readonly requestedFor?: Date;
}

async function order({
  customerId = 'guest-1',
  byGuest = true,
  productId = 'bun',
  quantity = 1,
  requestedFor,
}: GuestOrderOptions = {}) {
  const items = [anItem({ productId, quantity, choices: {} })];
  const id = await placeOrder(db, {
    customerId,
    byGuest,
    items,
    ...(requestedFor && { requestedFor }),
  });
  const result = await orderPlaced(deps(), await db.doc(paths.order(id)).get());
  return { id, result };
}

const tomorrowAt = (hours: number) => {
  return new Date(Math.floor((Date.now() + day) / day) * day + hours * hour);
};

describe('one guest', () => {
  test('has fewer active orders than an account', async () => {
    for (const _ of [1, 2]) expect((await order()).result.outcome).toBe('pending');
    const third = await order();
    expect(third.result).toMatchObject({ outcome: 'rejected' });
    for (const _ of [1, 2, 3]) {
      const { result } = await order({ customerId: 'account', byGuest: false });
      expect(result.outcome).toBe('pending');
    }
  });

  test('has only as many as the shop allows, the first included', async () => {
    await openShop({ guestOpenOrders: 1 });
    const first = await order();
    expect(first.result.outcome).toBe('pending');
    expect((await order()).result).toMatchObject({ outcome: 'rejected' });
  });

  test('has others if they were placed before the first one was verified', async () => {
    await openShop({ guestOpenOrders: 1 });
    const items = [anItem({ productId: 'bun', choices: {} })];
    const ids = [];
    for (const _ of [1, 2]) {
      ids.push(await placeOrder(db, { customerId: 'guest-1', byGuest: true, items }));
    }
    const outcomes = [];
    for (const id of ids.toReversed()) {
      outcomes.push((await orderPlaced(deps(), await db.doc(paths.order(id)).get())).outcome);
    }
    expect(outcomes).toEqual(['rejected', 'pending']);
  });

  test('holds a few pieces of tracked stock until the shop has confirmed', async () => {
    const first = await order({ productId: 'rare', quantity: 3 });
    expect(first.result.outcome).toBe('pending');
    const tooMany = await order({ productId: 'rare', quantity: 2 });
    expect(tooMany.result).toMatchObject({ reason: expect.stringContaining('limited') });
    expect((await read(db, paths.product('rare')))?.stock).toBe(97);
    await transitionAsClient(db, first.id, 1, { to: 'confirmed', role: 'kitchen' });
    expect((await order({ productId: 'rare', quantity: 2 })).result.outcome).toBe('pending');
  });

  test('books one time until the shop has confirmed', async () => {
    expect((await order({ requestedFor: tomorrowAt(12) })).result.outcome).toBe('pending');
    const second = await order({ requestedFor: tomorrowAt(13) });
    expect(second.result).toMatchObject({ reason: expect.stringContaining('one time') });
  });
});

describe('many guests', () => {
  test('are stopped when more of their orders wait than the shop allows, with one notification', async () => {
    await openShop({ guestOrdersUnconfirmed: 3 });
    for (const guest of ['a', 'b', 'c', 'd']) await order({ customerId: guest });
    expect(await read(db, paths.shop)).toMatchObject({
      guestOrdering: 'flood',
      changeId: null,
    });
    const late = await order({ customerId: 'e' });
    expect(late.result).toMatchObject({ reason: expect.stringContaining('sign in') });
    const account = await order({ customerId: 'account', byGuest: false });
    expect(account.result.outcome).toBe('pending');
    for (const inbox of ['admin', 'kitchen']) {
      const { docs } = await db
        .collection(paths.notifications(inbox))
        .where('level', '==', 'warning')
        .get();
      expect(docs.map((one) => one.get('title'))).toEqual(['Guests can’t order right now']);
    }
  });

  test('at once are stopped, too', async () => {
    await openShop({ guestOrdersUnconfirmed: 3 });
    await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((customerId) => order({ customerId })));
    expect(await read(db, paths.shop)).toMatchObject({ guestOrdering: 'flood' });
  });

  test('can order again once the shop has allowed it', async () => {
    await openShop({ guestOrdering: 'off' });
    expect((await order()).result.outcome).toBe('rejected');
    await openShop({ guestOrdering: 'on' });
    expect((await order()).result.outcome).toBe('pending');
  });
});
