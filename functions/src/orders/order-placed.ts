/** A new order: verification, then the task that expires it if nobody confirms it. */
import { orderSchema } from '@fireline/domain/schemas/order';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { readStored } from '../lib/stored.ts';
import { type EnqueueExpiry, firstExpiryTask } from './expiry-queue.ts';
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
  const verification = await verifyOrder(deps, readStored(orderSchema, created));
  if (verification.outcome === 'pending') {
    await deps.enqueueExpiry(firstExpiryTask(created.id, verification.waitsUntil));
  }
  return verification;
}
