/** An offer that its courier doesn't take in time goes on to all the others. */
import { offerDuration } from '@fireline/domain/delivery/offer';
import { paths } from '@fireline/domain/paths';
import { minute } from '@fireline/domain/time/durations';
import { Timestamp } from 'firebase-admin/firestore';
import { beforeEach, expect, test } from 'vitest';
import { endOffer } from '../../functions/src/expiry/end-offer.ts';
import { sweepChanged } from '../../functions/src/sweep/sweep-orders.ts';
import { read } from '../support/admin.ts';
import { aReadyDelivery, db, deps, type OrderWorld } from './world.ts';

let world: OrderWorld;
let offeredAt: number;

const order = () => read(db, paths.order(world.orderId));
const change = (changes: object) =>
  world.watch(async () => {
    const updatedAt = new Date();
    await db.doc(paths.order(world.orderId)).update({ ...changes, updatedAt });
  });
const offer = (courierId: string, at: number) =>
  change({ courierId, offeredAt: Timestamp.fromMillis(at) });

async function notes(): Promise<readonly unknown[]> {
  const events = db.collection(paths.events(world.orderId));
  const { docs } = await events.where('type', '==', 'note').orderBy('at').get();
  return docs.map((note) => [note.get('by').uid, note.get('reason')]);
}

beforeEach(async () => {
  world = await aReadyDelivery();
  offeredAt = Date.now();
  await offer('courier-1', offeredAt);
  await world.deliver(world.newest);
});

test('its end is scheduled once, however often the event arrives', async () => {
  await world.deliver(world.newest);
  const ends = [...world.deps.tasks.values()].filter(({ taskId }) => taskId.includes('offer'));
  expect(ends).toMatchObject([{ orderId: world.orderId, at: offeredAt + offerDuration }]);
});

test('it ends when it is due, not before, and the timeline says so', async () => {
  const early = deps(() => offeredAt + offerDuration - minute);
  expect(await endOffer(early, world.orderId)).toBe('not-due');
  expect([...early.tasks.values()]).toMatchObject([{ at: offeredAt + offerDuration }]);
  expect(await order()).toMatchObject({ courierId: 'courier-1' });

  const late = deps(() => offeredAt + offerDuration);
  expect(await world.watch(() => endOffer(late, world.orderId))).toBe('ended');
  expect(await order()).toMatchObject({ courierId: null, offeredAt: null });
  await world.deliver(world.newest);
  expect(await notes()).toEqual([
    ['courier-1', 'Was offered this delivery.'],
    ['system', 'The courier didn’t take it in time, so it’s open to all couriers.'],
  ]);
  expect(await endOffer(late, world.orderId)).toBe('no-offer');
});

test('one that is taken stays with its courier', async () => {
  await change({ offeredAt: null });
  await world.deliver(world.newest);
  const late = deps(() => offeredAt + offerDuration);
  expect(await endOffer(late, world.orderId)).toBe('no-offer');
  expect(await order()).toMatchObject({ courierId: 'courier-1' });
  expect(await notes()).toEqual([
    ['courier-1', 'Was offered this delivery.'],
    ['courier-1', 'Now has this delivery, including its address.'],
  ]);
});

test('offered again, it ends later', async () => {
  await offer('courier-2', offeredAt + minute);
  const due = deps(() => offeredAt + offerDuration);
  expect(await endOffer(due, world.orderId)).toBe('not-due');
  expect(await order()).toMatchObject({ courierId: 'courier-2' });
});

test('offered while the kitchen still works on it, it ends some minutes after it is ready', async () => {
  const kitchen = { uid: 'kitchen-1', role: 'kitchen' } as const;
  await world.transition({ by: kitchen, to: 'preparing' });
  await world.deliver(world.newest);
  await offer('courier-2', offeredAt);
  await world.deliver(world.newest);
  expect(
    await endOffer(
      deps(() => offeredAt + offerDuration),
      world.orderId,
    ),
  ).toBe('no-offer');
  await world.transition({ by: kitchen, to: 'ready' });
  await world.deliver(world.newest);
  const ready = world.order.statusTimes.ready ?? 0;
  expect([...world.deps.tasks.values()]).toContainEqual(
    expect.objectContaining({ at: ready + offerDuration }),
  );
});

test('if its task was lost, the sweeper ends it', async () => {
  const late = deps(() => offeredAt + offerDuration);
  const summary = await sweepChanged(late, offeredAt - minute, Date.now() + minute);
  expect(summary).toMatchObject({ offers: 1, failed: 0 });
  expect(await order()).toMatchObject({ courierId: null });
});
