/**
 * Receipts: `receipts/{number}`, numbered 1, 2, 3 … without gaps, and what an order has of its own.
 * Times in milliseconds, amounts in minor units.
 */
import * as v from 'valibot';
import { total } from '../fields.ts';
import type { Order } from '../order/schema.ts';
import type { Shop } from '../shop/settings.ts';
import { orderReceiptSchema } from './order-payment.ts';

export const receiptSchema = v.object({
  ...orderReceiptSchema.entries,
  orderId: v.string(),
  /** As in the order, for the books: they stay if the order is deleted. */
  total,
  currency: v.string(),
  taxes: v.array(v.object({ rate: v.number(), net: total, tax: total, gross: total })),
});

/**
 * Whether the order gets a receipt now: it was handed over and is paid in full, so neither its
 * lines nor its prices change any more. A shop that records no payments has receipts elsewhere.
 */
export function isReceiptDue({
  status,
  payment,
  receipt,
  test,
}: Pick<Order, 'status' | 'payment' | 'receipt' | 'test'>): boolean {
  return status === 'completed' && payment?.state === 'paid' && receipt === undefined && !test;
}

/** What stands at its head: the shop's own text or, without one, its name and address. */
export function receiptHeadOf({
  receiptHead,
  name,
  address,
}: Pick<Shop, 'receiptHead' | 'name' | 'address'>): string {
  return receiptHead || [name, address].filter(Boolean).join('\n');
}
