/** What a customer is told of their delivery: not twice, not for each report of a burst, not late. */
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import { aCheckpoint, aShipment } from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  takeBackCheckpoint,
  tellOfCheckpoint,
  tellOfShipment,
} from '../../functions/src/transitions/tell-customer.ts';
import { dump } from '../support/admin.ts';
import { aReadyDelivery, db, deps, type OrderWorld } from './world.ts';

let world: OrderWorld;
let customerId: string;
beforeEach(async () => {
  world = await aReadyDelivery();
  ({ customerId } = world.order);
});

const inbox = () => db.collection(paths.notifications(customerId));

/** Title and message of what isn't about a transition, oldest first. */
async function told(): Promise<readonly string[]> {
  const { docs } = await inbox().orderBy('createdAt').get();
  return docs
    .filter((doc) => doc.get('type') !== 'order-status')
    .map(
      (doc) =>
        `${String(doc.get('title')).replace(/^\S+ \S+ (\(\S+\))?:? ?/, '')}: ${doc.get('message')}`,
    );
}

async function mails(): Promise<readonly string[]> {
  const { docs } = await db.collection(paths.mails).where('kind', '==', 'delivery').get();
  return docs.map((doc) => doc.get('message.subject'));
}

const checkpoint = (id: string) => db.doc(paths.event(world.orderId, id));

/** Stores a checkpoint, and returns its event. */
async function reach(id: string, overrides: Parameters<typeof aCheckpoint>[0] = {}) {
  const place = overrides.place ?? `Stop ${id}`;
  await checkpoint(id).set(aCheckpoint({ text: '', at: new Date(), ...overrides, place }));
  const created = await checkpoint(id).get();
  return () => tellOfCheckpoint(deps(), world.orderId, created);
}
const report = (id: string, overrides: Parameters<typeof aCheckpoint>[0] = {}) =>
  reach(id, { source: 'carrier', by: { uid: 'system', role: 'system' }, ...overrides });

/** Stores a shipment, and returns its event. */
async function ship(trackingNumber: string) {
  const ref = db.doc(paths.delivery(world.orderId));
  const before = await ref.get();
  await ref.set(aShipment({ customerId, trackingNumber }));
  const after = await ref.get();
  return () => tellOfShipment(deps(), world.orderId, before, after);
}

/** Ends the burst: moves the record of what was told into the past. */
const later = () =>
  db.doc(serverPaths.toldUpdate(world.orderId)).update({ at: new Date(Date.now() - 11 * minute) });

describe('what staff typed', () => {
  test('is one notification and one email each, however often their events come', async () => {
    const first = await reach('a');
    const second = await reach('b', { text: 'Almost there.' });
    for (const event of [second, first, first, second]) await event();
    expect(await told()).toEqual([
      'Stop a: Your delivery has come this far.',
      'Stop b: Almost there.',
    ]);
    expect(await mails()).toHaveLength(2);
  });

  test('comes with the tracking number if there is one', async () => {
    await ship('SP-123');
    const event = await reach('a');
    expect(await event()).toBe('told');
    expect(await told()).toEqual([expect.stringContaining('Swift Parcels SP-123')]);
  });

  test('isn’t told if it was removed before, and what was told goes with it', async () => {
    const event = await reach('a');
    await event();
    await checkpoint('a').delete();
    await takeBackCheckpoint(db, world.orderId, 'a');
    expect(await told()).toEqual([]);
    expect(await event()).toBe('overtaken');
    expect(await told()).toEqual([]);
  });

  test('isn’t told once the order is closed or deleted', async () => {
    const event = await reach('a');
    await db.doc(paths.order(world.orderId)).update({ status: 'completed' });
    expect(await event()).toBe('overtaken');
    await db.doc(paths.order(world.orderId)).delete();
    expect(await event()).toBe('overtaken');
    expect(await told()).toEqual([]);
  });

  test('stays read if its event comes again', async () => {
    const event = await reach('a');
    await event();
    const [news] = (await inbox().where('type', '==', 'checkpoint').get()).docs;
    await news?.ref.update({ [`readBy.${customerId}`]: new Date() });
    const after = await dump(db);
    expect(await event()).toBe('told-before');
    expect(await dump(db)).toEqual(after);
  });
});

describe('what carriers report', () => {
  test('in a burst is one notification, about the newest', async () => {
    const now = Date.now();
    const second = await report('b', { at: new Date(now - minute) });
    const first = await report('a', { at: new Date(now - 2 * minute) });
    const number = await ship('SP-123');
    const third = await report('c', { at: new Date(now) });
    const events = [first, number, third, second, third, number, first];
    await Promise.all(events.map((event) => event()));
    for (const event of events) await event();
    expect(await told()).toEqual([expect.stringMatching(/^Stop c: Swift Parcels SP-123$/)]);
    expect(await mails()).toHaveLength(1);
  });

  test('later is told anew, and the former event of it changes nothing', async () => {
    const first = await report('a');
    expect(await first()).toBe('told');
    const joining = await report('b');
    expect(await joining()).toBe('updated');
    await later();
    expect(await joining()).toBe('told-before');
    const second = await report('c');
    expect(await second()).toBe('told');
    for (const event of [first, joining, second]) await event();
    expect(await told()).toEqual([
      'Stop b: Your delivery has come this far.',
      'Stop c: Your delivery has come this far.',
    ]);
    expect(await mails()).toHaveLength(2);
  });

  test('after something newer is not told', async () => {
    const now = Date.now();
    await (await reach('typed', { at: new Date(now) }))();
    const event = await report('a', { at: new Date(now - minute) });
    expect(await event()).toBe('overtaken');
    expect(await told()).toHaveLength(1);
  });

  test('and was removed again takes the notification with it', async () => {
    await (await report('a'))();
    await (await report('b'))();
    await takeBackCheckpoint(db, world.orderId, 'a');
    expect(await told()).toHaveLength(1);
    await takeBackCheckpoint(db, world.orderId, 'b');
    expect(await told()).toEqual([]);
  });
});

describe('a tracking number', () => {
  test('is told, with an email, once', async () => {
    const event = await ship('SP-123');
    expect(await event()).toBe('told');
    const after = await dump(db);
    expect(await event()).toBe('told-before');
    expect(await dump(db)).toEqual(after);
    expect(await told()).toEqual(['has a tracking number: Swift Parcels SP-123']);
    expect(await mails()).toEqual([expect.stringContaining('has a tracking number')]);
  });

  test('that is corrected right away corrects what was told', async () => {
    const wrong = await ship('SP-124');
    await wrong();
    const right = await ship('SP-123');
    await right();
    expect(await wrong()).toBe('told-before');
    expect(await told()).toEqual(['has a tracking number: Swift Parcels SP-123']);
    expect(await mails()).toHaveLength(1);
  });

  test('that was changed before anyone told is told as it is now', async () => {
    const wrong = await ship('SP-124');
    const right = await ship('SP-123');
    expect(await wrong()).toBe('overtaken');
    expect(await right()).toBe('told');
    expect(await told()).toEqual(['has a tracking number: Swift Parcels SP-123']);
  });

  test('is in the message that it is on its way', async () => {
    await ship('SP-123');
    await world.transition({ by: { uid: 'admin-1', role: 'admin' }, to: 'out_for_delivery' });
    await world.deliver(world.newest);
    const message = (await inbox().orderBy('createdAt', 'desc').limit(1).get()).docs[0];
    expect(message?.get('message')).toBe('Tracking number: Swift Parcels SP-123');
  });
});

test('whoever turned delivery emails off still gets it in the inbox', async () => {
  const preferences = { 'mail-delivery': false };
  await db.doc(paths.user(customerId)).set({ preferences }, { merge: true });
  await (await reach('a'))();
  expect(await told()).toHaveLength(1);
  expect(await mails()).toEqual([]);
});

test('that it has a courier is told once, whoever has it afterwards', async () => {
  const hand = async (courierId: string | null) => {
    const change = { courierId, updatedAt: new Date() };
    await world.watch(() => db.doc(paths.order(world.orderId)).update(change));
    return world.newest;
  };
  const events = [await hand('courier-1'), await hand(null), await hand('courier-2')];
  for (const event of [...events, ...events.toReversed()]) await world.deliver(event);
  expect(await told()).toEqual(['has a courier: The courier is about to pick it up.']);
});

test('nothing is left of it once the order is deleted', async () => {
  await (await report('a'))();
  await (await ship('SP-123'))();
  await world.watch(() => db.doc(paths.order(world.orderId)).delete());
  await world.deliver(world.newest);
  expect(await told()).toEqual([]);
  expect(await mails()).toEqual([]);
});
