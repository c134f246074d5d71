/** Whether the shop can take an order for the time that its customer chose. */

import { isOpenAt } from '@fireline/domain/opening-hours';
import { closedText, momentText } from '@fireline/domain/opening-words';
import { queries } from '@fireline/domain/queries';
import type { Order } from '@fireline/domain/schemas/order';
import type { Shop } from '@fireline/domain/schemas/settings';
import { isSlot } from '@fireline/domain/slots';
import type { Firestore } from 'firebase-admin/firestore';
import { type Stored, toQuery } from '../lib/stored.ts';

/**
 * How many orders came before this one for the same slot; 0 if it is for no slot. Everybody who
 * wants the slot is counted in the order in which they came, also before they are verified: so of
 * many who come at once exactly as many get in as it takes.
 */
export async function ordersBeforeInSlot(
  db: Firestore,
  { id, value }: Stored<Order>,
  { slotCapacity }: Shop,
): Promise<number> {
  const { requestedFor } = value.fulfilment;
  if (requestedFor === null || slotCapacity === null) return 0;
  const wanted = await toQuery(db, queries.ordersOfSlot(requestedFor, slotCapacity + 1)).get();
  const place = wanted.docs.findIndex((order) => order.id === id);
  return place === -1 ? wanted.size : place;
}

/**
 * Why an order cannot be had at the time it is wanted; null if it can. A time that passed while
 * the order was on its way means as soon as possible; the rules take none older than minutes.
 */
export function timeProblem(
  { requestedFor }: Order['fulfilment'],
  shop: Shop,
  { ordersBefore, now }: { readonly ordersBefore: number; readonly now: number },
): string | null {
  if (requestedFor === null || requestedFor <= now) {
    return isOpenAt(shop, now) ? null : closedText(shop, now);
  }
  const moment = momentText(requestedFor, now, shop.timeZone);
  if (!isOpenAt(shop, requestedFor)) {
    return `The shop is closed then (${moment}). Please choose another time.`;
  }
  if (!isSlot(shop, requestedFor, now)) {
    return `The shop takes no orders for ${moment}. Please choose another time.`;
  }
  const isFull = shop.slotCapacity !== null && ordersBefore >= shop.slotCapacity;
  return isFull ? `The time you chose (${moment}) is fully booked. Please choose another.` : null;
}
