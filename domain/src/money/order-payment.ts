/** What an order itself says about its payment; apart from the payments, which the menu doesn't load. */
import * as v from 'valibot';

export const paymentMethods = ['cash', 'card'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

const sum = v.pipe(v.number(), v.integer());

/** The sum of an order's payments, in minor units. */
export const orderPaymentSchema = v.object({
  state: v.picklist(['due', 'partly', 'paid']),
  /** Without tips. More than the total if two people took it at the same time. */
  paid: sum,
  tips: sum,
});
export type OrderPayment = v.InferOutput<typeof orderPaymentSchema>;
