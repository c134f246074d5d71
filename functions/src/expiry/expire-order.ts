/** Cancels an order that wasn't confirmed in time, so that its customer isn't left waiting. */
import { awaitsPayment } from '@fireline/domain/money/online';
import { localeOf } from '@fireline/domain/order/language';
import { paths } from '@fireline/domain/paths';
import { textsIn } from '@fireline/domain/texts/all-texts';
import { readShop, requireShop } from '../lib/read-shop.ts';
import { readOrder, transitionAsSystem } from '../transitions/transition-as-system.ts';
import { orderPlaced } from '../verification/order-placed.ts';
import { pendingUntil } from '../verification/verify-order.ts';
import { clockSkew } from './clock-skew.ts';
import { type ExpiryContext, laterExpiryTask } from './expiry-queue.ts';

export type Expiry = 'expired' | 'not-pending' | 'not-due' | 'unpaid';

/**
 * Cancels an order if it is still pending and due, and declines one that wasn't paid in time. If it isn't due yet because the timeout was
 * raised, a new task is scheduled.
 */
export async function expireOrder(context: ExpiryContext, orderId: string): Promise<Expiry> {
  const { db, now } = context;
  const order = await readOrder(db, orderId);
  if (order !== null && awaitsPayment(order.value)) return expireUnpaid(context, orderId);
  if (order?.value.status !== 'pending') return 'not-pending';
  const shop = requireShop(await readShop(db));
  const due = pendingUntil(order.value, shop);
  if (now() + clockSkew < due) {
    await context.enqueueExpiry(laterExpiryTask(orderId, due));
    return 'not-due';
  }
  const outcome = await transitionAsSystem(context, order, {
    to: 'cancelled',
    reason: textsIn(localeOf(order.value, shop)).orderNotices.becauseNotConfirmed,
  });
  return outcome === 'made' ? 'expired' : expireOrder(context, orderId);
}

/** Verification declines it if its time is over. */
async function expireUnpaid(context: ExpiryContext, orderId: string): Promise<Expiry> {
  // Schedules may be early by as much as clocks differ.
  const later = { ...context, now: () => context.now() + clockSkew };
  const { outcome } = await orderPlaced(later, await context.db.doc(paths.order(orderId)).get());
  return outcome === 'rejected' ? 'unpaid' : 'not-due';
}
