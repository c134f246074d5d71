/**
 * What is told on the road, copied to the public page: the newest checkpoints, the carrier and the
 * tracking number. Who set a checkpoint, and everything else about a delivery, stays behind.
 *
 * An event only says that there may be news. The page is read before the checkpoints are, and
 * written on the condition that it is still that page: so whoever writes last has read what the
 * others wrote, and events that come twice, late or out of order, and deletions, all end the same.
 */
import { isDeepStrictEqual } from 'node:util';
import { checkpointsQuery } from '@fireline/domain/delivery/queries';
import { deliverySchema, shownCheckpoints } from '@fireline/domain/delivery/schema';
import { orderEventSchema } from '@fireline/domain/inbox/notification';
import type { Journey } from '@fireline/domain/order/tracking';
import { paths } from '@fireline/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';
import { addOrderStillThere } from '../deletion/deleted-orders.ts';
import { commits, untilDone } from '../lib/conflicts.ts';
import { readIfStored, readStored, toQuery } from '../lib/stored.ts';
import { journeyToFirestore } from '../lib/to-firestore.ts';
import { readPage } from '../tracking/tracking.ts';

/** Brings the order's public page to what is known of its way; false if there was nothing to do. */
export function bringJourneyForward(db: Firestore, orderId: string): Promise<boolean> {
  return untilDone(`The journey of order ${orderId}`, async () => {
    const token: unknown = (await db.doc(paths.order(orderId)).get()).get('trackingToken');
    if (typeof token !== 'string' || token === '') return { done: false };
    const ref = db.doc(paths.tracking(token));
    const stored = readPage(await ref.get());
    if (stored === null || stored.page === null) return { done: false };
    const journey = await readJourney(db, orderId);
    const { checkpoints, carrier, trackingNumber } = stored.page;
    if (isDeepStrictEqual(journey, { checkpoints, carrier, trackingNumber })) {
      return { done: false };
    }
    const batch = db.batch();
    addOrderStillThere(batch, db, orderId);
    batch.update(ref, journeyToFirestore(journey), { lastUpdateTime: stored.updateTime });
    return (await commits(() => batch.commit())) ? { done: true } : 'conflict';
  });
}

/**
 * The copy of the order's courier in its delivery, brought to who it is now: the courier took it,
 * returned it, or an admin gave it to another one.
 */
export function bringCourierForward(db: Firestore, orderId: string): Promise<boolean> {
  const ref = db.doc(paths.delivery(orderId));
  return untilDone(`The courier of order ${orderId}`, async () => {
    const delivery = readIfStored(deliverySchema, await ref.get());
    if (delivery === null) return { done: false };
    const order = await db.doc(paths.order(orderId)).get();
    const courierId: unknown = order.get('courierId') ?? null;
    if (!order.exists || courierId === delivery.value.courierId) return { done: false };
    const batch = db.batch();
    addOrderStillThere(batch, db, orderId);
    // Somebody else's position says nothing about the new one.
    batch.update(ref, { courierId, location: null }, { lastUpdateTime: delivery.updateTime });
    return (await commits(() => batch.commit())) ? { done: true } : 'conflict';
  });
}

async function readJourney(db: Firestore, orderId: string): Promise<Journey> {
  const [{ docs }, delivery] = await Promise.all([
    toQuery(db, checkpointsQuery(orderId, shownCheckpoints)).get(),
    db.doc(paths.delivery(orderId)).get(),
  ]);
  const checkpoints = docs.map((snapshot) => {
    const { id, value } = readStored(orderEventSchema, snapshot);
    return { id, place: value.place ?? '', text: value.text ?? '', at: value.at };
  });
  const { carrier = '', trackingNumber = '' } = readIfStored(deliverySchema, delivery)?.value ?? {};
  return { checkpoints: checkpoints.reverse(), carrier, trackingNumber };
}
