/** Payments online; apart from the order's schema, which the menu loads. */
import type { Order } from '../order/schema.ts';
import type { OnlinePayment } from './order-payment.ts';
import type { Payment, PaymentKind } from './payment.ts';

/** Whether it waits for a payment online: the shop has checked it, and doesn't see it as new yet. */
export function awaitsPayment({ status, online }: Pick<Order, 'status' | 'online'>): boolean {
  return status === 'placed' && online !== undefined;
}

/** Whether the money is there, or set aside for the shop. */
export function isSecured({ state }: Pick<OnlinePayment, 'state'>): boolean {
  return state === 'authorized' || state === 'captured';
}

/** Whether the order can still be paid online, at `now` (ms). */
export function canPayOnline({ state, until }: OnlinePayment, now: number): boolean {
  return (state === 'waiting' || state === 'failed') && now < until;
}

/**
 * Where the payment online stands by its entries, in whatever order they come: an authorization
 * that is reported after its release stays released.
 */
export function onlineOf(
  known: OnlinePayment,
  payments: readonly Pick<Payment, 'kind' | 'method' | 'amount' | 'tip'>[],
): OnlinePayment {
  const online = payments.filter(({ method }) => method === 'online');
  const entryOf = (kind: PaymentKind) => online.find((payment) => payment.kind === kind);
  const { amount, tip } = entryOf('paid') ?? entryOf('authorized') ?? { amount: 0, tip: 0 };
  const state = entryOf('paid')
    ? 'captured'
    : entryOf('released')
      ? 'released'
      : entryOf('authorized')
        ? 'authorized'
        : entryOf('failed')
          ? 'failed'
          : 'waiting';
  return { state, authorized: amount + tip, until: known.until };
}
