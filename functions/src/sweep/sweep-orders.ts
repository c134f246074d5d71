import { offerEndsAt } from '@fireline/domain/delivery/offer';
import {
  authorizedOrdersQuery,
  ordersChangedBetweenQuery,
  requestedRefundsQuery,
  unconfirmedOrdersQuery,
} from '@fireline/domain/order/queries';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { Shop } from '@fireline/domain/shop/settings';
import { hour, minute } from '@fireline/domain/time/durations';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { closeReadyOrders } from '../expiry/close-ready.ts';
import { endOffer } from '../expiry/end-offer.ts';
import { expireOrder } from '../expiry/expire-order.ts';
import type { ExpiryContext } from '../expiry/expiry-queue.ts';
import { isTransient } from '../lib/conflicts.ts';
import { writeDeadLetter } from '../lib/handle-event.ts';
import { readShop, requireShop } from '../lib/read-shop.ts';
import { readStored, toQuery } from '../lib/stored.ts';
import * as logs from '../logs.ts';
import { renewSearchDocument } from '../lookup/search-document.ts';
import { followPayment } from '../online/follow-payment.ts';
import { giveReceipt, mayNeedReceipt } from '../payments/give-receipt.ts';
import { measureQueue } from '../queue/measure-queue.ts';
import { syncTrackingPage } from '../tracking/tracking.ts';
import { syncJourney } from '../transitions/journey.ts';
import { advanceOrder } from '../transitions/order-changed.ts';
import { orderPlaced } from '../verification/order-placed.ts';
import { pendingUntil } from '../verification/verify-order.ts';
import { fillTimeline } from './fill-timeline.ts';

export interface SweepSummary {
  looked: number;
  verified: number;
  effects: number;
  rebuilt: number;
  tracking: number;
  expired: number;
  advanced: number;
  /** Offers that no courier took in time. */
  offers: number;
  /** Pickups that were left on the shelf. */
  closed: number;
  failed: number;
}

function emptySummary(): SweepSummary {
  return {
    looked: 0,
    verified: 0,
    effects: 0,
    rebuilt: 0,
    tracking: 0,
    expired: 0,
    advanced: 0,
    offers: 0,
    closed: 0,
    failed: 0,
  };
}

const pageSize = 100;

/** How long (ms) the triggers have before the sweeper looks. */
export const sweepDelayMs = 15_000;

/**
 * How far back (ms) the sweep at minute `now` looks: usually the last few minutes, every ten
 * minutes past the confirmation timeout, and every hour the last day.
 */
export function sweepWindowMs(now: number, confirmTimeoutMinutes: number): number {
  if (isHourly(now)) return 26 * hour;
  if (isTenth(now)) return (confirmTimeoutMinutes + 15) * minute;
  return 3 * minute;
}

/** Runs the sweep that is due at `now`; null before the shop was set up. */
export async function sweepOrders(context: ExpiryContext): Promise<SweepSummary | null> {
  const shop = await readShop(context.db);
  if (shop === null) return null;
  const now = context.now();
  const reach = sweepWindowMs(now, shop.confirmTimeoutMinutes);
  const summary = await sweepChanged(context, now - reach, now - sweepDelayMs);
  if (isHourly(now)) await sweepWaiting(context, shop, summary);
  if (isTenth(now)) summary.closed = await closeReadyOrders(context, shop);
  await measureSafely(context);
  return summary;
}

/**
 * What may wait longer than the sweep looks back: an order for next week, placed while the shop is
 * closed, for its confirmation; and money that a payment provider, which couldn't be reached, still
 * has to refund, capture, or release. It's asked with the same keys as before.
 */
async function sweepWaiting(
  context: ExpiryContext,
  shop: Shop,
  summary: SweepSummary,
): Promise<void> {
  const waiting = [unconfirmedOrdersQuery(), requestedRefundsQuery(), authorizedOrdersQuery()];
  for (const query of waiting) {
    const { docs } = await toQuery(context.db, query).get();
    for (const snapshot of docs) await sweepSafely(context, snapshot, shop, summary);
  }
}

function isTenth(now: number): boolean {
  return Math.floor(now / minute) % 10 === 0;
}

function isHourly(now: number): boolean {
  return Math.floor(now / minute) % 60 === 0;
}

/** Picks up changes caused only by time, and measurements missed because of a lost task. */
async function measureSafely(context: ExpiryContext): Promise<void> {
  try {
    await measureQueue(context);
  } catch (error) {
    logs.queueNotMeasuredBySweep(error);
  }
}

/** Checks every order that changed from `from` to `until` (ms), page by page. */
export async function sweepChanged(
  context: ExpiryContext,
  from: number,
  until: number,
): Promise<SweepSummary> {
  const shop = requireShop(await readShop(context.db));
  const summary = emptySummary();
  const query = toQuery(context.db, ordersChangedBetweenQuery(from, until, pageSize));
  let page = await query.get();
  while (page.size > 0) {
    // Sequentially: a sweep must not compete with live orders for the database.
    for (const snapshot of page.docs) await sweepSafely(context, snapshot, shop, summary);
    const last = page.docs.at(-1);
    if (page.size < pageSize || last === undefined) break;
    page = await query.startAfter(last).get();
  }
  return summary;
}

/** An order that can't be swept must not block the others. */
async function sweepSafely(
  context: ExpiryContext,
  snapshot: DocumentSnapshot,
  shop: Shop,
  summary: SweepSummary,
): Promise<void> {
  summary.looked += 1;
  try {
    await sweepOrder(context, snapshot, shop, summary);
  } catch (error) {
    summary.failed += 1;
    logs.orderNotSwept(snapshot.id, error);
    if (isTransient(error)) return;
    await writeDeadLetter(context.db, {
      source: 'sweepOrders',
      document: snapshot.ref.path,
      eventId: snapshot.id,
      error: String(error),
      at: context.now(),
    });
  }
}

/**
 * Sweeps a single order now, for a failed event: the missing work is done from the order's current
 * state.
 * @throws the error that prevents it.
 */
export async function sweepOne(
  context: ExpiryContext,
  orderId: string,
): Promise<SweepSummary | null> {
  const snapshot = await context.db.doc(paths.order(orderId)).get();
  if (!snapshot.exists) return null;
  const shop = requireShop(await readShop(context.db));
  const summary = emptySummary();
  await sweepOrder(context, snapshot, shop, summary);
  await syncJourney(context.db, orderId);
  await renewSearchDocument(context.db, orderId);
  return summary;
}

async function sweepOrder(
  context: ExpiryContext,
  snapshot: DocumentSnapshot,
  shop: Shop,
  summary: SweepSummary,
): Promise<void> {
  const order = readStored(orderSchema, snapshot);
  const { status, version } = order.value;
  if (order.value.payment !== undefined) await followPayment(context, order.id);
  if (status === 'placed' && version === 0) {
    const { outcome } = await orderPlaced(context, snapshot);
    if (['pending', 'confirmed', 'rejected'].includes(outcome)) summary.verified += 1;
    return;
  }
  if (mayNeedReceipt(snapshot)) await giveReceipt(context.db, order.id);
  await fillTimeline(context, order, shop, summary);
  if (await syncTrackingPage(context.db, order.id, order.value)) summary.tracking += 1;
  if (mayBeOnTheRoad(order.value) && (await syncJourney(context.db, order.id))) {
    summary.tracking += 1;
  }
  const isOverdue = status === 'pending' && pendingUntil(order.value, shop) <= context.now();
  if (isOverdue && (await expireOrder(context, order.id)) === 'expired') summary.expired += 1;
  if (await advanceOrder(context, order)) summary.advanced += 1;
  const isOfferDue = (offerEndsAt(order.value) ?? Infinity) <= context.now();
  if (isOfferDue && (await endOffer(context, order.id)) === 'ended') summary.offers += 1;
}

/** Only these orders have a journey to report. */
function mayBeOnTheRoad({ fulfilment, statusTimes }: Order): boolean {
  return fulfilment.type === 'delivery' && statusTimes.ready !== undefined;
}
