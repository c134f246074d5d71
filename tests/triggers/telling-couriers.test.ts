/** What couriers are told, each once and in the right inbox, whatever happens to the events. */
import { paths } from '@fireline/domain/paths';
import { anAddress } from '@fireline/domain/testing/stored';
import { FieldValue, Timestamp } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { tellCourierOfContact } from '../../functions/src/transitions/tell-courier.ts';
import { dump } from '../support/admin.ts';
import { aReadyDelivery, db, type OrderWorld } from './world.ts';

let world: OrderWorld;
beforeEach(async () => {
  world = await aReadyDelivery();
});

const now = () => FieldValue.serverTimestamp();

/** Changes who has the order, as the app does; returns the event. */
async function hand(change: { courierId: string | null; offeredAt?: FieldValue | null }) {
  const fields = { offeredAt: null, ...change, updatedAt: now() };
  await world.watch(() => db.doc(paths.order(world.orderId)).update(fields));
  return world.newest;
}
const take = async (courierId: string) => {
  await db.doc(paths.taker(world.orderId)).set({ uid: courierId, name: courierId, at: now() });
  return await hand({ courierId });
};
const offer = (courierId: string) => hand({ courierId, offeredAt: now() });
const giveBack = () => hand({ courierId: null });

/** `type by uid` of what is in an inbox, oldest first. */
async function told(inbox: string): Promise<readonly string[]> {
  const { docs } = await db.collection(paths.notifications(inbox)).orderBy('createdAt').get();
  return docs.map((doc) => `${doc.get('type')} by ${doc.get('by')}`);
}

describe('a ready delivery', () => {
  test('is offered to all couriers, once', async () => {
    expect(await told('courier')).toEqual(['offer by null']);
    const after = await dump(db);
    await world.deliver(world.newest);
    expect(await dump(db)).toEqual(after);
  });

  test('is not offered to all if somebody has it', async () => {
    await take('courier-1');
    await world.transition({ by: { uid: 'kitchen-1', role: 'kitchen' }, to: 'preparing' });
    await world.deliver(world.newest);
    await world.transition({ by: { uid: 'kitchen-1', role: 'kitchen' }, to: 'ready' });
    await world.deliver(world.newest);
    expect(await told('courier')).toEqual([]);
    expect(await told('courier-1')).toEqual([
      'order-status by kitchen-1',
      'order-status by kitchen-1',
    ]);
  });
});

describe('an offer to all', () => {
  test('is withdrawn as soon as somebody has the delivery, also if the event is late or repeated', async () => {
    const ready = world.newest;
    const taken = await take('courier-1');
    for (const event of [taken, ready, taken]) {
      await world.deliver(event);
      expect(await told('courier')).toEqual([]);
    }
  });

  test('is withdrawn when the order is recalled, and made again when it is ready', async () => {
    await world.transition({ by: { uid: 'kitchen-1', role: 'kitchen' }, to: 'preparing' });
    await world.deliver(world.newest);
    expect(await told('courier')).toEqual([]);
    await world.transition({ by: { uid: 'kitchen-1', role: 'kitchen' }, to: 'ready' });
    await world.deliver(world.newest);
    expect(await told('courier')).toEqual(['offer by null']);
  });

  test('that is still open stays, read or not', async () => {
    const [offer] = (await db.collection(paths.notifications('courier')).get()).docs;
    await offer?.ref.update({ 'readBy.courier-1': Timestamp.now() });
    const after = await dump(db);
    await world.deliver(world.newest);
    expect(await dump(db)).toEqual(after);
  });
});

describe('a change of hands', () => {
  test('is told to whoever didn’t do it, once per change, however late and often', async () => {
    const offered = await offer('courier-1');
    const movedOn = await offer('courier-2');
    const taken = await take('courier-2');
    const returned = await giveBack();
    for (const event of [returned, movedOn, offered, taken, movedOn, returned, offered]) {
      await world.deliver(event);
    }
    expect(await told('courier-1')).toEqual(['assigned by null', 'unassigned by null']);
    expect(await told('courier-2')).toEqual(['assigned by null']);
    expect(await told('courier')).toEqual(['offer by courier-2']);
  });

  test('stays read if its event comes again', async () => {
    const offered = await offer('courier-1');
    await world.deliver(offered);
    const [news] = (await db.collection(paths.notifications('courier-1')).get()).docs;
    await news?.ref.update({ 'readBy.courier-1': Timestamp.now() });
    const after = await dump(db);
    await world.deliver(offered);
    expect(await dump(db)).toEqual(after);
  });

  test('of an order that was deleted meanwhile is not told', async () => {
    const offered = await offer('courier-1');
    await world.watch(() => db.doc(paths.order(world.orderId)).delete());
    await world.deliver(world.newest);
    await world.deliver(offered);
    expect(await told('courier-1')).toEqual(['order-deleted by somebody']);
  });
});

describe('a new address', () => {
  const contact = () => db.doc(paths.contact(world.orderId));

  async function move(change: object) {
    const before = await contact().get();
    await contact().update(change);
    const after = await contact().get();
    return () => tellCourierOfContact(db, world.orderId, before, after);
  }
  const elsewhere = { address: { ...anAddress(), line1: 'Torstraße 9' } };

  test('is told to its courier, once', async () => {
    await world.deliver(await take('courier-1'));
    const event = await move(elsewhere);
    expect(await event()).toBe(true);
    const after = await dump(db);
    expect(await event()).toBe(false);
    expect(await dump(db)).toEqual(after);
    expect(await told('courier-1')).toEqual(['contact-changed by null']);
  });

  test('is not told to a courier who got the delivery after it', async () => {
    const event = await move(elsewhere);
    await world.deliver(await take('courier-1'));
    expect(await event()).toBe(false);
    expect(await told('courier-1')).toEqual([]);
  });

  test('is not told to who is offered it later', async () => {
    await world.deliver(await take('courier-1'));
    const first = await move(elsewhere);
    await first();
    await world.deliver(await offer('courier-2'));
    await first();
    expect(await told('courier-1')).toEqual(['contact-changed by null', 'unassigned by null']);
    expect(await told('courier-2')).toEqual(['assigned by null']);
  });

  test('changes nothing if only the email is new, or nobody has it', async () => {
    expect(await (await move(elsewhere))()).toBe(false);
    await world.deliver(await take('courier-1'));
    expect(await (await move({ email: 'new@example.com' }))()).toBe(false);
  });
});
