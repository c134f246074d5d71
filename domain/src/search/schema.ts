/** Input and result of the callable `searchOrders`. Times in milliseconds. */
import * as v from 'valibot';
import { text, time, total } from '../fields.ts';
import { fulfilmentTypes, orderStatuses } from '../order/status.ts';
import { texts } from '../texts/texts.ts';

/** An order number, a phone number, an email address, or words of the customer's name. */
export const searchOrdersInputSchema = v.object({
  text: text(100, () => texts.inputs.searchText),
});

export const foundOrdersSchema = v.object({
  /** Newest first. */
  orders: v.array(
    v.object({
      id: v.string(),
      customerId: v.string(),
      customerName: v.string(),
      status: v.picklist(orderStatuses),
      type: v.picklist(fulfilmentTypes),
      placedAt: time,
      total: v.nullable(total),
      currency: v.nullable(v.string()),
    }),
  ),
  /** There are more than these. */
  hasMore: v.boolean(),
});

export type FoundOrders = v.InferOutput<typeof foundOrdersSchema>;
