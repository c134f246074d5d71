/**
 * What an order keeps of its address: `deliveryArea`, the part that couriers see before they take it,
 * and `homeMeters`, how far that is.
 */
import { deletedField } from '@fireline/domain/codec/server-time';
import { deliveryAreaOf } from '@fireline/domain/delivery/area';
import { homeMetersOf } from '@fireline/domain/delivery/home-meters';
import { type Address, type Order, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { type CountryFacts, countryOf } from '@fireline/domain/shop/country';
import type { Shop } from '@fireline/domain/shop/settings';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import { encode } from '../lib/encode.ts';
import { shopIn } from '../lib/read-shop.ts';
import { readIfStored } from '../lib/stored.ts';
import { readContact } from './read-contact.ts';

/** Nothing for a pickup, or if the contact has no readable address. */
export function deliveryPlaceIn(
  { fulfilment }: Pick<Order, 'fulfilment'>,
  contact: DocumentSnapshot | undefined,
  shop: (CountryFacts & Pick<Shop, 'position'>) | null,
): Pick<Order, 'deliveryArea' | 'homeMeters'> {
  const address = fulfilment.type === 'delivery' ? readContact(contact)?.address : null;
  return address ? deliveryPlaceOf(address, shop) : {};
}

export function deliveryPlaceOf(
  address: Address,
  shop: (CountryFacts & Pick<Shop, 'position'>) | null,
): Pick<Order, 'deliveryArea' | 'homeMeters'> {
  const homeMeters = homeMetersOf(address, shop ?? {});
  return {
    deliveryArea: deliveryAreaOf(address, shop && countryOf(shop)),
    ...(homeMeters !== undefined && { homeMeters }),
  };
}

/** Updates both after a change of the contact; the result depends only on what is stored. */
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
    const { deliveryArea, homeMeters } = deliveryPlaceIn(known.value, contact, shopIn(shop));
    const isSame =
      deliveryArea === known.value.deliveryArea && homeMeters === known.value.homeMeters;
    if (isSame) return { done: 'unchanged' };
    const { ref, updateTime: lastUpdateTime } = order;
    const change = encode.changes(orderSchema, {
      deliveryArea: deliveryArea ?? deletedField,
      homeMeters: homeMeters ?? deletedField,
    });
    const isWritten = await tryCommit(() => ref.update(change, { lastUpdateTime }));
    return isWritten ? { done: 'renewed' } : 'conflict';
  });
}
