/** Inputs of the callables that take money off an order's payments. Amounts in minor units. */
import * as v from 'valibot';
import { orderLinkInputSchema } from '../access/callables.ts';
import { count, text, total } from '../fields.ts';
import { limits } from '../limits.ts';
import { texts } from '../texts/texts.ts';
import { payChoices } from './order-payment.ts';

const reason = text(limits.reason);
/** Chosen by the client, so that a repeated call does nothing twice. */
const paymentId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,160}$/));

/** `refundOrder`: refunds money. */
export const refundInputSchema = v.object({
  ...orderLinkInputSchema.entries,
  refundId: paymentId,
  /** `online`: the payment provider refunds it. */
  method: v.picklist(payChoices),
  amount: v.pipe(
    total,
    v.minValue(1, () => texts.fields.amount),
  ),
  reason,
  /** Which pieces it is for: line ID → quantity. */
  lines: v.record(v.string(), count(1, limits.quantityPerItem)),
});
export type RefundInput = v.InferOutput<typeof refundInputSchema>;

/** `reversePayment`: says that an entry was wrong. */
export const reversalInputSchema = v.object({
  ...orderLinkInputSchema.entries,
  paymentId,
  reason,
});
export type ReversalInput = v.InferOutput<typeof reversalInputSchema>;
