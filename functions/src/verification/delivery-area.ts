/** `deliveryArea` of an order: the part of its address that couriers see before they take it. */
import { deletedField } from '@fireline/domain/codec/server-time';
import { deliveryAreaOf } from '@fireline/domain/delivery/area';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { type CountryFacts, countryOf } from '@fireline/domain/shop/country';
import { shopSchema } from '@fireline/domain/shop/settings';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import { encode } from '../lib/encode.ts';
import { readIfStored } from '../lib/stored.ts';
import { readContact } from './read-contact.ts';

/** Undefined for a pickup, or if the contact has no readable address. */
export function deliveryAreaIn(
  { fulfilment }: Pick<Order, 'fulfilment'>,
  contact: DocumentSnapshot | undefined,
  shop: CountryFacts | null,
): string | undefined {
  const address = fulfilment.type === 'delivery' ? readContact(contact)?.address : null;
  return address ? deliveryAreaOf(address, shop && countryOf(shop)) : undefined;
}

/** Updates the area after a change of the contact; the result depends only on what is stored. */
export function renewDeliveryArea(
  db: Firestore,
  orderId: string,
): Promise<'renewed' | 'unchanged' | 'not-there'> {
  return retryOnConflict(`The area of order ${orderId}`, async () => {
    const [order, contact, shop] = await db.getAll(
      db.doc(paths.order(orderId)),
      db.doc(paths.contact(orderId)),
      db.doc(paths.shop),
    );
    const known = readIfStored(orderSchema, order);
    if (known === null || order?.updateTime === undefined) return { done: 'not-there' };
    // Verification hasn't written it yet, or the personal data was erased.
    if (known.value.version === 0 || known.value.erasedAt !== undefined) {
      return { done: 'unchanged' };
    }
    const area = deliveryAreaIn(
      known.value,
      contact,
      readIfStored(shopSchema, shop)?.value ?? null,
    );
    if (area === known.value.deliveryArea) return { done: 'unchanged' };
    const { ref, updateTime: lastUpdateTime } = order;
    const change = encode.changes(orderSchema, { deliveryArea: area ?? deletedField });
    const isWritten = await tryCommit(() => ref.update(change, { lastUpdateTime }));
    return isWritten ? { done: 'renewed' } : 'conflict';
  });
}
