/**
 * Updates from the road, copied to the tracking page: the newest checkpoints, the carrier, and the
 * tracking number. The authors of checkpoints and everything else about a delivery are left out.
 *
 * An event only signals that there may be news. The page is read before the checkpoints and written
 * on the condition that it's unchanged. So the last writer has read what the others wrote, and
 * duplicate, late, or reordered events and deletions all lead to the same result.
 */
import { isDeepStrictEqual } from 'node:util';
import { checkpointsQuery } from '@fireline/domain/delivery/queries';
import { deliverySchema, shownCheckpoints } from '@fireline/domain/delivery/schema';
import { orderEventSchema } from '@fireline/domain/inbox/notification';
import { type Journey, journeySchema } from '@fireline/domain/order/tracking';
import { paths } from '@fireline/domain/paths';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { addNotDeletedPrecondition } from '../deletion/deleted-orders.ts';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import { encode } from '../lib/encode.ts';
import { readIfStored, readStored, toQuery } from '../lib/stored.ts';
import { readPage } from '../tracking/tracking.ts';

/** Updates the order's tracking page with its journey; false if there was nothing to do. */
export function syncJourney(db: Firestore, orderId: string): Promise<boolean> {
  return retryOnConflict(`The journey of order ${orderId}`, async () => {
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
    addNotDeletedPrecondition(batch, db, orderId);
    batch.update(ref, encode.document(journeySchema, journey), {
      lastUpdateTime: stored.updateTime,
    });
    return (await tryCommit(() => batch.commit())) ? { done: true } : 'conflict';
  });
}

/**
 * Updates the courier in an order's delivery after the courier took or returned it, or an admin
 * assigned another one.
 */
export function syncCourier(db: Firestore, orderId: string): Promise<boolean> {
  const ref = db.doc(paths.delivery(orderId));
  return retryOnConflict(`The courier of order ${orderId}`, async () => {
    const delivery = readIfStored(deliverySchema, await ref.get());
    if (delivery === null) return { done: false };
    const order = await db.doc(paths.order(orderId)).get();
    const courierId: unknown = order.get('courierId') ?? null;
    if (!order.exists || courierId === delivery.value.courierId) return { done: false };
    const batch = db.batch();
    addNotDeletedPrecondition(batch, db, orderId);
    // The previous courier's position says nothing about the new one.
    batch.update(ref, { courierId, location: null }, { lastUpdateTime: delivery.updateTime });
    return (await tryCommit(() => batch.commit())) ? { done: true } : 'conflict';
  });
}

/**
 * Whether a write changed nothing but the position, as one does every few seconds of a ride. It
 * isn't on the tracking page: whoever has the link isn't who the courier agreed to show it to.
 */
export function changesOnlyPosition(before: DocumentSnapshot, after: DocumentSnapshot): boolean {
  if (!before.exists || !after.exists) return false;
  const withoutPosition = (delivery: DocumentSnapshot) => ({ ...delivery.data(), location: null });
  return isDeepStrictEqual(withoutPosition(before), withoutPosition(after));
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
