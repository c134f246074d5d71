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
 * What an entry says of the money. `paid`: the shop has it. `refunded`: it has paid it back.
 * `reversed`: another entry was wrong and doesn't count. `requested`: the payment provider was asked
 * to refund it, and `refunded` follows. The others are what the provider reported about a payment
 * online.
 */
const paymentKinds = [
  'paid',
  'refunded',
  'reversed',
  'requested',
  'authorized',
  'failed',
  'released',
] as const;

export const paymentSchema = v.object({
  kind: v.picklist(paymentKinds),
  method: v.picklist(payChoices),
  amount: total,
  tip: total,
  received: v.nullable(total),
  by: v.object({
    uid: v.string(),
    role: v.picklist(['admin', 'kitchen', 'courier', 'system']),
    /** Who typed their PIN, if `uid` is a shared screen. */
    person: v.exactOptional(v.string()),
  }),
  /** When the server had it. */
  at: time,
  /** When it was taken, by the device's clock: in a dead spot, that's earlier. */
  doneAt: v.optional(time),
  /** Why money was refunded, or an entry was wrong. */
  reason: v.exactOptional(v.string()),
  /** How much of a refund lowers the price; the rest was overpaid. Missing: nothing. */
  credited: v.exactOptional(total),
  /** Which pieces were refunded: line ID → quantity. Missing: for none in particular. */
  lines: v.exactOptional(v.record(v.string(), v.number())),
  /** The entry that a reversal corrects, which has the same amounts. */
  of: v.exactOptional(v.object({ id: v.string(), kind: v.picklist(['paid', 'refunded']) })),
});
export type Payment = v.InferOutput<typeof paymentSchema>;
export type PaymentKind = Payment['kind'];

type Counted = Pick<Payment, 'kind' | 'amount' | 'tip' | 'credited' | 'of'>;

/** What `payments` add up to, in whatever order they come. */
export function sumOf(payments: readonly Counted[], orderTotal: number): OrderPayment {
  const paid = added(payments, 'paid', 'amount');
  const refunded = added(payments, 'refunded', 'amount');
  const credited = added(payments, 'refunded', 'credited');
  const tips = added(payments, 'paid', 'tip') - added(payments, 'refunded', 'tip');
  const state = stateOf(paid, orderTotal);
  return {
    state,
    paid,
    ...(refunded > 0 && { refunded }),
    ...(credited > 0 && { credited }),
    tips,
  };
}

/** All entries of `kind`, less those that were wrong. */
function added(
  payments: readonly Counted[],
  kind: 'paid' | 'refunded',
  field: 'amount' | 'tip' | 'credited',
): number {
  return payments.reduce((sum, payment) => {
    const amount = payment[field] ?? 0;
    if (payment.kind === kind) return sum + amount;
    return payment.of?.kind === kind ? sum - amount : sum;
  }, 0);
}

/** What can still be refunded. */
export function refundableOf({ paid, refunded = 0 }: Pick<OrderPayment, 'paid' | 'refunded'>) {
  return Math.max(0, paid - refunded);
}

/**
 * What was overpaid and isn't refunded yet. Money that was refunded to lower the price
 * isn't counted: if a line is removed later, all that it cost is still to be refunded.
 */
export function overpaidOf(
  { paid, refunded = 0, credited = 0 }: Pick<OrderPayment, 'paid' | 'refunded' | 'credited'>,
  orderTotal: number,
): number {
  const left = refundableOf({ paid, refunded });
  return Math.min(left, Math.max(0, paid - (refunded - credited) - orderTotal));
}

function stateOf(paid: number, orderTotal: number): OrderPayment['state'] {
  if (paid >= orderTotal) return 'paid';
  return paid > 0 ? 'partly' : 'due';
}

/** What is still to be paid. */
export function dueOf({ paid }: Pick<OrderPayment, 'paid'>, orderTotal: number): number {
  return Math.max(0, orderTotal - paid);
}
