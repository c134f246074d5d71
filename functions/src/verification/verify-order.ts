/**
 * Checks a placed order against the catalog and the shop: it becomes pending (or confirmed, if the
 * shop accepts it automatically), with prices and the stock it takes; or rejected, with a reason the
 * customer understands.
 *
 * The decision applies to the documents it was based on: the order and every product whose stock is
 * tracked are written on the condition that they are unchanged. If one has changed, everything is
 * read and decided again.
 */

import { serverTime } from '@fireline/domain/codec/server-time';
import { needsCode } from '@fireline/domain/delivery/proof';
import { orderEventSchema } from '@fireline/domain/inbox/notification';
import { confirmDeadline } from '@fireline/domain/order/confirm-deadline';
import { effectsOf, eventOf } from '@fireline/domain/order/effects';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import type { Shop } from '@fireline/domain/shop/settings';
import type { Firestore, WriteResult } from 'firebase-admin/firestore';
import { addNotDeletedPrecondition } from '../deletion/deleted-orders.ts';
import { addUses } from '../discounts/uses.ts';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import type { Stored } from '../lib/stored.ts';
import { searchDocument } from '../lookup/search-document.ts';
import { planMail } from '../mail/status-mail.ts';
import {
  addSystemTransition,
  readOrder,
  type SystemTransition,
  transitionOf,
} from '../transitions/transition-as-system.ts';
import { decide } from './decide-order.ts';
import { newDeliveryCode } from './delivery-code.ts';
import { addCallNumberClaim, addNumberClaim, findableForMs } from './number-claims.ts';
import { type OrderFacts, readFacts } from './order-facts.ts';
import { addStockChange } from './stock.ts';

/** The outcome; `waitsUntil` (ms) is when a pending order expires unconfirmed. */
export type Verification =
  | { readonly outcome: 'pending'; readonly waitsUntil: number }
  | { readonly outcome: 'confirmed' }
  | { readonly outcome: 'rejected'; readonly reason: string }
  /** For its payment, until `waitsUntil`. */
  | { readonly outcome: 'waiting'; readonly waitsUntil: number }
  /** It was changed first, this event was handled before, or the order no longer exists. */
  | { readonly outcome: 'overtaken' };

/** Verifies `placed`, an order at version 0. */
export function verifyOrder({ db, now }: Context, placed: Stored<Order>): Promise<Verification> {
  return retryOnConflict(`Verification of order ${placed.id}`, async (number) => {
    const order = number === 0 ? placed : await readOrder(db, placed.id);
    if (order === null) return { done: { outcome: 'overtaken' } };
    const facts = await readFacts(db, order, number, now());
    if (order.value.version > 0) {
      await recordPlacing(db, placed, facts);
      return { done: standingOf(order.value, facts.shop) };
    }

    const transition = decide(order, facts, now());
    if (transition.to === 'waiting') {
      const { changes, until } = transition;
      if (changes !== null && !(await tryCommit(() => commitWaiting(db, order, changes, facts)))) {
        return 'conflict';
      }
      return { done: { outcome: 'waiting', waitsUntil: until } };
    }
    let results: WriteResult[] = [];
    const isWritten = await tryCommit(async () => {
      results = await commitDecision(db, order, facts, transition);
    });
    if (!isWritten) return 'conflict';
    if (transition.to === 'confirmed') return { done: { outcome: 'confirmed' } };
    const pendingSince = results[0]?.writeTime.toMillis() ?? transition.now;
    return {
      done:
        transition.to === 'pending'
          ? {
              outcome: 'pending',
              waitsUntil: confirmDeadline(order.value.fulfilment, pendingSince, facts.shop),
            }
          : { outcome: 'rejected', reason: transition.reason ?? '' },
    };
  });
}

/** Its version stays: the order is verified again, and only then moves, once it's paid. */
function commitWaiting(
  db: Firestore,
  { id, updateTime }: Stored<Order>,
  changes: Partial<Order>,
  { discount }: OrderFacts,
): Promise<unknown> {
  const { items: _, ...fields } = changes;
  const batch = db.batch();
  batch.update(
    db.doc(paths.order(id)),
    encode.changes(orderSchema, { ...fields, updatedAt: serverTime }),
    { lastUpdateTime: updateTime },
  );
  // The customer pays the price with the discount, so that holds its use already.
  if (discount?.ok) addUses(batch, db, id, discount.discount, fields.discount ?? 0);
  return batch.commit();
}

/** When (ms) a pending order expires unconfirmed. */
export function pendingUntil(
  { fulfilment, statusTimes, updatedAt, changed }: Order,
  shop: Shop,
): number {
  // Whoever changes it gets the whole time again: moved to now, it would be over at once.
  const since = Math.max(statusTimes.pending ?? updatedAt, changed?.at ?? 0);
  return confirmDeadline(fulfilment, since, shop);
}

/** The order comes first in the batch: its write result carries the time it became pending. */
async function commitDecision(
  db: Firestore,
  order: Stored<Order>,
  { shop, catalog, contact, user, wasDeletedBefore, discount }: OrderFacts,
  transition: SystemTransition,
): Promise<WriteResult[]> {
  const { number, callNumber, stockTaken = {} } = transition.changes ?? {};
  const batch = db.batch();
  const made = transitionOf(order, transition);
  const effects = effectsOf(made, shop);
  // The order itself isn't read: the batch only succeeds if it's unchanged.
  const facts = { kind: effects.mail, contact, user, shop, order: undefined };
  const mail = await planMail(db, made, facts, transition.now);
  const prepared = {
    transition: made,
    effects,
    mail,
    page: null,
    products: [],
    delivery: null,
    uses: discount?.ok && discount.isHeld ? discount.discount.uses : [],
  };
  addSystemTransition(batch, db, order, transition, prepared);
  if (number !== undefined) {
    const endsAt = transition.to === 'rejected' ? transition.now + findableForMs : null;
    addNumberClaim(batch, db, order.id, number, endsAt);
  }
  if (callNumber !== undefined) {
    addCallNumberClaim(batch, db, order.id, callNumber, transition.now);
  }
  if (needsCode(transition.changes ?? {})) {
    batch.create(db.doc(paths.deliveryCode(order.id)), newDeliveryCode());
  }
  batch.set(db.doc(paths.searchKeys(order.id)), searchDocument(order.value, contact));
  batch.create(db.doc(paths.event(order.id, 0)), placingOf(order));
  if (!wasDeletedBefore) addNotDeletedPrecondition(batch, db, order.id);
  if (transition.to !== 'rejected' && discount?.ok && !discount.isHeld) {
    addUses(batch, db, order.id, discount.discount, transition.changes?.discount ?? 0);
  }
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
  const event = eventOf({ orderId: id, order: value, from: null }, null);
  return encode.document(orderEventSchema, event);
}

/** The timeline starts with the placing, even if the customer canceled before verification. */
async function recordPlacing(
  db: Firestore,
  placed: Stored<Order>,
  { contact }: OrderFacts,
): Promise<void> {
  if (placed.value.version > 0) return;
  const batch = db.batch();
  addNotDeletedPrecondition(batch, db, placed.id);
  batch.set(db.doc(paths.searchKeys(placed.id)), searchDocument(placed.value, contact));
  batch.create(db.doc(paths.event(placed.id, 0)), placingOf(placed));
  await tryCommit(() => batch.commit());
}

/** A repeated delivery must still make sure that a pending order can expire. */
function standingOf(order: Order, shop: Shop): Verification {
  if (order.status !== 'pending') return { outcome: 'overtaken' };
  return { outcome: 'pending', waitsUntil: pendingUntil(order, shop) };
}
