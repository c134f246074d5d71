/** The input of `changeOrder`: what staff change of an order. */
import * as v from 'valibot';
import { orderLinkInputSchema } from '../access/callables.ts';
import { count, text, total } from '../fields.ts';
import { limits } from '../limits.ts';
import { orderItemSchema } from '../order/item.ts';
import { addressSchema, fulfilmentSchema } from '../order/schema.ts';

export const changeInputSchema = v.object({
  ...orderLinkInputSchema.entries,
  /** Chosen by the client, so that a repeated call changes nothing. */
  changeId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  /** The version that staff saw. */
  version: count(0, Number.MAX_SAFE_INTEGER),
  /** The new quantities of its lines, by line ID; 0 removes a line. Others stay as they are. */
  lines: v.record(v.string(), count(0, limits.quantityPerItem)),
  added: v.pipe(v.array(orderItemSchema), v.maxLength(limits.itemsPerOrder)),
  /** How and when the customer gets it, if that changes. */
  fulfilment: v.exactOptional(fulfilmentSchema),
  /** Where to, if it becomes a delivery. */
  address: v.exactOptional(addressSchema),
  /** The customer's request that it fulfills. */
  requestId: v.exactOptional(v.string()),
  reason: text(limits.reason),
  /** The new total that staff saw, in minor units. */
  total,
  /** If it gets more expensive: whether the customer agrees to that, or is to be asked on the order's page. */
  consent: v.nullable(v.picklist(['agreed', 'ask'])),
});
export type ChangeInput = v.InferOutput<typeof changeInputSchema>;
