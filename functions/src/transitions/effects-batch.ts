/**
 * The effects of one transition as writes of one batch: timeline event, notifications, email,
 * tracking page, returned stock and uses of a discount code, the courier's position removed. The
 * batch creates `events/{version}`, which only one batch can do. So a transition's effects happen
 * once, however often its event is delivered.
 */

import { deliverySchema, type ShipmentInput } from '@fireline/domain/delivery/schema';
import { notificationSchema, orderEventSchema } from '@fireline/domain/inbox/notification';
import { mailKindOf } from '@fireline/domain/mail/kinds';
import {
  type Effects,
  effectsOf,
  type Transition,
  type WritableEffects,
} from '@fireline/domain/order/effects';
import { isFinal, isUnsold } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import type { DocumentReference, DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { addUsesReturn, readHeld } from '../discounts/uses.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { readableShopIn } from '../lib/read-shop.ts';
import { readIfStored } from '../lib/stored.ts';
import type { Writes } from '../lib/writes.ts';
import { addStatusMail, type PlannedMail, planMail } from '../mail/status-mail.ts';
import { addNewTracking, addTracking, readPage, type StoredPage } from '../tracking/tracking.ts';
import { addNumberRelease } from '../verification/number-claims.ts';
import { addStockReturn, productsOf } from '../verification/stock.ts';

/** A transition's effects, computed once, with what was read to write them. */
export interface PreparedEffects {
  readonly transition: Transition;
  readonly effects: Effects;
  /** Null if none is sent. */
  readonly mail: PlannedMail | null;
  /** The existing tracking page; null if there is none yet, or no longer. */
  readonly page: StoredPage | null;
  /** The products whose stock the transition returns. */
  readonly products: readonly DocumentSnapshot[];
  /** Paths of the uses of a discount code that the transition gives back. */
  readonly uses: readonly string[];
  /** The delivery whose ride the transition ends, if it has a document. */
  readonly delivery: DocumentReference | null;
}

/** Reads what the effects of `transition` need in one call, and only what this one needs. */
export async function prepareEffects(
  { db, now }: Context,
  transition: Transition,
): Promise<PreparedEffects> {
  const { orderId, order } = transition;
  const shopRef = db.doc(paths.shop);
  const mailRefs = mailKindOf(transition) && {
    contact: db.doc(paths.contact(orderId)),
    user: db.doc(paths.user(order.customerId)),
    order: db.doc(paths.order(orderId)),
  };
  const pageRef = order.trackingToken ? db.doc(paths.tracking(order.trackingToken)) : null;
  const productRefs = isUnsold(order.status) ? productsOf(db, order) : [];
  const needsDelivery = endsRide(transition) || order.status === 'out_for_delivery';
  const deliveryRef = needsDelivery ? db.doc(paths.delivery(orderId)) : null;
  const refs = [shopRef, ...Object.values(mailRefs ?? {}), pageRef, deliveryRef, ...productRefs];
  const found = await readAll(db, refs);
  const shop = readableShopIn(found.get(shopRef.path));
  const delivery = deliveryRef ? found.get(deliveryRef.path) : undefined;
  const told = { ...transition, shipment: shipmentIn(delivery) };
  const effects = effectsOf(told, shop);
  const facts = mailRefs && {
    kind: effects.mail,
    contact: found.get(mailRefs.contact.path),
    user: found.get(mailRefs.user.path),
    shop,
    order: found.get(mailRefs.order.path),
  };
  return {
    transition: told,
    effects,
    mail: facts && (await planMail(db, told, facts, now())),
    page: readPage(pageRef ? found.get(pageRef.path) : undefined),
    products: productRefs.flatMap(({ path }) => found.get(path) ?? []),
    delivery: endsRide(transition) && delivery?.exists ? delivery.ref : null,
    uses: isUnsold(order.status) ? ((await readHeld(db, orderId, order))?.uses ?? []) : [],
  };
}

/** From then on, the rules accept no position: what is removed stays removed. */
function endsRide({ from }: Transition): boolean {
  return from === 'out_for_delivery';
}

/** Null if it can't be read: what is told of the transition doesn't depend on it. */
function shipmentIn(delivery: DocumentSnapshot | undefined): ShipmentInput | null {
  try {
    return readIfStored(deliverySchema, delivery)?.value ?? null;
  } catch {
    return null;
  }
}

/** Verification gives an order its link: no other transition out of `placed` leaves it with one. */
function givesLink({ from }: Transition): boolean {
  return from === 'placed';
}

/** The documents by path; nulls are skipped. */
async function readAll(
  db: Firestore,
  refs: readonly (DocumentReference | null)[],
): Promise<ReadonlyMap<string, DocumentSnapshot>> {
  const found = await db.getAll(...refs.filter((ref) => ref !== null));
  return new Map(found.map((snapshot) => [snapshot.ref.path, snapshot]));
}

/** `written` is what is stored: by default, the effects with the times that they have. */
export function addEffects(
  batch: Writes,
  db: Firestore,
  { transition, effects, mail, page, products, delivery, uses }: PreparedEffects,
  written: WritableEffects = effects,
): void {
  const { orderId, order } = transition;
  const event = encode.document(orderEventSchema, written.event);
  batch.create(db.doc(paths.event(orderId, order.version)), event);
  for (const { inbox, notification } of written.notifications) {
    const ref = db.doc(paths.notification(inbox, orderId, order.version));
    batch.set(ref, encode.document(notificationSchema, notification));
  }
  if (mail) addStatusMail(batch, db, transition, mail, written.event.at);
  if (effects.tracking && written.tracking) {
    if (givesLink(transition)) addNewTracking(batch, db, written.tracking);
    else addTracking(batch, db, effects.tracking, page, written.tracking.page);
  }
  if (isUnsold(order.status)) {
    addStockReturn(batch, order, products);
    addUsesReturn(batch, db, uses);
  }
  if (delivery) batch.update(delivery, { location: null });
  if (isFinal(order.status) && !givesLink(transition)) {
    addNumberRelease(batch, db, orderId, order);
  }
}
