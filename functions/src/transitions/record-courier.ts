/**
 * Records which courier had a delivery. Couriers can read the customer's address as soon as they
 * take an order, and may return it right after: the order's timeline keeps that, for staff only.
 */

import { type OrderEvent, orderEventSchema } from '@fireline/domain/inbox/notification';
import { paths } from '@fireline/domain/paths';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';

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
  const changes = [
    { uid: courierIn(before), reason: 'No longer has this delivery.', id: 'returned' },
    { uid: courierIn(after), reason: 'Now has this delivery, including its address.', id: 'taken' },
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

function courierIn(order: DocumentSnapshot): string | null {
  const uid: unknown = order.get('courierId');
  return typeof uid === 'string' ? uid : null;
}
