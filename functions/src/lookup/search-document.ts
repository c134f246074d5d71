/** `orders/{orderId}/private/search`: the keys for finding an order. Only functions write it. */

import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { searchKeysOf } from '@fireline/domain/search/keys';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import { encode } from '../lib/encode.ts';
import { readIfStored } from '../lib/stored.ts';
import { readContact } from '../verification/read-contact.ts';

/** If the contact can't be read, the order can still be found by name. */
export function searchDocument(
  { customerName, placedAt }: Pick<Order, 'customerName' | 'placedAt'>,
  contact: DocumentSnapshot | undefined,
) {
  return {
    keys: searchKeysOf(customerName, readContact(contact)),
    placedAt: encode.time(placedAt),
  };
}

/**
 * Updates an order's keys to match its contact. The result depends only on what is stored, and the
 * write requires that nothing changed meanwhile, so the sequence of calls doesn't matter.
 */
export function renewSearchDocument(
  db: Firestore,
  orderId: string,
): Promise<'renewed' | 'erased' | 'order-deleted'> {
  const ref = db.doc(paths.searchKeys(orderId));
  return retryOnConflict(`The search keys of order ${orderId}`, async () => {
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
    return (await tryCommit(() => batch.commit())) ? { done: 'renewed' } : 'conflict';
  });
}
