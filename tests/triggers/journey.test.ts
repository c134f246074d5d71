/**
 * An order's journey to its customer on the tracking page: it's correct whatever happens to the
 * events.
 */

import { shownCheckpoints } from '@fireline/domain/delivery/schema';
import { paths } from '@fireline/domain/paths';
import { aCheckpoint, aShipment, minutesIn } from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import { beforeEach, describe, expect, test } from 'vitest';
import { sweepChanged } from '../../functions/src/sweep/sweep-orders.ts';
import { renewLink } from '../../functions/src/tracking/tracking-link.ts';
import { syncCourier, syncJourney } from '../../functions/src/transitions/journey.ts';
import { dump, read } from '../support/admin.ts';
import { aReadyDelivery, db, deps, type OrderWorld } from './world.ts';

let world: OrderWorld;

beforeEach(async () => {
  world = await aReadyDelivery();
});

const bring = () => syncJourney(db, world.orderId);
const checkpoint = (id: string) => db.doc(paths.event(world.orderId, id));
const setCheckpoint = (id: string, minutes: number, place = `Stop ${id}`) =>
  checkpoint(id).set(aCheckpoint({ place, text: '', at: minutesIn(minutes) }));
const page = (token = world.order.trackingToken ?? '') => read(db, paths.tracking(token));
const placesOn = (found: Record<string, unknown> | null) =>
  ((found?.checkpoints ?? []) as { place: string }[]).map(({ place }) => place);

describe('checkpoints', () => {
  test('appear on the page oldest first, without their authors; a second delivery changes nothing', async () => {
    await setCheckpoint('b', 8);
    await setCheckpoint('a', 7);
    expect(await bring()).toBe(true);
    expect((await page())?.checkpoints).toEqual([
      { id: 'a', place: 'Stop a', text: '', at: minutesIn(7).getTime() },
      { id: 'b', place: 'Stop b', text: '', at: minutesIn(8).getTime() },
    ]);
    const after = await dump(db);
    expect(await bring()).toBe(false);
    expect(await dump(db)).toEqual(after);
  });

  test('are limited to the newest twenty', async () => {
    const batch = db.batch();
    for (let index = 1; index <= shownCheckpoints + 5; index += 1) {
      const at = minutesIn(index);
      batch.set(checkpoint(`c${index}`), aCheckpoint({ place: `Stop ${index}`, at }));
    }
    await batch.commit();
    await bring();
    const places = placesOn(await page());
    expect(places).toHaveLength(shownCheckpoints);
    expect(places[0]).toBe('Stop 6');
    expect(places.at(-1)).toBe(`Stop ${shownCheckpoints + 5}`);
  });

  test('that are removed leave the page, even if the event of their creation comes last', async () => {
    await setCheckpoint('a', 7);
    await setCheckpoint('b', 8);
    await bring();
    await checkpoint('b').delete();
    await bring();
    expect(placesOn(await page())).toEqual(['Stop a']);
    await bring();
    expect(placesOn(await page())).toEqual(['Stop a']);
  });

  test('many at once, between moves of the order, are all on the page', async () => {
    const others = Array.from({ length: 12 }, async (_, index) => {
      await setCheckpoint(`c${index}`, 10 + index);
      await bring();
    });
    await world.transition({ by: { uid: 'admin-1', role: 'admin' }, to: 'out_for_delivery' });
    await Promise.all([...others, world.deliver(world.newest)]);
    const found = await page();
    expect(placesOn(found)).toHaveLength(12);
    expect(found?.status).toBe('out_for_delivery');
  });

  test('stay on the page when the order moves on', async () => {
    await setCheckpoint('a', 7);
    await bring();
    await world.transition({ by: { uid: 'admin-1', role: 'admin' }, to: 'out_for_delivery' });
    await world.deliver(world.newest);
    const found = await page();
    expect(found?.status).toBe('out_for_delivery');
    expect(placesOn(found)).toEqual(['Stop a']);
    const after = await dump(db);
    await world.deliver(world.newest);
    expect(await dump(db)).toEqual(after);
  });

  test('come along to a new link', async () => {
    await setCheckpoint('a', 7);
    await db.doc(paths.delivery(world.orderId)).set(aShipment());
    await bring();
    const caller = { uid: world.order.customerId, role: null, isGuest: false };
    const token = await renewLink({ db, now: Date.now }, caller, world.orderId);
    const found = await page(token);
    expect(placesOn(found)).toEqual(['Stop a']);
    expect(found?.carrier).toBe('Swift Parcels');
  });

  test('whose event was lost are found by the sweeper', async () => {
    await setCheckpoint('a', 7);
    expect(await sweepChanged(deps(), 0, Date.now() + minute)).toMatchObject({ tracking: 1 });
    expect(placesOn(await page())).toEqual(['Stop a']);
  });

  test('of a deleted order restore nothing', async () => {
    await setCheckpoint('a', 7);
    const { trackingToken } = world.order;
    await world.remove();
    await world.deliver(world.newest);
    expect(await bring()).toBe(false);
    expect(await page(trackingToken ?? '')).toBeNull();
  });
});

describe('a delivery', () => {
  const delivery = () => db.doc(paths.delivery(world.orderId));

  test('shows the carrier and the number on the page, and nobody’s id', async () => {
    await delivery().set(aShipment({ courierId: 'courier-1' }));
    expect(await bring()).toBe(true);
    expect(await page()).toMatchObject({ carrier: 'Swift Parcels', trackingNumber: 'SP-123' });
    expect(JSON.stringify(await page())).not.toContain('courier-1');
    expect(await bring()).toBe(false);
  });

  test('follows the order to another courier, whichever event comes last', async () => {
    await delivery().set(aShipment());
    const assign = (courierId: string | null) =>
      world.watch(async () => {
        await db.doc(paths.order(world.orderId)).update({ courierId, updatedAt: new Date() });
      });
    await assign('courier-1');
    const first = world.newest;
    await assign('courier-2');
    const second = world.newest;
    await world.deliver(second);
    await world.deliver(first);
    await world.deliver(second);
    expect((await delivery().get()).get('courierId')).toBe('courier-2');
    expect(await syncCourier(db, world.orderId)).toBe(false);
  });

  test('records each of its couriers once, hidden from the customer', async () => {
    const hand = (courierId: string | null) =>
      world.watch(async () => {
        await db.doc(paths.order(world.orderId)).update({ courierId, updatedAt: new Date() });
      });
    await hand('courier-1');
    const taken = world.newest;
    await hand(null);
    const returned = world.newest;
    for (const event of [returned, taken, taken, returned]) await world.deliver(event);
    const { docs } = await db
      .collection(paths.events(world.orderId))
      .where('type', '==', 'note')
      .get();
    const notes = docs.map((note) => [note.get('by'), note.get('reason')]);
    const by = { uid: 'courier-1', role: 'courier' };
    expect(notes).toHaveLength(2);
    expect(notes).toContainEqual([by, 'Now has this delivery, including its address.']);
    expect(notes).toContainEqual([by, 'No longer has this delivery.']);
  });
});
