/** `orders/{orderId}/private/search`: what an order is found by. Kept by functions alone. */

import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { searchKeysOf } from '@fireline/domain/search/keys';
import { type DocumentSnapshot, type Firestore, Timestamp } from 'firebase-admin/firestore';
import { commits, untilDone } from '../lib/conflicts.ts';
import { readIfStored } from '../lib/stored.ts';
import { readContact } from '../verification/read-contact.ts';

/** A contact that cannot be read leaves the name to find the order by. */
export function searchDocument(
  { customerName, placedAt }: Pick<Order, 'customerName' | 'placedAt'>,
  contact: DocumentSnapshot | undefined,
) {
  return {
    keys: searchKeysOf(customerName, readContact(contact)),
    placedAt: Timestamp.fromMillis(placedAt),
  };
}

/**
 * Brings the keys of an order in line with its contact, whichever of several changes this was
 * called for: it is decided from what is stored, on the condition that no other call came between.
 */
export function renewSearchDocument(
  db: Firestore,
  orderId: string,
): Promise<'renewed' | 'erased' | 'order-deleted'> {
  const ref = db.doc(paths.searchKeys(orderId));
  return untilDone(`The search keys of order ${orderId}`, async () => {
    const [order, contact, stored] = await db.getAll(
      db.doc(paths.order(orderId)),
      db.doc(paths.contact(orderId)),
      ref,
    );
    const known = readIfStored(orderSchema, order);
    if (known === null) return { done: 'order-deleted' };
    if (known.value.erasedAt !== undefined) {
      await ref.delete();
      return { done: 'erased' };
    }
    const data = searchDocument(known.value, contact);
    const batch = db.batch();
    if (stored?.updateTime) batch.update(ref, data, { lastUpdateTime: stored.updateTime });
    else batch.create(ref, data);
    return (await commits(() => batch.commit())) ? { done: 'renewed' } : 'conflict';
  });
}
