/** An order that nobody confirmed in time is cancelled, so that its customer is not left waiting. */
import { paths } from '@fireline/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';
import { moveAsSystem, readOrder } from '../transitions/move-as-system.ts';
import { pendingUntil, readShop } from '../verification/verify-order.ts';
import { type EnqueueExpiry, laterExpiryTask } from './expiry-queue.ts';

export type Expiry = 'expired' | 'not-pending' | 'not-due';

/** By how much (ms) the queue's clock may be ahead of this one. */
const clockSkew = 1000;

/**
 * Cancels an order that is still pending and due. One that is not due yet (the time-out was
 * raised) gets a new task for when it is.
 */
export async function expireOrder(
  deps: {
    readonly db: Firestore;
    readonly now: () => number;
    readonly enqueueExpiry: EnqueueExpiry;
  },
  orderId: string,
): Promise<Expiry> {
  const { db, now } = deps;
  const order = await readOrder(db, orderId);
  if (order?.value.status !== 'pending') return 'not-pending';
  const shop = readShop(await db.doc(paths.shop).get());
  const due = pendingUntil(order.value, shop);
  if (now() + clockSkew < due) {
    await deps.enqueueExpiry(laterExpiryTask(orderId, due));
    return 'not-due';
  }
  const outcome = await moveAsSystem(db, order, {
    to: 'cancelled',
    reason: 'The shop didn’t confirm the order in time.',
    now: now(),
  });
  return outcome === 'moved' ? 'expired' : expireOrder(deps, orderId);
}
