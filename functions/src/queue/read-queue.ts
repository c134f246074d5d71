/** Reads the input for a measurement of the queue. */

import { deliveriesUnderWayQuery } from '@fireline/domain/delivery/queries';
import { ridesIn, ridesOf } from '@fireline/domain/estimate/ride';
import type { Measurable } from '@fireline/domain/kitchen/measure';
import { paceOf } from '@fireline/domain/kitchen/pace';
import { queueQuery, recentlyPreparedQuery } from '@fireline/domain/kitchen/queries';
import { type Queue, queueSchema } from '@fireline/domain/kitchen/queue';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { QuerySpec } from '@fireline/domain/query';
import { ordersForLaterQuery } from '@fireline/domain/shop/queries';
import type { Shop } from '@fireline/domain/shop/settings';
import { minute } from '@fireline/domain/time/durations';
import type { DocumentSnapshot, Firestore, QuerySnapshot } from 'firebase-admin/firestore';
import { shopIn } from '../lib/read-shop.ts';
import { readIfStored, readStored, type Stored, toQuery } from '../lib/stored.ts';
import * as logs from '../logs.ts';
import { metersLeftOf } from './meters-left.ts';
import { ridePlacesOf } from './ride-places.ts';

export interface StoredQueue {
  readonly shop: Shop;
  readonly orders: readonly Stored<Order>[];
  readonly deliveries: readonly Stored<Order>[];
  /** Order ID → how far its courier still is from the home, where that is known. */
  readonly metersLeft: ReadonlyMap<string, number>;
  /** Order ID → its place among those that its courier has arranged. */
  readonly ridePlaces: ReadonlyMap<string, number>;
  readonly requestedTimes: readonly number[];
  readonly pace: Measurable['pace'];
  readonly snapshot: DocumentSnapshot;
  readonly before: Queue | null;
}

/** How many orders determine the pace and the rides, and how long (ms) those are reused. */
const paceSample = 20;
const paceLifetime = 5 * minute;

/** Null before the shop was set up. */
export async function readQueue(db: Firestore, now: number): Promise<StoredQueue | null> {
  const [shopSnapshot, snapshot] = await db.getAll(db.doc(paths.shop), db.doc(paths.queue));
  const shop = shopIn(shopSnapshot);
  if (shop === null || snapshot === undefined) return null;
  const before = queueIn(snapshot);
  const find = (spec: QuerySpec) => toQuery(db, spec).get();
  const [orders, deliveries, later, pace] = await Promise.all([
    find(queueQuery()),
    find(deliveriesUnderWayQuery()),
    shop.slotCapacity === null ? null : find(ordersForLaterQuery(now)),
    paceNow(db, before, shop, now),
  ]);
  const underWay = realOrders(deliveries);
  const [metersLeft, ridePlaces] = await Promise.all([
    metersLeftOf(db, underWay, now),
    ridePlacesOf(db, underWay),
  ]);
  return {
    shop,
    orders: realOrders(orders),
    deliveries: underWay,
    metersLeft,
    ridePlaces,
    requestedTimes: later?.docs.map(requestedTime) ?? [],
    pace,
    snapshot,
    before,
  };
}

/** `queue/now`, or null if it's missing or unreadable: it will be overwritten anyway. */
export function queueIn(snapshot: DocumentSnapshot | undefined): Queue | null {
  try {
    return readIfStored(queueSchema, snapshot)?.value ?? null;
  } catch (error) {
    logs.queueIgnored(error);
    return null;
  }
}

async function paceNow(
  db: Firestore,
  before: Queue | null,
  { ticketsAtOnce }: Shop,
  now: number,
): Promise<StoredQueue['pace']> {
  const measuredAt = before?.paceAt ?? 0;
  const rides = ridesIn(before);
  if (before !== null && now - measuredAt < paceLifetime)
    return { factor: before.pace, rides, measuredAt };
  const prepared = await toQuery(db, recentlyPreparedQuery(paceSample)).get();
  const orders = realOrders(prepared).map(({ value }) => value);
  return {
    factor: paceOf(orders, { ticketsAtOnce, now }),
    rides: ridesOf(orders, rides),
    measuredAt: now,
  };
}

/** A test order delays nobody, and nobody learns from it. */
function realOrders(snapshot: QuerySnapshot): readonly Stored<Order>[] {
  return readableOrders(snapshot).filter(({ value }) => !value.test);
}

/** Unreadable orders are reported by whatever moves them; the others count. */
export function readableOrders({ docs }: QuerySnapshot): readonly Stored<Order>[] {
  return docs.flatMap((snapshot) => {
    try {
      return [readStored(orderSchema, snapshot)];
    } catch (error) {
      logOnce(snapshot, error);
      return [];
    }
  });
}

/** What has been logged: a measurement every few seconds would repeat it each time. */
const told = new Set<string>();
const mostTold = 10_000;

/** Once per order and process. */
function logOnce({ id }: DocumentSnapshot, error: unknown): void {
  if (told.has(id)) return;
  if (told.size >= mostTold) told.clear();
  told.add(id);
  logs.orderNotMeasured(id, error);
}

function requestedTime(snapshot: DocumentSnapshot): number {
  return snapshot.get('fulfilment.requestedFor').toMillis();
}
