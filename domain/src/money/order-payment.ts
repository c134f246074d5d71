/** What an order itself says about its payment; apart from the payments, which the menu doesn't load. */
import * as v from 'valibot';
import { time } from '../fields.ts';

/** How staff take a payment. */
export const paymentMethods = ['cash', 'card'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

/** How an order can be paid: at the counter or at the door, or online before the shop sees it. */
export const payChoices = [...paymentMethods, 'online'] as const;
export type PayChoice = (typeof payChoices)[number];

const sum = v.pipe(v.number(), v.integer());

/** The sum of an order's payments, in minor units. */
export const orderPaymentSchema = v.object({
  state: v.picklist(['due', 'partly', 'paid']),
  /** Without tips. More than the total if two people took it at the same time. */
  paid: sum,
  /** What was refunded of it; missing if nothing was. */
  refunded: v.exactOptional(sum),
  /** How much of `refunded` lowered the price; the rest of it was overpaid. */
  credited: v.exactOptional(sum),
  tips: sum,
});
export type OrderPayment = v.InferOutput<typeof orderPaymentSchema>;

/** Where a payment online stands: a summary of its entries, written by functions only. */
export const onlinePaymentSchema = v.object({
  state: v.picklist(['waiting', 'failed', 'authorized', 'captured', 'released']),
  /** What the customer's bank has set aside for the shop, then what was captured, with the tip; minor units. */
  authorized: sum,
  /** Until when (ms) the customer can pay: an order that isn't paid by then is declined. */
  until: time,
  /**
   * Of money that is to be refunded: the provider was asked and hasn't answered yet, or it refused
   * what is left of an order that was canceled. Missing: neither.
   */
  refund: v.exactOptional(v.picklist(['requested', 'refused'])),
});
export type OnlinePayment = v.InferOutput<typeof onlinePaymentSchema>;

/** An order's receipt or credit note: what it says of the shop stays as it was when it was given. */
export const orderReceiptSchema = v.object({
  number: sum,
  at: time,
  head: v.string(),
  taxNumber: v.string(),
  /**
   * What it adds to the order's receipts; a credit note takes something off. Missing: the order's
   * total, and its taxes.
   */
  amount: v.exactOptional(sum),
  taxes: v.exactOptional(v.array(v.object({ rate: v.number(), net: sum, tax: sum, gross: sum }))),
  /** Of a credit note: the ID of the payment it is about. */
  entry: v.exactOptional(v.string()),
});
export type OrderReceipt = v.InferOutput<typeof orderReceiptSchema>;
