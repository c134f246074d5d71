/** Writes the demo's orders, also over what became of them since they were written before. */
import { paths } from '@fireline/domain/paths';
import { queries } from '@fireline/domain/queries';
import type { Firestore } from 'firebase-admin/firestore';
import { toQuery } from '../../../functions/src/lib/stored.ts';
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
  const found = await Promise.all(
    orders.map(async ({ orderId }) => {
      const [events, told] = await Promise.all([
        db.collection(paths.events(orderId)).listDocuments(),
        toQuery(db, queries.notificationsOfOrder(orderId)).get(),
      ]);
      // The record of a deletion keeps the effects of an order from ever being written again.
      const deletion = db.doc(paths.auditEntry(`order-deleted-${orderId}`));
      return [deletion, ...events, ...told.docs.map(({ ref }) => ref)];
    }),
  );
  await deleteAll(
    db,
    found.flat().filter(({ path }) => !written.has(path)),
  );
}
