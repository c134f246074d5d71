/**
 * The courier's position is gone once the ride has ended, however it ends, and nothing keeps it.
 */

import type { Actor } from '@fireline/domain/order/transitions';
import { paths } from '@fireline/domain/paths';
import { aShipment } from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import { FieldValue } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { sweepChanged } from '../../functions/src/sweep/sweep-orders.ts';
import { changesOnlyPosition } from '../../functions/src/transitions/journey.ts';
import { dump } from '../support/admin.ts';
import { aReadyDelivery, db, deps, type OrderWorld } from './world.ts';

const courier = { uid: 'courier-1', role: 'courier' } as const;
const admin = { uid: 'admin-1', role: 'admin' } as const;
const fix = { lat: 40.6912345, lng: -73.9812345, accuracy: 12 };
let world: OrderWorld;

const delivery = () => db.doc(paths.delivery(world.orderId));
const location = async () => (await delivery().get()).get('location');
const assign = (courierId: string | null) =>
  world.watch(async () => {
    await db.doc(paths.order(world.orderId)).update({ courierId, updatedAt: new Date() });
  });

/** As the app of the courier with this uid does. */
const send = (courierId: string) =>
  delivery().set(
    {
      customerId: world.order.customerId,
      courierId,
      location: { ...fix, at: FieldValue.serverTimestamp() },
    },
    { merge: true },
  );

beforeEach(async () => {
  world = await aReadyDelivery();
  await assign(courier.uid);
  await world.deliver(world.newest);
  await world.transition({ by: courier, to: 'out_for_delivery' });
  await world.deliver(world.newest);
  await send(courier.uid);
});

describe('it is removed when the order', () => {
  test.each<[string, Actor, 'completed' | 'cancelled' | 'ready']>([
    ['was delivered', courier, 'completed'],
    ['was closed by an admin', admin, 'completed'],
    ['was canceled', admin, 'cancelled'],
    ['could not be delivered', courier, 'ready'],
  ])('%s', async (_, by, to) => {
    await world.transition({ by, to });
    expect(await location()).toMatchObject(fix);
    await world.deliver(world.newest);
    expect(await location()).toBeNull();
    const after = await dump(db);
    await world.deliver(world.newest);
    expect(await dump(db)).toEqual(after);
    // Not in the timeline, a notification, the audit log, or on the tracking page either.
    expect(JSON.stringify(after)).not.toContain(String(fix.lat));
  });

  test('goes to another courier on the way', async () => {
    await assign('courier-2');
    await world.deliver(world.newest);
    expect(await location()).toBeNull();
  });

  test('goes to a courier who has sent a position before the event arrives: it stays', async () => {
    await assign('courier-2');
    await send('courier-2');
    await world.deliver(world.newest);
    expect(await location()).toMatchObject(fix);
  });

  test('is over, and the event was lost: the sweeper removes it', async () => {
    await world.transition({ by: courier, to: 'completed' });
    await sweepChanged(deps(), 0, Date.now() + minute);
    expect(await location()).toBeNull();
  });

  test('is deleted: so is its delivery', async () => {
    await world.remove();
    await world.deliver(world.newest);
    expect((await delivery().get()).exists).toBe(false);
  });
});

test('a ride that sent none ends without a delivery document', async () => {
  await delivery().delete();
  await world.transition({ by: courier, to: 'completed' });
  await world.deliver(world.newest);
  expect((await delivery().get()).exists).toBe(false);
});

test('the next ride begins without the position of the last, and sends its own', async () => {
  await world.transition({ by: courier, to: 'ready' });
  await world.deliver(world.newest);
  await world.transition({ by: courier, to: 'out_for_delivery' });
  await world.deliver(world.newest);
  expect(await location()).toBeNull();
  await send(courier.uid);
  await world.deliver(world.newest);
  expect(await location()).toMatchObject(fix);
});

describe('a write of the delivery', () => {
  const change = async (changes: object) => {
    const before = await delivery().get();
    await delivery().set(changes, { merge: true });
    return changesOnlyPosition(before, await delivery().get());
  };

  test('that moves only the courier has no other effects', async () => {
    expect(await change({ location: { ...fix, lat: 41, at: new Date() } })).toBe(true);
    expect(await change({ location: null })).toBe(true);
  });

  test('that changes anything else, creates, or deletes it does', async () => {
    expect(await change({ carrier: 'Other', location: null })).toBe(false);
    expect(await change({ courierId: 'courier-2' })).toBe(false);
    const before = await delivery().get();
    await delivery().delete();
    const none = await delivery().get();
    expect(changesOnlyPosition(before, none)).toBe(false);
    await delivery().set(aShipment());
    expect(changesOnlyPosition(none, await delivery().get())).toBe(false);
  });
});
