/** What the staff are told of things that are no order's move, each once. */
import { paths } from '@fireline/domain/paths';
import { aProduct } from '@fireline/domain/testing/stored';
import { beforeEach, describe, expect, test } from 'vitest';
import { cleanUpDeletedOrder } from '../../functions/src/deletion/clean-up-deleted-order.ts';
import { tellOfStock } from '../../functions/src/stock/tell-stock.ts';
import { clear, dump, quietProject, read } from '../support/admin.ts';
import { aReadyDelivery, db, type OrderWorld } from './world.ts';

describe('an order that is deleted', () => {
  let world: OrderWorld;
  const at = (inbox: string) => paths.notification(inbox, world.orderId, 'deleted');

  beforeEach(async () => {
    world = await aReadyDelivery();
    await world.watch(() => db.doc(paths.order(world.orderId)).delete());
  });

  test('is told to admins and the kitchen, once, and outlives its traces', async () => {
    const { before } = world.newest;
    if (before === null) throw new Error('It was there.');
    await cleanUpDeletedOrder(db, before, 'admin-7');
    for (const inbox of ['admin', 'kitchen']) {
      expect(await read(db, at(inbox)), inbox).toMatchObject({
        type: 'order-deleted',
        orderId: null,
        subject: world.orderId,
        by: 'admin-7',
        audience: inbox,
      });
    }
    await db.doc(at('kitchen')).update({ 'readBy.kitchen-1': new Date(5) });
    const after = await dump(db);
    await cleanUpDeletedOrder(db, before, 'admin-7');
    expect(await dump(db)).toEqual(after);
  });

  test('is told even if nobody knows who did it', async () => {
    const { before } = world.newest;
    if (before === null) throw new Error('It was there.');
    await cleanUpDeletedOrder(db, before, 'unknown');
    expect(await read(db, at('admin'))).toMatchObject({ by: null });
  });

  test('and late events of it tell nothing more', async () => {
    await world.deliver(world.newest);
    const after = await dump(db);
    for (const event of world.events.slice(0, -1)) await world.deliver(event);
    expect(await dump(db)).toEqual(after);
  });
});

describe('stock', () => {
  const ref = db.doc(paths.product('bun'));

  /** Sets the stock, and returns the event. */
  async function left(stock: number, changeId: string | null = null) {
    const before = await ref.get();
    await ref.update({ stock, changeId });
    const after = await ref.get();
    return (authId?: string) => tellOfStock(db, before, after, authId);
  }

  async function told(): Promise<readonly string[]> {
    const { docs } = await db.collection(paths.notifications('admin')).orderBy('createdAt').get();
    return docs.map((doc) => doc.get('title'));
  }

  beforeEach(async () => {
    await clear(quietProject);
    await ref.set(aProduct({ name: 'Bun', stock: 8 }));
  });

  test('is told when it gets low and when it is out, once each, however late and often', async () => {
    const events = [await left(7), await left(5), await left(4), await left(0), await left(0)];
    for (const event of [...events.toReversed(), ...events]) await event();
    expect(await told()).toEqual(['Bun: 5 left', 'Bun is sold out']);
  });

  test('that runs out again after it was filled up is told again', async () => {
    const events = [await left(0), await left(20), await left(0)];
    for (const event of events) await event();
    expect(await told()).toEqual(['Bun is sold out', 'Bun is sold out']);
  });

  test('says who changed it, unless an order did', async () => {
    await (await left(5, 'change-1'))('admin-7');
    await (await left(0))('service-account');
    const { docs } = await db.collection(paths.notifications('admin')).orderBy('createdAt').get();
    expect(docs.map((doc) => doc.get('by'))).toEqual(['admin-7', null]);
    expect(docs[0]?.data()).toMatchObject({ orderId: null, subject: 'bun', type: 'stock' });
  });
});
