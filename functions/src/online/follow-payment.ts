/**
 * Brings an order and its payment online together, whichever has moved: an order whose money was
 * authorized is verified again, now to become pending; then the money follows the order. It's captured once the
 * shop has confirmed, released if the order ends before, and refunded if it's canceled after. Safe to call at any time, twice, or late; the
 * sweeper does, so a crash in between is mended.
 */

import { storedCheckoutSchema } from '@fireline/domain/money/checkout';
import { isSecured } from '@fireline/domain/money/online';
import { refundableOf } from '@fireline/domain/money/payment';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { isUnsold } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import type { ExpiryContext } from '../expiry/expiry-queue.ts';
import { readIfStored, type Stored } from '../lib/stored.ts';
import { sumPayments } from '../payments/sum-payments.ts';
import { orderPlaced } from '../verification/order-placed.ts';
import { makeRefunds, requestRest } from './online-refunds.ts';
import { providerNamed } from './providers.ts';
import { recordSettled } from './record-event.ts';

export type Followed = 'nothing' | 'verified' | 'captured' | 'released' | 'refunded' | 'closed';

export async function followPayment(context: ExpiryContext, orderId: string): Promise<Followed> {
  const { db } = context;
  await sumPayments(db, orderId);
  const snapshot = await db.doc(paths.order(orderId)).get();
  const order = readIfStored(orderSchema, snapshot);
  if (order?.value.online === undefined) return 'nothing';
  if (order.value.status === 'placed') {
    if (!isSecured(order.value.online)) return 'nothing';
    await orderPlaced(context, snapshot);
    return 'verified';
  }
  return settle(context, order);
}

/** Moves the money after the order: the order's own event calls this, too. */
async function settle(
  context: ExpiryContext,
  { id: orderId, value: order }: Stored<Order>,
): Promise<Followed> {
  const { db } = context;
  const { online, payment, status, version, tip = 0 } = order;
  if (online === undefined || status === 'pending') return 'nothing';
  const isOver = isUnsold(status);
  const isAuthorized = online.state === 'authorized';
  const isUnpaid = online.state === 'waiting' || online.state === 'failed';
  if (online.state === 'captured') {
    // What staff have refunded otherwise isn't refunded twice.
    const { tips } = payment ?? { tips: 0 };
    const isPaid = refundableOf(payment ?? { paid: 0 }) > 0 || tips > 0;
    if (isOver && isPaid) await requestRest(context, orderId);
    return (await makeRefunds(context, orderId)) ? 'refunded' : 'nothing';
  }
  if (!isAuthorized && !(isOver && isUnpaid)) return 'nothing';
  const stored = db.doc(serverPaths.checkout(orderId));
  const checkout = readIfStored(storedCheckoutSchema, await stored.get())?.value;
  if (checkout === undefined || (checkout.isClosed && isUnpaid)) return 'nothing';
  const provider = await providerNamed(db, checkout.provider);
  // Its lines may have been changed since it was paid: what is missing is due, the rest is released.
  const wanted = Math.min(online.authorized, (order.total ?? 0) + tip);
  const settled =
    isOver || wanted === 0
      ? await provider.release(checkout.id, `${orderId}-${version}-release`)
      : await provider.capture(checkout.id, wanted, `${orderId}-${version}-capture`);
  if (!checkout.isClosed) await stored.update({ isClosed: true });
  // If it was paid in the last moment, the provider's message brings the amount.
  if (isUnpaid) return 'closed';
  const { outcome } = settled;
  const isCaptured = outcome === 'captured';
  const kind = isCaptured ? 'paid' : 'released';
  const amount = isCaptured ? settled.amount : online.authorized;
  await recordSettled(db, { id: `${orderId}-${outcome}`, orderId, kind, amount }, tip);
  await sumPayments(db, orderId);
  return outcome;
}
