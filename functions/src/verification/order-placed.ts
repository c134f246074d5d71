/** Handles a new order: verification, then the task that expires it if it isn't confirmed. */
import { transitionFields } from '@fireline/domain/order/apply-transition';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { textsIn } from '@fireline/domain/texts/all-texts';
import { languageFor } from '@fireline/domain/texts/language';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { type ExpiryContext, firstExpiryTask, paymentTask } from '../expiry/expiry-queue.ts';
import { tryCommit } from '../lib/conflicts.ts';
import { encode } from '../lib/encode.ts';
import { readStored, type Stored } from '../lib/stored.ts';
import { systemActor } from '../transitions/transition-as-system.ts';
import { stopGuestsIfFlooded } from './guest-flood.ts';
import { type Verification, verifyOrder } from './verify-order.ts';

/**
 * `created` is the order as its client wrote it, or as it waits for its payment; restored and seeded
 * documents are left alone.
 */
export async function orderPlaced(
  context: ExpiryContext,
  created: DocumentSnapshot,
): Promise<Verification | { readonly outcome: 'not-new' }> {
  if (created.get('status') !== 'placed' || created.get('version') !== 0) {
    return { outcome: 'not-new' };
  }
  const order = await readOrReject(context.db, created);
  const verification = await verifyOrder(context, order);
  if (verification.outcome === 'pending') {
    await Promise.all([
      context.enqueueExpiry(firstExpiryTask(created.id, verification.waitsUntil)),
      order.value.byGuest ? stopGuestsIfFlooded(context, created.id) : null,
    ]);
  }
  if (verification.outcome === 'waiting') {
    await context.enqueueExpiry(paymentTask(created.id, verification.waitsUntil));
  }
  return verification;
}

/**
 * Anything the rules accept should be readable. If an order isn't, nobody could move or even see
 * it, so it's closed here before the error is rethrown. It has no number, because verification
 * claims that.
 */
async function readOrReject(db: Firestore, created: DocumentSnapshot): Promise<Stored<Order>> {
  try {
    return readStored(orderSchema, created);
  } catch (error) {
    if (created.updateTime === undefined) throw error;
    const { becauseUnreadable } = textsIn(languageFor(created.get('language'))).orderNotices;
    const fields = transitionFields(
      { version: 0 },
      { to: 'rejected', actor: systemActor, reason: becauseUnreadable },
    );
    const batch = db.batch();
    batch.update(created.ref, encode.changes(orderSchema, fields), {
      lastUpdateTime: created.updateTime,
    });
    await tryCommit(() => batch.commit());
    throw error;
  }
}
