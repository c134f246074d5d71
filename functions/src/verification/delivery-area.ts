/** `deliveryArea` of an order: what couriers know of its address before they take it. */
import { deliveryAreaOf } from '@fireline/domain/delivery/area';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { type DocumentSnapshot, FieldValue, type Firestore } from 'firebase-admin/firestore';
import { commits, untilDone } from '../lib/conflicts.ts';
import { readIfStored } from '../lib/stored.ts';
import { readContact } from './read-contact.ts';

/** Undefined for a pickup, and where the contact has no address that can be read. */
export function deliveryAreaIn(
  { fulfilment }: Pick<Order, 'fulfilment'>,
  contact: DocumentSnapshot | undefined,
): string | undefined {
  const address = fulfilment.type === 'delivery' ? readContact(contact)?.address : null;
  return address ? deliveryAreaOf(address) : undefined;
}

/** Brings the area in line with a contact that was changed; decided from what is stored. */
export function renewDeliveryArea(
  db: Firestore,
  orderId: string,
): Promise<'renewed' | 'unchanged' | 'not-there'> {
  return untilDone(`The area of order ${orderId}`, async () => {
    const [order, contact] = await db.getAll(
      db.doc(paths.order(orderId)),
      db.doc(paths.contact(orderId)),
    );
    const known = readIfStored(orderSchema, order);
    if (known === null || order?.updateTime === undefined) return { done: 'not-there' };
    // Before verification, which writes it, and after the person was taken out of it.
    if (known.value.version === 0 || known.value.erasedAt !== undefined) {
      return { done: 'unchanged' };
    }
    const area = deliveryAreaIn(known.value, contact);
    if (area === known.value.deliveryArea) return { done: 'unchanged' };
    const { ref, updateTime: lastUpdateTime } = order;
    const isWritten = await commits(() =>
      ref.update({ deliveryArea: area ?? FieldValue.delete() }, { lastUpdateTime }),
    );
    return isWritten ? { done: 'renewed' } : 'conflict';
  });
}
