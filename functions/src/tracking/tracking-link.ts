/**
 * Renews or revokes the link to an order's tracking page. The order's new token, the end of the old
 * page, and the new page are one batch on the condition that the order is unchanged since it was
 * read. So a concurrent transition comes either before it (and is on the new page) or after it (and
 * carries the new token). The order's version stays: this isn't a transition.
 */

import { FirelineError } from '@fireline/domain/errors';
import { lifetimes, trackingOf } from '@fireline/domain/order/effects';
import type { Order } from '@fireline/domain/order/schema';
import { isFinal } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { minute } from '@fireline/domain/time/durations';
import type { Firestore, WriteBatch } from 'firebase-admin/firestore';
import { callTexts } from '../lib/call-texts.ts';
import type { Caller } from '../lib/caller.ts';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import type { Stored } from '../lib/stored.ts';
import { syncJourney } from '../transitions/journey.ts';
import { readOrder } from '../transitions/transition-as-system.ts';
import { addNewTracking, newTrackingToken, readPage } from './tracking.ts';

/** A page that ends within this time (ms) counts as expired: the link would hardly be useful. */
const tooShort = 5 * minute;

/**
 * Gives the order a new link; the old one stops working. Also revives an expired link.
 * @throws FirelineError `not-allowed`; `conflict` before the order was verified.
 */
export function renewLink({ db, now }: Context, caller: Caller, orderId: string): Promise<string> {
  return retryOnConflict(`The link of order ${orderId}`, async () => {
    const order = await ownOrder(db, caller, orderId);
    if (order.value.version === 0) {
      throw new FirelineError('conflict', callTexts().stillChecked);
    }
    const token = await giveLink(db, order, now());
    return token === null ? 'conflict' : { done: token };
  });
}

/**
 * Revokes the link. Idempotent.
 * @throws FirelineError `not-allowed`.
 */
export function revokeLink({ db }: Context, caller: Caller, orderId: string): Promise<void> {
  return retryOnConflict(`The link of order ${orderId}`, async () => {
    const order = await ownOrder(db, caller, orderId);
    if (!order.value.trackingToken) return { done: undefined };
    const batch = db.batch();
    addToken(batch, db, order, null);
    return (await tryCommit(() => batch.commit())) ? { done: undefined } : 'conflict';
  });
}

/** The order's link if it still works, otherwise a new one; null if the order doesn't exist. */
export function ensureTrackingLink({ db, now }: Context, orderId: string): Promise<string | null> {
  return retryOnConflict(`The link of order ${orderId}`, async () => {
    const order = await readOrder(db, orderId);
    if (order === null) return { done: null };
    const { trackingToken } = order.value;
    if (trackingToken) {
      const page = readPage(await db.doc(paths.tracking(trackingToken)).get())?.page;
      if (page && page.expiresAt > now() + tooShort) return { done: trackingToken };
    }
    const token = await giveLink(db, order, now());
    return token === null ? 'conflict' : { done: token };
  });
}

/** Null if the order has changed since it was read. */
async function giveLink(db: Firestore, order: Stored<Order>, now: number): Promise<string | null> {
  const token = newTrackingToken();
  const tracking = trackingOf(order.id, { ...order.value, trackingToken: token });
  if (tracking === null) throw new Error(`Order ${order.id} has a token and no page.`);
  const { page } = tracking;
  const lifetime = isFinal(page.status) ? lifetimes.closedTrackingPage : lifetimes.openTrackingPage;
  const batch = db.batch();
  addToken(batch, db, order, token);
  const expiresAt = Math.max(page.expiresAt, now + lifetime);
  addNewTracking(batch, db, { token, page: { ...page, expiresAt } });
  if (!(await tryCommit(() => batch.commit()))) return null;
  await syncJourney(db, order.id);
  return token;
}

function addToken(
  batch: WriteBatch,
  db: Firestore,
  { id, value, updateTime }: Stored<Order>,
  token: string | null,
): void {
  batch.update(db.doc(paths.order(id)), { trackingToken: token }, { lastUpdateTime: updateTime });
  if (value.trackingToken) batch.delete(db.doc(paths.tracking(value.trackingToken)));
}

/** A missing order and someone else's order get the same answer. */
async function ownOrder(db: Firestore, caller: Caller, orderId: string): Promise<Stored<Order>> {
  const order = await readOrder(db, orderId);
  const isTheirs = caller.role === 'admin' || order?.value.customerId === caller.uid;
  if (order === null || !isTheirs) {
    throw new FirelineError('not-allowed', callTexts().notYourOrder);
  }
  return order;
}
