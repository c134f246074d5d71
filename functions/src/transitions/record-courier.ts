/**
 * Records which courier had a delivery, and to whom it was offered. Couriers can read the
 * customer's address as soon as they take an order, and may return it right after: the order's
 * timeline keeps that, for staff only. Who declines an offer says so in a note of their own.
 */

import { isOffer } from '@fireline/domain/delivery/offer';
import { type OrderEvent, orderEventSchema } from '@fireline/domain/inbox/notification';
import { staffLanguage } from '@fireline/domain/order/language';
import { paths } from '@fireline/domain/paths';
import { textsIn } from '@fireline/domain/texts/all-texts';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { readShop } from '../lib/read-shop.ts';

/** Whether a write gave the order to another courier, or its courier has taken it. */
export function changesCourier(before: DocumentSnapshot, after: DocumentSnapshot): boolean {
  const [had, has] = [courierIn(before), courierIn(after)];
  return had.uid !== has.uid || had.isOffered !== has.isOffered;
}

/**
 * Records each change of courier once, however often its event arrives: the time of the write is
 * part of the note's ID. Whether the courier or an admin wrote it is unknown, so a note doesn't
 * say.
 */
export async function recordCourier(
  { db, now }: Context,
  before: DocumentSnapshot,
  after: DocumentSnapshot,
): Promise<void> {
  // A late event must not restore anything of a deleted order.
  if (!(await after.ref.get()).exists) return;
  const at = after.updateTime?.toMillis() ?? now();
  const says = textsIn(staffLanguage(await readShop(db))).orderNotices;
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
  await tryCommit(() => batch.commit());
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
