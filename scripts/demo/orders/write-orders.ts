/** Writes the demo's orders, also over what became of them since they were written before. */
import { paths } from '@fireline/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';
import { type DocumentToWrite, deleteAll, writeGroups } from '../documents.ts';
import { orderDocuments } from './order-documents.ts';
import type { ToldOrder } from './tell.ts';

/**
 * An order that is there already is written over, never deleted first: its deletion would be
 * cleaned up behind the new one's back. One that waits for verification is written only once,
 * because functions verify an order when it is created.
 */
export async function writeOrders(
  db: Firestore,
  orders: readonly ToldOrder[],
  now: number,
): Promise<void> {
  const stored = await db.getAll(...orders.map(({ orderId }) => db.doc(paths.order(orderId))));
  const known = new Set(stored.filter(({ exists }) => exists).map(({ id }) => id));
  const fresh = orders.filter(
    ({ orderId, order }) => order.status !== 'placed' || !known.has(orderId),
  );
  const groups = fresh.map((told) => orderDocuments(told, now));

  await removeLeftovers(db, fresh, groups.flat());
  await writeGroups(db, groups);
}

/** Removes what the orders have left behind and what is not written anew. */
async function removeLeftovers(
  db: Firestore,
  orders: readonly ToldOrder[],
  documents: readonly DocumentToWrite[],
): Promise<void> {
  const written = new Set(documents.map(({ path }) => path));
  const ids = new Set(orders.map(({ orderId }) => orderId));
  // Two questions for all orders; two for each of them took longer than all that is written.
  const [events, notifications] = await Promise.all([
    db.collectionGroup('events').select().get(),
    db.collectionGroup('notifications').select('orderId').get(),
  ]);
  const left = [
    ...events.docs.filter(({ ref }) => ids.has(ref.parent.parent?.id ?? '')),
    ...notifications.docs.filter((notification) => ids.has(notification.get('orderId'))),
  ].map(({ ref }) => ref);
  // The record of a deletion keeps the effects of an order from ever being written again.
  const deletions = orders.map(({ orderId }) =>
    db.doc(paths.auditEntry(`order-deleted-${orderId}`)),
  );
  await deleteAll(db, [...deletions, ...left.filter(({ path }) => !written.has(path))]);
}
