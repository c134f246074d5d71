/**
 * Records which courier had a delivery, and to whom it was offered, and tells those who didn't do it
 * themselves. Couriers can read the
 * customer's address as soon as they take an order, and may return it right after: the order's
 * timeline keeps that, for staff only. Who declines an offer says so in a note of their own.
 */

import { isOffer } from '@fireline/domain/delivery/offer';
import {
  notificationSchema,
  type OrderEvent,
  orderEventSchema,
} from '@fireline/domain/inbox/notification';
import { handoverNews } from '@fireline/domain/order/courier-news';
import { staffLocale } from '@fireline/domain/order/language';
import { orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { textsIn } from '@fireline/domain/texts/all-texts';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { addNotDeletedPrecondition } from '../deletion/deleted-orders.ts';
import { tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { readShop } from '../lib/read-shop.ts';
import { readStored } from '../lib/stored.ts';
import { tellOfCourier } from './tell-customer.ts';

/** Whether a write gave the order to another courier, or its courier has taken it. */
export function changesCourier(before: DocumentSnapshot, after: DocumentSnapshot): boolean {
  const [had, has] = [courierIn(before), courierIn(after)];
  return had.uid !== has.uid || had.isOffered !== has.isOffered;
}

/**
 * Records each change of courier once, however often its event arrives: the time of the write is
 * part of the IDs, and only one batch can create them. Whether the courier or an admin wrote it is
 * unknown, so a note doesn't say.
 */
export async function recordCourier(
  { db }: Context,
  before: DocumentSnapshot,
  after: DocumentSnapshot,
): Promise<void> {
  const { id: orderId, value: order, updateTime } = readStored(orderSchema, after);
  const at = updateTime.toMillis();
  const shop = await readShop(db);
  const says = textsIn(staffLocale(shop)).orderNotices;
  const [had, has] = [courierIn(before), courierIn(after)];
  const changes = [
    { uid: had.isOffered ? null : had.uid, reason: says.courierReturned, id: 'returned' },
    {
      uid: has.uid,
      reason: has.isOffered ? says.courierOffered : says.courierTook,
      id: has.isOffered ? 'offered' : 'taken',
    },
  ];
  const batch = db.batch();
  addNotDeletedPrecondition(batch, db, orderId);
  for (const { uid, reason, id } of changes) {
    if (uid === null) continue;
    const note: OrderEvent = {
      type: 'note',
      version: Number(after.get('version')),
      from: null,
      to: null,
      by: { uid, role: 'courier' },
      reason,
      at,
    };
    const ref = db.doc(paths.event(after.id, `${id}_${at}`));
    batch.create(ref, encode.document(orderEventSchema, note));
  }
  for (const { inbox, key, notification } of handoverNews({ orderId, order, at }, had, shop)) {
    const ref = db.doc(paths.notification(inbox, orderId, key));
    batch.create(ref, encode.document(notificationSchema, notification));
  }
  await tryCommit(() => batch.commit());
  await tellOfCourier(db, orderId, order, at, shop);
}

function courierIn(order: DocumentSnapshot) {
  const uid: unknown = order.get('courierId');
  const courierId = typeof uid === 'string' ? uid : null;
  const offeredAt = order.get('offeredAt')?.toMillis?.() ?? null;
  return {
    uid: courierId,
    isOffered: isOffer({ status: order.get('status'), courierId, offeredAt }),
  };
}
