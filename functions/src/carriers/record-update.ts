/**
 * Records what a carrier reports: its checkpoints as events of the order, the carrier and the
 * tracking number in the delivery. The order itself doesn't move, not even when the carrier says
 * that it delivered: only people know whether it arrived.
 *
 * Messages arrive twice, late, and in any order. One batch creates `carrierUpdates/{id}` for the
 * message and for each of its checkpoints, together with what they say; another delivery of either
 * finds the record and changes nothing, even if an admin has removed the checkpoint since. Each
 * checkpoint keeps the carrier's own time, and screens sort by it.
 */
import { createHash } from 'node:crypto';
import { serverTime } from '@fireline/domain/codec/server-time';
import {
  type CarrierUpdate,
  checkpointWords,
  type ReportedCheckpoint,
} from '@fireline/domain/delivery/carrier-update';
import { type Delivery, deliverySchema } from '@fireline/domain/delivery/schema';
import { type OrderEvent, orderEventSchema } from '@fireline/domain/inbox/notification';
import { localeOf } from '@fireline/domain/order/language';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import { textsIn } from '@fireline/domain/texts/all-texts';
import { day } from '@fireline/domain/time/durations';
import type { DocumentReference, Firestore, WriteBatch } from 'firebase-admin/firestore';
import { addNotDeletedPrecondition } from '../deletion/deleted-orders.ts';
import { type Attempt, retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { readableShopIn } from '../lib/read-shop.ts';
import { readIfStored, type Stored } from '../lib/stored.ts';
import { countAttempts } from '../lookup/count-attempts.ts';
import { systemActor } from '../transitions/transition-as-system.ts';
import { checkpointsInTime, requireUnderWay } from './acceptable.ts';
import { orderOf } from './order-of-update.ts';

/** How long (ms) a message and its checkpoints are remembered; senders repeat them for days. */
const rememberedFor = 30 * day;

/** Updates in 15 minutes. A parcel has some twenty in all; the rest is a sender gone wild. */
export const mostUpdates = { perOrder: 60, perSender: 3000 } as const;

export type Recorded =
  | { readonly result: 'duplicate' }
  | { readonly result: 'recorded'; readonly orderId: string; readonly checkpoints: number };

/**
 * Records an update from `sender`.
 * @throws UpdateRefused if the order is unknown or can't take it; FirelineError `too-many-tries`.
 */
export async function recordUpdate(
  context: Context,
  sender: string,
  update: CarrierUpdate,
): Promise<Recorded> {
  const { db } = context;
  const recordOf = (key: string) => db.doc(serverPaths.carrierUpdate(idOf(sender, key)));
  if ((await recordOf(update.messageId).get()).exists) return { result: 'duplicate' };
  const orderId = await orderOf(db, update);
  await countAttempts(context, [
    { key: `carrier-order_${orderId}`, max: mostUpdates.perOrder },
    { key: `carrier-sender_${sender}`, max: mostUpdates.perSender },
  ]);
  return retryOnConflict(`A carrier's update of order ${orderId}`, () =>
    tryToRecord(context, orderId, update, recordOf),
  );
}

async function tryToRecord(
  { db, now }: Context,
  orderId: string,
  update: CarrierUpdate,
  recordOf: (key: string) => DocumentReference,
): Promise<Attempt<Recorded>> {
  const [orderDoc, deliveryDoc, shopDoc, ...records] = await db.getAll(
    db.doc(paths.order(orderId)),
    db.doc(paths.delivery(orderId)),
    db.doc(paths.shop),
    ...keysOf(update).map(recordOf),
  );
  const known = new Set(records.filter(({ exists }) => exists).map(({ id }) => id));
  if (known.has(recordOf(update.messageId).id)) return { done: { result: 'duplicate' } };
  const order = requireUnderWay(readIfStored(orderSchema, orderDoc)?.value ?? null);
  const checkpoints = checkpointsInTime(update, order, now()).filter(
    ({ key }) => !known.has(recordOf(key).id),
  );
  const batch = db.batch();
  addNotDeletedPrecondition(batch, db, orderId);
  for (const key of keysOf({ ...update, checkpoints })) {
    batch.create(recordOf(key), aRecord(orderId, now()));
  }
  const says = textsIn(localeOf(order, readableShopIn(shopDoc))).carrierUpdates;
  for (const checkpoint of checkpoints) {
    const event = eventOf(order, checkpoint, checkpointWords(checkpoint, says));
    const id = `carrier_${recordOf(checkpoint.key).id}`;
    batch.set(db.doc(paths.event(orderId, id)), encode.document(orderEventSchema, event));
  }
  addShipment(batch, db, { orderId, order, update }, readIfStored(deliverySchema, deliveryDoc));
  const done = { result: 'recorded', orderId, checkpoints: checkpoints.length } as const;
  return (await tryCommit(() => batch.commit())) ? { done } : 'conflict';
}

/** The message and its checkpoints; a message of a single checkpoint may share its key. */
function keysOf({ messageId, checkpoints }: CarrierUpdate): readonly string[] {
  return [...new Set([messageId, ...checkpoints.map(({ key }) => key)])];
}

/** Names a message or a checkpoint without repeating what its sender wrote. */
function idOf(sender: string, key: string): string {
  return createHash('sha256').update(`${sender} ${key}`).digest('hex').slice(0, 32);
}

function aRecord(orderId: string, now: number) {
  return {
    orderId,
    at: encode.time(serverTime),
    expiresAt: encode.time(now + rememberedFor),
  };
}

function eventOf(
  { version }: Pick<Order, 'version'>,
  { at }: ReportedCheckpoint,
  words: { readonly place: string; readonly text: string },
): OrderEvent {
  return {
    type: 'checkpoint',
    version,
    from: null,
    to: null,
    by: systemActor,
    source: 'carrier',
    reason: null,
    at,
    ...words,
  };
}

/** Adds the carrier and the tracking number if the update brings others than there are. */
function addShipment(
  batch: WriteBatch,
  db: Firestore,
  { orderId, order, update }: { orderId: string; order: Order; update: CarrierUpdate },
  stored: Stored<Delivery> | null,
): void {
  const ref = db.doc(paths.delivery(orderId));
  const shipment = {
    carrier: update.carrier || (stored?.value.carrier ?? ''),
    trackingNumber: update.trackingNumber || (stored?.value.trackingNumber ?? ''),
  };
  if (stored === null) {
    if (shipment.carrier === '' && shipment.trackingNumber === '') return;
    const { customerId, courierId } = order;
    batch.create(ref, { customerId, courierId, ...shipment, location: null, eta: null });
  } else if (
    shipment.carrier !== stored.value.carrier ||
    shipment.trackingNumber !== stored.value.trackingNumber
  ) {
    batch.update(ref, shipment, { lastUpdateTime: stored.updateTime });
  }
}
