/**
 * Checks a placed order against the catalog and the shop: it becomes pending, with prices and the
 * stock it takes, or rejected, with a reason the customer understands.
 *
 * The decision applies to the documents it was based on: the order and every product whose stock is
 * tracked are written on the condition that they are unchanged. If one has changed, everything is
 * read and decided again.
 */

import { type Product, productSchema } from '@fireline/domain/catalog/product';
import { leastMinutes } from '@fireline/domain/estimate/estimate';
import { estimateAmong } from '@fireline/domain/estimate/later';
import type { QueuedOrder } from '@fireline/domain/kitchen/load';
import type { Queue } from '@fireline/domain/kitchen/queue';
import { type PricedOrder, priceOrder } from '@fireline/domain/money/pricing';
import { confirmDeadline } from '@fireline/domain/order/confirm-deadline';
import { effectsOf, eventOf } from '@fireline/domain/order/effects';
import { languageOf } from '@fireline/domain/order/language';
import { orderNumber } from '@fireline/domain/order/number';
import { openOrdersOfCustomerQuery } from '@fireline/domain/order/queries';
import type { Order } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { Shop } from '@fireline/domain/shop/settings';
import { textsIn } from '@fireline/domain/texts/all-texts';
import { minute } from '@fireline/domain/time/durations';
import type { DocumentSnapshot, Firestore, WriteResult } from 'firebase-admin/firestore';
import { addOrderStillThere, isCleanedUp } from '../deletion/deleted-orders.ts';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { requireShop, shopIn } from '../lib/read-shop.ts';
import { isDocumentId, readStored, type Stored, toQuery } from '../lib/stored.ts';
import { eventToFirestore, pastTime } from '../lib/to-firestore.ts';
import * as logs from '../logs.ts';
import { searchDocument } from '../lookup/search-document.ts';
import { planMail } from '../mail/status-mail.ts';
import { queueIn } from '../queue/read-queue.ts';
import { newTrackingToken } from '../tracking/tracking.ts';
import {
  addSystemMove,
  movedBySystem,
  readOrder,
  type SystemMove,
} from '../transitions/move-as-system.ts';
import { ordersAround, ordersBeforeInSlot, timeProblem } from './check-time.ts';
import { deliveryAreaIn } from './delivery-area.ts';
import { guestProblems, type Held, heldBy } from './guest-orders.ts';
import {
  addCallNumberClaim,
  addNumberClaim,
  foundFor,
  isClaimedByAnother,
  someCallNumber,
} from './names.ts';
import { addStockChange } from './stock.ts';

/** The outcome; `waitsUntil` (ms) is when a pending order expires unconfirmed. */
export type Verification =
  | { readonly outcome: 'pending'; readonly waitsUntil: number }
  | { readonly outcome: 'rejected'; readonly reason: string }
  /** It was moved first, this event was handled before, or the order no longer exists. */
  | { readonly outcome: 'overtaken' };

type Catalog = ReadonlyMap<string, Stored<Product>>;

/** Everything a decision is based on. */
interface Facts {
  readonly shop: Shop;
  readonly catalog: Catalog;
  readonly contact: DocumentSnapshot | undefined;
  /** The customer's user document, with their email preferences. */
  readonly user: DocumentSnapshot | undefined;
  /** How many of the customer's open orders were placed before this one. */
  readonly ordersBefore: number;
  /** What a guest already holds in unconfirmed orders. */
  readonly held: Held;
  /** Another order has the number. IDs are random, so a client chose it on purpose. */
  readonly isNumberTaken: boolean;
  /** How many earlier attempts ended in a conflict. */
  readonly attempt: number;
  /** How many orders for the same slot were placed before this one. */
  readonly ordersBeforeInSlot: number;
  /** The kitchen's orders for about the requested time. */
  readonly ordersAround: readonly QueuedOrder[];
  /** The kitchen's queue; null if it was never measured. */
  readonly queue: Queue | null;
  readonly wasDeletedBefore: boolean;
}

/** Verifies `placed`, an order at version 0. */
export function verifyOrder({ db, now }: Context, placed: Stored<Order>): Promise<Verification> {
  return retryOnConflict(`Verification of order ${placed.id}`, async (number) => {
    const order = number === 0 ? placed : await readOrder(db, placed.id);
    if (order === null) return { done: { outcome: 'overtaken' } };
    const facts = await readFacts(db, order, number);
    if (order.value.version > 0) {
      await recordPlacing(db, placed, facts);
      return { done: standingOf(order.value, facts.shop) };
    }

    const move = decide(order, facts, now());
    let results: WriteResult[] = [];
    const isWritten = await tryCommit(async () => {
      results = await commitDecision(db, order, facts, move);
    });
    if (!isWritten) return 'conflict';
    const pendingSince = results[0]?.writeTime.toMillis() ?? move.now;
    return {
      done:
        move.to === 'pending'
          ? {
              outcome: 'pending',
              waitsUntil: confirmDeadline(order.value.fulfilment, pendingSince, facts.shop),
            }
          : { outcome: 'rejected', reason: move.reason ?? '' },
    };
  });
}

/** When (ms) a pending order expires unconfirmed. */
export function pendingUntil(
  { fulfilment, statusTimes, updatedAt }: Pick<Order, 'fulfilment' | 'statusTimes' | 'updatedAt'>,
  shop: Shop,
): number {
  return confirmDeadline(fulfilment, statusTimes.pending ?? updatedAt, shop);
}

async function readFacts(db: Firestore, order: Stored<Order>, attempt: number): Promise<Facts> {
  const { customerId, items } = order.value;
  const productIds = [...new Set(items.map(({ productId }) => productId))].filter(isDocumentId);
  const [shopSnapshot, queue, contact, user, claim, ...products] = await db.getAll(
    db.doc(paths.shop),
    db.doc(paths.queue),
    db.doc(paths.contact(order.id)),
    db.doc(paths.user(customerId)),
    db.doc(paths.number(orderNumber(order.id))),
    ...productIds.map((productId) => db.doc(paths.product(productId))),
  );
  const shop = requireShop(shopIn(shopSnapshot));
  const [open, inSlot, around] = await Promise.all([
    toQuery(db, openOrdersOfCustomerQuery(customerId, shop.maxOpenOrders + 1)).get(),
    ordersBeforeInSlot(db, order, shop),
    ordersAround(db, order.value.fulfilment),
  ]);
  const place = open.docs.findIndex(({ id }) => id === order.id);
  return {
    shop,
    catalog: new Map(products.flatMap((snapshot) => usable(order.id, snapshot))),
    contact,
    user,
    ordersBefore: place === -1 ? open.size : place,
    held: heldBy(open.docs.filter(({ id }) => id !== order.id)),
    isNumberTaken: isClaimedByAnother(claim, order.id),
    attempt,
    ordersBeforeInSlot: inSlot,
    ordersAround: around,
    queue: queueIn(queue),
    // The batch finds out for free; only after a failure is it worth a read.
    wasDeletedBefore: attempt > 0 && (await isCleanedUp(db, order.id)),
  };
}

/** An unreadable product counts as not on the menu; it must not block the order. */
function usable(
  orderId: string,
  snapshot: DocumentSnapshot,
): readonly (readonly [string, Stored<Product>])[] {
  if (!snapshot.exists) return [];
  try {
    return [[snapshot.id, readStored(productSchema, snapshot)]];
  } catch (error) {
    logs.productNotSold(orderId, snapshot.ref.path, error);
    return [];
  }
}

function decide({ id, value: order }: Stored<Order>, facts: Facts, now: number): SystemMove {
  const { shop, catalog } = facts;
  const most = order.byGuest ? shop.guestOpenOrders : shop.maxOpenOrders;
  const products = new Map([...catalog].map(([id, { value }]) => [id, value]));
  const language = languageOf(order, shop);
  const { orderNotices: says, refusals } = textsIn(language);
  const pricing = priceOrder(order, products, shop, refusals);
  const lines = pricing.ok ? Object.values(pricing.priced.lines) : [];
  const time = timeProblem(order.fulfilment, shop, {
    ordersBefore: facts.ordersBeforeInSlot,
    leastMinutes: leastMinutes({ type: order.fulfilment.type, lines }, shop),
    now,
    language,
  });
  const problems = [
    ...(facts.wasDeletedBefore ? [says.becauseRemoved] : []),
    ...(shop.orderingPaused ? [says.becausePaused] : []),
    ...(time === null ? [] : [time]),
    ...(isStale(order) ? [says.becauseStale] : []),
    ...(facts.ordersBefore >= most ? [says.becauseOthersOpen({ most })] : []),
    ...(order.byGuest ? guestProblems(order, pricing, { ...facts, says }) : []),
    ...(facts.isNumberTaken ? [says.becauseNumberTaken] : []),
    ...(pricing.ok ? [] : pricing.problems.map(({ message }) => message)),
  ];
  if (!pricing.ok || problems.length > 0) {
    return {
      to: 'rejected',
      reason: [...new Set(problems)].join(' '),
      now,
      // A customer who lost the page must be able to find out that the order was declined.
      ...(!facts.isNumberTaken && { changes: { number: orderNumber(id) } }),
    };
  }
  return {
    to: 'pending',
    reason: null,
    now,
    changes: verified(id, order, pricing.priced, facts, now),
  };
}

/** How long (ms) an order for as soon as possible may wait for a connection. */
const staleAfter = 30 * minute;

/** An order placed offline for as soon as possible isn't wanted hours later. */
function isStale({ fulfilment, placedAt, queuedAt }: Order): boolean {
  if (queuedAt === undefined || fulfilment.requestedFor !== null) return false;
  return placedAt - queuedAt > staleAfter;
}

const unbegun = { prepared: {}, priority: false } as const;

function verified(
  orderId: string,
  order: Order,
  priced: PricedOrder,
  { shop, contact, queue, ordersAround, attempt }: Facts,
  now: number,
): Partial<Order> {
  const deliveryArea = deliveryAreaIn(order, contact);
  const asQueued = { ...order, ...priced, ...unbegun, id: orderId };
  return {
    ...priced,
    ...unbegun,
    number: orderNumber(orderId),
    callNumber: someCallNumber(attempt),
    cancelWindowSeconds: shop.cancelWindowSeconds,
    trackingToken: newTrackingToken(),
    ...(deliveryArea !== undefined && { deliveryArea }),
    estimate: estimateAmong(asQueued, ordersAround, { queue, shop, now }),
    courierId: null,
  };
}

/** The order comes first in the batch: its write result carries the time it became pending. */
async function commitDecision(
  db: Firestore,
  order: Stored<Order>,
  { shop, catalog, contact, user, wasDeletedBefore }: Facts,
  move: SystemMove,
): Promise<WriteResult[]> {
  const { number, callNumber, stockTaken = {} } = move.changes ?? {};
  const batch = db.batch();
  const moved = movedBySystem(order, move);
  const effects = effectsOf(moved, shop);
  // The order itself isn't read: the batch only succeeds if it's unchanged.
  const facts = { kind: effects.mail, contact, user, shop, order: undefined };
  const mail = await planMail(db, moved, facts, move.now);
  const prepared = { move: moved, effects, mail, page: null, products: [] };
  addSystemMove(batch, db, order, move, prepared);
  if (number !== undefined) {
    const endsAt = move.to === 'rejected' ? move.now + foundFor : null;
    addNumberClaim(batch, db, order.id, number, endsAt);
  }
  if (callNumber !== undefined) addCallNumberClaim(batch, db, order.id, callNumber, move.now);
  batch.set(db.doc(paths.searchKeys(order.id)), searchDocument(order.value, contact));
  batch.create(db.doc(paths.event(order.id, 0)), placingOf(order));
  if (!wasDeletedBefore) addOrderStillThere(batch, db, order.id);
  for (const [productId, pieces] of Object.entries(stockTaken)) {
    const product = catalog.get(productId);
    if (product === undefined) continue;
    const ref = db.doc(paths.product(productId));
    addStockChange(batch, { ref, updateTime: product.updateTime }, -pieces);
  }
  return batch.commit();
}

/** The first event of an order's timeline, based on the order as placed. */
function placingOf({ id, value }: Stored<Order>) {
  return eventToFirestore(eventOf({ orderId: id, order: value, from: null }), pastTime);
}

/** The timeline starts with the placing, even if the customer canceled before verification. */
async function recordPlacing(
  db: Firestore,
  placed: Stored<Order>,
  { contact }: Facts,
): Promise<void> {
  if (placed.value.version > 0) return;
  const batch = db.batch();
  addOrderStillThere(batch, db, placed.id);
  batch.set(db.doc(paths.searchKeys(placed.id)), searchDocument(placed.value, contact));
  batch.create(db.doc(paths.event(placed.id, 0)), placingOf(placed));
  await tryCommit(() => batch.commit());
}

/** A repeated delivery must still make sure that a pending order can expire. */
function standingOf(order: Order, shop: Shop): Verification {
  if (order.status !== 'pending') return { outcome: 'overtaken' };
  return { outcome: 'pending', waitsUntil: pendingUntil(order, shop) };
}
