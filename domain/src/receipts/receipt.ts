/**
 * Receipts and credit notes: `receipts/{number}`, numbered 1, 2, 3 … without gaps, and what an
 * order has of its own.
 * Times in milliseconds, amounts in minor units.
 */
import * as v from 'valibot';
import { type OrderReceipt, orderReceiptSchema } from '../money/order-payment.ts';
import { refundableOf } from '../money/payment.ts';
import { sum } from '../money/tax.ts';
import type { Order } from '../order/schema.ts';
import { isUnsold } from '../order/status.ts';
import type { Shop } from '../shop/settings.ts';

const whole = v.pipe(v.number(), v.integer());

export const receiptSchema = v.object({
  ...v.omit(orderReceiptSchema, ['amount', 'taxes']).entries,
  orderId: v.string(),
  /** As in the order, for the books: they stay if the order is deleted. Credit notes take off. */
  total: whole,
  currency: v.string(),
  taxes: v.array(v.object({ rate: v.number(), net: whole, tax: whole, gross: whole })),
  /** Of a credit note: the number of the receipt. */
  of: v.exactOptional(whole),
});

/** As it's written, with the server's time. */
export type ReceiptInput = v.InferInput<typeof receiptSchema>;

type Receiptable = Pick<Order, 'status' | 'payment' | 'total' | 'receipt' | 'creditNotes' | 'test'>;

/**
 * Whether the order gets its receipt now. It was handed over and is paid in full, so neither its
 * lines nor its prices change any more; or it ended without that, and something was paid in
 * advance. A shop that records no payments has receipts elsewhere.
 */
export function isReceiptDue({ status, payment, receipt, test }: Receiptable): boolean {
  if (payment === undefined || receipt !== undefined || test) return false;
  return isUnsold(status) ? payment.paid > 0 : status === 'completed' && payment.state === 'paid';
}

/** For what an order without one gets it: what was paid in advance, or its total. */
export function receiptAmountOf({ status, payment, total = 0 }: Receiptable): number {
  return isUnsold(status) ? Math.min(payment?.paid ?? 0, total) : total;
}

/**
 * How much more the order's receipt and credit notes say than what it was sold for: so much is to
 * be credited. Below zero if a credit note was about a refund that was a mistake.
 */
export function creditDueOf({ status, payment, total = 0, ...order }: Receiptable): number {
  if (!order.receipt || !payment) return 0;
  const { amount = total } = order.receipt;
  const sold = isUnsold(status)
    ? Math.min(amount, refundableOf(payment))
    : Math.max(0, amount - (payment.credited ?? 0));
  return amount + sum(creditNotesOf(order).map(({ amount: added = 0 }) => added)) - sold;
}

/** The order's credit notes, oldest first. */
export function creditNotesOf({
  creditNotes = {},
}: Pick<Order, 'creditNotes'>): readonly OrderReceipt[] {
  return Object.values(creditNotes).sort((one, other) => one.number - other.number);
}

/** What stands at its head: the shop's own text or, without one, its name and address. */
export function receiptHeadOf({
  receiptHead,
  name,
  address,
}: Pick<Shop, 'receiptHead' | 'name' | 'address'>): string {
  return receiptHead || [name, address].filter(Boolean).join('\n');
}
