/** A customer is told once per ride that the courier is near. */
import { paths } from '@fireline/domain/paths';
import { aContact, anAddress } from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import { beforeEach, describe, expect, test } from 'vitest';
import { tellIfNear } from '../../functions/src/transitions/tell-near.ts';
import { dump } from '../support/admin.ts';
import { aReadyDelivery, db, deps, type OrderWorld } from './world.ts';

const courier = { uid: 'courier-1', role: 'courier' } as const;
const home = { lat: 40.69, lng: -73.97 };
let world: OrderWorld;
let customerId: string;

async function leave(): Promise<void> {
  await world.transition({ by: courier, to: 'out_for_delivery' });
  await world.deliver(world.newest);
}

beforeEach(async () => {
  world = await aReadyDelivery();
  ({ customerId } = world.order);
  await world.watch(async () => {
    await db
      .doc(paths.order(world.orderId))
      .update({ courierId: courier.uid, updatedAt: new Date() });
  });
  await world.deliver(world.newest);
  const address = { ...anAddress(), position: `${home.lat}, ${home.lng}` };
  await db.doc(paths.contact(world.orderId)).set(aContact({ address }));
  await leave();
});

/** Moves the courier to this far (m) south of the home, and returns the event. */
async function ride(meters: number, { uid = 'courier-1', at = Date.now() } = {}) {
  const ref = db.doc(paths.delivery(world.orderId));
  const before = await ref.get();
  const location = { lat: home.lat - meters / 111_195, lng: home.lng, accuracy: 20 };
  await ref.set({
    customerId,
    courierId: uid,
    location: { ...location, at: new Date(at) },
  });
  const after = await ref.get();
  return () => tellIfNear(deps(), world.orderId, before, after);
}

async function told(): Promise<readonly string[]> {
  const inbox = db.collection(paths.notifications(customerId));
  const { docs } = await inbox.where('type', '==', 'courier-near').get();
  return docs.map(({ id }) => id.replace(`${world.orderId}_`, ''));
}

describe('a customer is told that the courier is near', () => {
  test('once, however often and in whatever order the events come', async () => {
    const far = await ride(2000);
    const near = await ride(400);
    const nearer = await ride(100);
    expect(await far()).toBe('far');
    expect(await nearer()).toBe('told');
    const after = await dump(db);
    for (const event of [near, nearer, far]) await event();
    await Promise.all([near(), nearer()]);
    expect(await dump(db)).toEqual(after);
    expect(await told()).toHaveLength(1);
    expect(JSON.stringify(after)).toContain('is almost there');
  });

  test('again on the next ride', async () => {
    await (await ride(400))();
    await world.transition({ by: courier, to: 'ready' });
    await world.deliver(world.newest);
    await leave();
    expect(await (await ride(100))()).toBe('told');
    expect(await told()).toHaveLength(2);
  });

  test('in nearly no reads: not before they have moved on', async () => {
    await (await ride(2000))();
    expect(await (await ride(1999))()).toBe('not-checked');
  });
});

describe('nothing is told', () => {
  test('of another courier, or of one who hasn’t left yet', async () => {
    expect(await (await ride(100, { uid: 'courier-2' }))()).toBe('overtaken');
    const event = await ride(400);
    await world.transition({ by: courier, to: 'ready' });
    await world.deliver(world.newest);
    expect(await event()).toBe('overtaken');
    await leave();
    expect(await event()).toBe('overtaken');
    expect(await told()).toEqual([]);
  });

  test('late', async () => {
    expect(await (await ride(100, { at: Date.now() - 2 * minute }))()).toBe('overtaken');
  });

  test('once the order is delivered or deleted', async () => {
    const event = await ride(100);
    await world.transition({ by: courier, to: 'completed' });
    expect(await event()).toBe('overtaken');
    await world.remove();
    expect(await event()).toBe('overtaken');
    expect(await told()).toEqual([]);
  });

  test('if nobody knows where the home is', async () => {
    await db.doc(paths.contact(world.orderId)).set(aContact({ address: anAddress() }));
    expect(await (await ride(100))()).toBe('far');
  });
});
