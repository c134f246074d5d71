/** What an admin writes to one customer, or to all with an open order: `messageCustomers`. */
import * as v from 'valibot';
import { text } from '../fields.ts';
import { limits } from '../limits.ts';
import { texts } from '../texts/texts.ts';

export const shopMessageInputSchema = v.object({
  /** Chosen by the client: if the same message is sent again, nobody gets it twice. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/)),
  /** Null: everybody with an open order. */
  orderId: v.nullable(v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{8,64}$/))),
  text: text(limits.shopMessage, () => texts.inputs.message),
});
export type ShopMessage = v.InferOutput<typeof shopMessageInputSchema>;

/** To how many customers it went. */
export const shopMessageAnswerSchema = v.object({ customers: v.number() });
