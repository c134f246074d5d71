/**
 * Closes pickups that were left ready. In a shop that never presses "Collected", the list would
 * otherwise grow forever and eventually hide new orders. Deliveries are left alone: only people
 * know whether they arrived.
 */

import { localeOf } from '@fireline/domain/order/language';
import { ordersLeftReadyQuery } from '@fireline/domain/order/queries';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { dateIn, isOpenAt } from '@fireline/domain/shop/opening-hours';
import type { Shop } from '@fireline/domain/shop/settings';
import { textsIn } from '@fireline/domain/texts/all-texts';
import { hour } from '@fireline/domain/time/durations';
import { daySpan } from '@fireline/domain/time/shop-days';
import type { Context } from '../lib/context.ts';
import { readStored, toQuery } from '../lib/stored.ts';
import * as logs from '../logs.ts';
import { transitionAsSystem } from '../transitions/transition-as-system.ts';

/** The most orders per sweep; the next sweep continues. */
const pageSize = 100;
/** This long (ms) after the end of the day, even a shop that never closes has cleared its shelf. */
const longestNight = 6 * hour;

/** Closes what is due; returns how many. An unreadable order doesn't block the others. */
export async function closeReadyOrders(context: Context, shop: Shop): Promise<number> {
  const { db, now } = context;
  const { docs } = await toQuery(db, ordersLeftReadyQuery(pageSize)).get();
  let closed = 0;
  for (const snapshot of docs) {
    try {
      const order = readStored(orderSchema, snapshot);
      if (!isDue(order.value, shop, now())) continue;
      const transition = { to: 'completed', reason: reasonOf(order.value, shop) } as const;
      if ((await transitionAsSystem(context, order, transition)) === 'made') closed += 1;
    } catch (error) {
      logs.orderNotClosed(snapshot.id, error);
    }
  }
  return closed;
}

function isDue({ statusTimes, updatedAt, fulfilment }: Order, shop: Shop, now: number): boolean {
  const since = Math.max(statusTimes.ready ?? updatedAt, fulfilment.requestedFor ?? 0);
  if (shop.readyCloseHours !== null) return now - since >= shop.readyCloseHours * hour;
  const dayEnd = daySpan(dateIn(shop.timeZone, since), shop.timeZone).to;
  // A shop that is open past midnight is still handing over orders.
  return now >= dayEnd && (!isOpenAt(shop, now) || now >= dayEnd + longestNight);
}

function reasonOf(order: Order, shop: Shop): string {
  const says = textsIn(localeOf(order, shop)).orderNotices;
  return shop.readyCloseHours === null
    ? says.becauseLeftToday
    : says.becauseLeftReady({ hours: shop.readyCloseHours });
}
