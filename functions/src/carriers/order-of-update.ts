/** Which order a carrier's update is about. */
import type { CarrierUpdate } from '@fireline/domain/delivery/carrier-update';
import { deliveriesByTrackingNumberQuery } from '@fireline/domain/delivery/queries';
import { finalStatuses } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { ordersByNumberQuery } from '@fireline/domain/search/queries';
import { type DocumentSnapshot, type Firestore, Timestamp } from 'firebase-admin/firestore';
import { isDocumentId, toQuery } from '../lib/stored.ts';
import { UpdateRefused } from './update-refused.ts';

type Reference = Pick<CarrierUpdate, 'orderId' | 'orderNumber' | 'trackingNumber'>;

/**
 * The order's ID; whether it exists is known only if the update doesn't name it.
 * @throws UpdateRefused `unknown-order`, `ambiguous-order`.
 */
export async function orderOf(db: Firestore, reference: Reference): Promise<string> {
  const { orderId, orderNumber, trackingNumber } = reference;
  if (orderId !== '') {
    if (isDocumentId(orderId)) return orderId;
    throw new UpdateRefused('unknown-order', 'There is no order with this orderId.');
  }
  if (orderNumber !== '') return await orderWithNumber(db, orderNumber);
  return await orderWithParcel(db, trackingNumber);
}

async function orderWithNumber(db: Firestore, number: string): Promise<string> {
  const { docs } = await toQuery(db, ordersByNumberQuery(number)).get();
  if (docs[0]) return docs[0].id;
  throw new UpdateRefused('unknown-order', 'There is no order with this orderNumber.');
}

/** Carriers reuse their numbers, so an open order counts before those that are closed. */
async function orderWithParcel(db: Firestore, trackingNumber: string): Promise<string> {
  const { docs } = await toQuery(db, deliveriesByTrackingNumberQuery(trackingNumber)).get();
  const refs = docs.map(({ id }) => db.doc(paths.order(id)));
  const orders = refs.length > 0 ? await db.getAll(...refs) : [];
  const [open, another] = orders.filter(isOpen);
  if (another) {
    throw new UpdateRefused(
      'ambiguous-order',
      'Several open orders have this tracking number: send orderId or orderNumber.',
    );
  }
  const [newest] = orders.toSorted((one, other) => placedAt(other) - placedAt(one));
  const order = open ?? newest;
  if (order) return order.id;
  throw new UpdateRefused('unknown-order', 'No order has this tracking number.');
}

function isOpen(order: DocumentSnapshot): boolean {
  return order.exists && !finalStatuses.includes(order.get('status'));
}

function placedAt(order: DocumentSnapshot): number {
  const at: unknown = order.get('placedAt');
  return at instanceof Timestamp ? at.toMillis() : 0;
}
