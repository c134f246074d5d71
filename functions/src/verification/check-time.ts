/** Whether the shop can take an order for the time that its customer chose. */

import type { QueuedOrder } from '@fireline/domain/kitchen/load';
import { queueWantedBetweenQuery } from '@fireline/domain/kitchen/queries';
import type { Order } from '@fireline/domain/order/schema';
import { isOpenAt } from '@fireline/domain/shop/opening-hours';
import { closedText, momentText } from '@fireline/domain/shop/opening-words';
import { ordersOfSlotQuery } from '@fireline/domain/shop/queries';
import type { Shop } from '@fireline/domain/shop/settings';
import { isSlot, isWithinReach } from '@fireline/domain/shop/slots';
import { hour } from '@fireline/domain/time/durations';
import type { Firestore } from 'firebase-admin/firestore';
import { type Stored, toQuery } from '../lib/stored.ts';
import { readable } from '../queue/read-queue.ts';

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
  const wanted = await toQuery(db, ordersOfSlotQuery(requestedFor, slotCapacity + 1)).get();
  const place = wanted.docs.findIndex((order) => order.id === id);
  return place === -1 ? wanted.size : place;
}

/** So long (ms) before and after a time, what is wanted then can be in its way. */
const before = 2 * hour;
const after = hour;

/** What the kitchen has to make for about the time that is wanted; nothing if that is now. */
export async function ordersAround(
  db: Firestore,
  { requestedFor }: Order['fulfilment'],
): Promise<readonly QueuedOrder[]> {
  if (requestedFor === null) return [];
  const spec = queueWantedBetweenQuery(requestedFor - before, requestedFor + after);
  return readable(await toQuery(db, spec).get()).map(({ id, value }) => ({ ...value, id }));
}

interface TimeFacts {
  /** How many orders came before it for the same slot. */
  readonly ordersBefore: number;
  /** How many minutes it takes from an empty kitchen to the customer. */
  readonly leastMinutes: number;
  readonly now: number;
}

/**
 * Why an order cannot be had at the time it is wanted; null if it can. A time that passed while
 * the order was on its way means as soon as possible; the rules take none older than minutes.
 */
export function timeProblem(
  { requestedFor }: Order['fulfilment'],
  shop: Shop,
  { ordersBefore, leastMinutes, now }: TimeFacts,
): string | null {
  if (requestedFor === null || requestedFor <= now) {
    return isOpenAt(shop, now) ? null : closedText(shop, now);
  }
  const moment = momentText(requestedFor, now, shop.timeZone);
  if (!isOpenAt(shop, requestedFor)) {
    return `The shop is closed at that time (${moment}). Please choose another time.`;
  }
  if (!isSlot(shop, requestedFor, now)) {
    return `The shop doesn’t take orders for ${moment}. Please choose another time.`;
  }
  if (!isWithinReach(shop, requestedFor, { now, leastMinutes })) {
    return `Your order can’t be ready by ${moment}, so soon after the shop opens. Please choose a later time.`;
  }
  const isFull = shop.slotCapacity !== null && ordersBefore >= shop.slotCapacity;
  return isFull ? `The time you chose (${moment}) is fully booked. Please choose another.` : null;
}
