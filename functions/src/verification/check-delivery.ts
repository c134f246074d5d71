/** Whether the shop delivers a placed order to its address, and for which fee. */

import type { PricedOrder } from '@fireline/domain/money/pricing';
import type { Order } from '@fireline/domain/order/schema';
import type { Shop } from '@fireline/domain/shop/settings';
import { textsIn } from '@fireline/domain/texts/all-texts';
import type { Locale } from '@fireline/domain/texts/locale';
import { type DeliveryAnswer, deliversTo, type Place } from '@fireline/domain/zones/delivers-to';
import { belowMinimumText, noDeliveryText } from '@fireline/domain/zones/delivery-words';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { readContact } from './read-contact.ts';

export interface DeliveryCheck {
  readonly place: Place;
  readonly answer: DeliveryAnswer;
}

/** Null for a pickup. Without a readable address, nothing about the place is known. */
export function checkDelivery(
  { fulfilment, source }: Pick<Order, 'fulfilment' | 'source'>,
  contact: DocumentSnapshot | undefined,
  shop: Shop,
): DeliveryCheck | null {
  if (fulfilment.type !== 'delivery') return null;
  return checkPlace(readContact(contact)?.address ?? { postcode: '' }, source, shop);
}

/** Of an order that would be delivered to `place`. */
export function checkPlace(place: Place, source: Order['source'], shop: Shop): DeliveryCheck {
  const answer = deliversTo(place, shop);
  // The minimum is for customers; staff may make an exception.
  const isWaived = answer.ok && source !== undefined;
  return { place, answer: isWaived ? { ...answer, minimum: 0 } : answer };
}

/** The shop's settings with what applies at the order's address. */
export function shopAt(check: DeliveryCheck | null, shop: Shop) {
  return check?.answer.ok ? { ...shop, ...check.answer } : shop;
}

/** What the minimum is compared with. */
type Pricing =
  | { readonly ok: true; readonly priced: Pick<PricedOrder, 'subtotal' | 'currency'> }
  | { readonly ok: false };

/** Why it can't be delivered, worded for the customer; null if it can. */
export function deliveryProblem(
  { place, answer }: DeliveryCheck,
  pricing: Pricing,
  { shop, locale }: { readonly shop: Shop; readonly locale: Locale },
): string | null {
  const speech = { says: textsIn(locale).zones, locale };
  if (!answer.ok) return noDeliveryText(answer.why, place, shop, speech);
  return pricing.ok ? belowMinimumText(answer, pricing.priced, speech) : null;
}
