/** A new order: verification, then the task that expires it if nobody confirms it. */
import { orderNumber } from '@fireline/domain/order-number';
import { type Order, orderSchema } from '@fireline/domain/schemas/order';
import { type DocumentSnapshot, FieldValue, type Firestore } from 'firebase-admin/firestore';
import { commits } from '../lib/conflicts.ts';
import { readStored, type Stored } from '../lib/stored.ts';
import { type EnqueueExpiry, firstExpiryTask } from './expiry-queue.ts';
import { systemActor } from './move-as-system.ts';
import { type Verification, verifyOrder } from './verify-order.ts';

/** `created` is the order as its client wrote it; restored and seeded documents are left alone. */
export async function orderPlaced(
  deps: {
    readonly db: Firestore;
    readonly now: () => number;
    readonly enqueueExpiry: EnqueueExpiry;
  },
  created: DocumentSnapshot,
): Promise<Verification | { readonly outcome: 'not-new' }> {
  if (created.get('status') !== 'placed' || created.get('version') !== 0) {
    return { outcome: 'not-new' };
  }
  const verification = await verifyOrder(deps, await readOrReject(deps.db, created));
  if (verification.outcome === 'pending') {
    await deps.enqueueExpiry(firstExpiryTask(created.id, verification.waitsUntil));
  }
  return verification;
}

/**
 * The rules cannot look into every item, so a client may place an order that does not fit the
 * schema. Nobody could move or even see it, so it is closed here before the error goes on.
 */
async function readOrReject(db: Firestore, created: DocumentSnapshot): Promise<Stored<Order>> {
  try {
    return readStored(orderSchema, created);
  } catch (error) {
    if (created.updateTime === undefined) throw error;
    const batch = db.batch();
    batch.update(
      created.ref,
      {
        status: 'rejected',
        version: 1,
        updatedAt: FieldValue.serverTimestamp(),
        'statusTimes.rejected': FieldValue.serverTimestamp(),
        changedBy: systemActor,
        reason: 'The order could not be read. Please order again.',
        number: orderNumber(created.id),
      },
      { lastUpdateTime: created.updateTime },
    );
    await commits(() => batch.commit());
    throw error;
  }
}
