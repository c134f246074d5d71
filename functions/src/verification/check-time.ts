/** Whether the shop can accept an order for the customer's chosen time. */

import type { QueuedOrder } from '@fireline/domain/kitchen/load';
import { queueRequestedBetweenQuery } from '@fireline/domain/kitchen/queries';
import type { Order } from '@fireline/domain/order/schema';
import { hoursFor } from '@fireline/domain/shop/hours-for';
import { isOpenAt } from '@fireline/domain/shop/opening-hours';
import {
  closedText,
  lastOrdersText,
  momentText,
  notDeliveringText,
  tooLateText,
} from '@fireline/domain/shop/opening-words';
import { ordersOfSlotQuery } from '@fireline/domain/shop/queries';
import type { Shop } from '@fireline/domain/shop/settings';
import { canBeReadyBy, isSlot, lastOrdersAt, openUntil } from '@fireline/domain/shop/slots';
import { textsIn } from '@fireline/domain/texts/all-texts';
import type { Locale } from '@fireline/domain/texts/locale';
import { hour } from '@fireline/domain/time/durations';
import type { Firestore, Query, QuerySnapshot } from 'firebase-admin/firestore';
import { type Stored, toQuery } from '../lib/stored.ts';
import { readableOrders } from '../queue/read-queue.ts';

/**
 * How many orders for the same slot were placed before this one; 0 if it has no slot. All orders
 * for the slot count in the sequence in which they were placed, even before verification. So of
 * many concurrent orders, exactly as many are accepted as the slot allows.
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

/** How many other orders there are for the slot at `at`, up to as many as it takes. */
export async function othersInSlot(
  read: (query: Query) => Promise<QuerySnapshot>,
  db: Firestore,
  { id, at, capacity }: { readonly id: string; readonly at: number; readonly capacity: number },
): Promise<number> {
  const { docs } = await read(toQuery(db, ordersOfSlotQuery(at, capacity + 1)));
  return docs.filter((order) => order.id !== id).length;
}

/** Orders requested up to this long (ms) before and after a time may compete with it. */
const before = 2 * hour;
const after = hour;

/** The kitchen's orders for about the requested time; none for as soon as possible. */
export async function ordersAround(
  db: Firestore,
  { requestedFor }: Order['fulfilment'],
): Promise<readonly QueuedOrder[]> {
  if (requestedFor === null) return [];
  const spec = queueRequestedBetweenQuery(requestedFor - before, requestedFor + after);
  return readableOrders(await toQuery(db, spec).get()).map(({ id, value }) => ({ ...value, id }));
}

interface TimeFacts {
  /** How many orders for the same slot were placed before it. */
  readonly ordersBefore: number;
  /** How many minutes it takes from an empty kitchen to the customer. */
  readonly leastMinutes: number;
  /** By when (ms) the customer can have it at the latest, for as soon as possible. */
  readonly soonest: number;
  readonly now: number;
  /** The customer's. */
  readonly locale: Locale;
}

/**
 * Why an order isn't possible at its requested time; null if it is. A time that passed while the
 * order was in transit means as soon as possible; the rules accept none that is more than minutes
 * old.
 */
export function timeProblem(
  { type, requestedFor }: Order['fulfilment'],
  settings: Shop,
  { ordersBefore, leastMinutes, soonest, now, locale }: TimeFacts,
): string | null {
  const shop = hoursFor(type, settings);
  if (requestedFor === null || requestedFor <= now) {
    const until = openUntil(shop, now, soonest);
    const lastOrders = lastOrdersAt(shop, now);
    if (until !== null && lastOrders !== null) {
      if (now >= lastOrders) return lastOrdersText(shop, lastOrders, locale);
      return until >= soonest ? null : tooLateText(type, shop, until, locale);
    }
    return isOpenAt(settings, now)
      ? notDeliveringText(shop, now, locale)
      : closedText(settings, now, locale);
  }
  const { orderNotices: says, zones } = textsIn(locale);
  const moment = momentText(requestedFor, now, shop.timeZone, locale);
  if (!isOpenAt(settings, requestedFor)) {
    return says.closedThen({ moment });
  }
  if (!isOpenAt(shop, requestedFor)) {
    return zones.notThen({ moment });
  }
  if (!isSlot(shop, requestedFor, now)) {
    return says.notOffered({ moment });
  }
  if (!canBeReadyBy(shop, requestedFor, { now, leastMinutes })) {
    return says.tooSoon({ moment });
  }
  const isFull = shop.slotCapacity !== null && ordersBefore >= shop.slotCapacity;
  return isFull ? says.fullyBooked({ moment }) : null;
}
