/**
 * Pickups that were left ready. A shop that never presses "Collected" would have a list that grows
 * for ever, and in the end hides what is new. A delivery is left alone: of that only people know
 * whether it was brought.
 */

import { ordersLeftReadyQuery } from '@fireline/domain/order/queries';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { dateIn, isOpenAt } from '@fireline/domain/shop/opening-hours';
import type { Shop } from '@fireline/domain/shop/settings';
import { hour } from '@fireline/domain/time/durations';
import { daySpan } from '@fireline/domain/time/shop-days';
import type { Firestore } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { describeError } from '../lib/describe-error.ts';
import { readStored, toQuery } from '../lib/stored.ts';
import { moveAsSystem } from '../transitions/move-as-system.ts';

/** As many in one go; the next sweep goes on. */
const pageSize = 100;
/** So long (ms) after the end of the day also a shop that never closes has cleared its shelf. */
const longestNight = 6 * hour;

/** Closes what is due; returns how many. One that cannot be read keeps no other from it. */
export async function closeLeftReady(
  { db, now }: { readonly db: Firestore; readonly now: () => number },
  shop: Shop,
): Promise<number> {
  const { docs } = await toQuery(db, ordersLeftReadyQuery(pageSize)).get();
  let closed = 0;
  for (const snapshot of docs) {
    try {
      const order = readStored(orderSchema, snapshot);
      if (!isDue(order.value, shop, now())) continue;
      const move = { to: 'completed', reason: reasonOf(shop), now: now() } as const;
      if ((await moveAsSystem(db, order, move)) === 'moved') closed += 1;
    } catch (error) {
      logger.warn(`${snapshot.ref.path} could not be closed`, { error: describeError(error) });
    }
  }
  return closed;
}

function isDue({ statusTimes, updatedAt, fulfilment }: Order, shop: Shop, now: number): boolean {
  const since = Math.max(statusTimes.ready ?? updatedAt, fulfilment.requestedFor ?? 0);
  if (shop.readyCloseHours !== null) return now - since >= shop.readyCloseHours * hour;
  const dayEnd = daySpan(dateIn(shop.timeZone, since), shop.timeZone).to;
  // Whoever is open past midnight is still handing over.
  return now >= dayEnd && (!isOpenAt(shop, now) || now >= dayEnd + longestNight);
}

function reasonOf({ readyCloseHours }: Shop): string {
  return readyCloseHours === null
    ? 'Closed at the end of the day because it wasn’t marked as picked up.'
    : `Closed after ${readyCloseHours} h on the shelf because it wasn’t marked as picked up.`;
}
