/**
 * What was paid for an order: `orders/{orderId}/payments/{paymentId}`, which is only ever added to,
 * and how it adds up. Amounts in minor units, times in milliseconds.
 */
import * as v from 'valibot';
import { time, total } from '../fields.ts';
import { texts } from '../texts/texts.ts';
import { type OrderPayment, payChoices, paymentMethods } from './order-payment.ts';

/** What is said about a payment by whoever takes it. */
export const paymentInputSchema = v.pipe(
  v.object({
    method: v.picklist(paymentMethods),
    /** Toward the order's total. */
    amount: v.pipe(
      total,
      v.minValue(1, () => texts.fields.amount),
    ),
    /** On top of it. */
    tip: total,
    /** What the customer handed over, if change was given; cash only. */
    received: v.nullable(total),
  }),
  v.forward(
    v.partialCheck(
      [['amount'], ['tip'], ['received']],
      ({ amount, tip, received }) => received === null || received >= amount + tip,
      () => texts.inputs.receivedTooLittle,
    ),
    ['received'],
  ),
);
export type PaymentInput = v.InferOutput<typeof paymentInputSchema>;

/**
 * What an entry says of the money. Only `paid` is money that the shop has; the others are what a
 * payment provider reported about a payment online.
 */
const paymentKinds = ['paid', 'authorized', 'failed', 'released'] as const;

export const paymentSchema = v.object({
  kind: v.picklist(paymentKinds),
  method: v.picklist(payChoices),
  amount: total,
  tip: total,
  received: v.nullable(total),
  by: v.object({ uid: v.string(), role: v.picklist(['admin', 'kitchen', 'courier', 'system']) }),
  /** When the server had it. */
  at: time,
  /** When it was taken, by the device's clock: in a dead spot, that's earlier. */
  doneAt: v.optional(time),
});
export type Payment = v.InferOutput<typeof paymentSchema>;
export type PaymentKind = Payment['kind'];

/** What `payments` add up to, in whatever order they come. */
export function sumOf(
  payments: readonly Pick<Payment, 'kind' | 'amount' | 'tip'>[],
  orderTotal: number,
): OrderPayment {
  const money = payments.filter(({ kind }) => kind === 'paid');
  const paid = money.reduce((sum, { amount }) => sum + amount, 0);
  const tips = money.reduce((sum, { tip }) => sum + tip, 0);
  return { state: stateOf(paid, orderTotal), paid, tips };
}

function stateOf(paid: number, orderTotal: number): OrderPayment['state'] {
  if (paid >= orderTotal) return 'paid';
  return paid > 0 ? 'partly' : 'due';
}

/** What is still to be paid. */
export function dueOf({ paid }: Pick<OrderPayment, 'paid'>, orderTotal: number): number {
  return Math.max(0, orderTotal - paid);
}
