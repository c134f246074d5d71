/** Writes the demo orders, overwriting everything that has happened to them since the last time. */
import { paths } from '@fireline/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';
import { type DocumentToWrite, deleteAll, writeGroups } from '../documents.ts';
import { orderDocuments } from './order-documents.ts';
import type { ToldOrder } from './tell.ts';

/**
 * An existing order is overwritten, never deleted first: the clean-up of its deletion would remove
 * parts of the new one. An unverified order is written only once, because functions verify an order
 * when it's created.
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

/** Removes documents of earlier runs that aren't overwritten. */
async function removeLeftovers(
  db: Firestore,
  orders: readonly ToldOrder[],
  documents: readonly DocumentToWrite[],
): Promise<void> {
  const written = new Set(documents.map(({ path }) => path));
  const ids = new Set(orders.map(({ orderId }) => orderId));
  // Two queries for all orders; two per order took longer than all the writes.
  const [events, notifications] = await Promise.all([
    db.collectionGroup('events').select().get(),
    db.collectionGroup('notifications').select('orderId').get(),
  ]);
  const left = [
    ...events.docs.filter(({ ref }) => ids.has(ref.parent.parent?.id ?? '')),
    ...notifications.docs.filter((notification) => ids.has(notification.get('orderId'))),
  ].map(({ ref }) => ref);
  // The record of a deletion would prevent an order's effects from ever being written again.
  const deletions = orders.map(({ orderId }) =>
    db.doc(paths.auditEntry(`order-deleted-${orderId}`)),
  );
  await deleteAll(db, [...deletions, ...left.filter(({ path }) => !written.has(path))]);
}
