/** Withdraws offers to all couriers that nobody can take anymore. */
import { notificationSchema } from '@fireline/domain/inbox/notification';
import { offersOfOrderQuery } from '@fireline/domain/inbox/queries';
import { isOnOffer } from '@fireline/domain/order/courier-news';
import { orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { readIfStored, readStored, toQuery } from '../lib/stored.ts';

/** Whether a change can end an offer to all: of what is or was ready, or of its courier. */
export function mayEndOffer(before: DocumentSnapshot, after: DocumentSnapshot): boolean {
  const isDelivery = after.get('fulfilment')?.type === 'delivery';
  return isDelivery && [before, after].some((order) => order.get('status') === 'ready');
}

/**
 * Leaves only the newest offer of an order in the couriers' inbox, and none if it isn't on offer
 * now. It goes by what is stored, after the change's own effects: whichever event comes last
 * leaves the inbox right, so they may come late, twice, and in any order.
 */
export async function settleOffers(db: Firestore, orderId: string): Promise<number> {
  const { docs } = await toQuery(db, offersOfOrderQuery(orderId)).get();
  if (docs.length === 0) return 0;
  const order = readIfStored(orderSchema, await db.doc(paths.order(orderId)).get())?.value;
  const newestFirst = docs
    .map((doc) => ({ ref: doc.ref, at: readStored(notificationSchema, doc).value.createdAt }))
    .toSorted((one, other) => other.at - one.at);
  const over = newestFirst.slice(order && isOnOffer(order) ? 1 : 0);
  const batch = db.batch();
  for (const { ref } of over) batch.delete(ref);
  if (over.length > 0) await batch.commit();
  return over.length;
}
