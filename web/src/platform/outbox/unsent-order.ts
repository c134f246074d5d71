/** A new order as this device keeps it until the server has it: what `placeOrder` takes. */
import { contactSchema, orderInputSchema } from '@fireline/domain/order/schema';
import * as v from 'valibot';

export const unsentOrderSchema = v.object({
  input: orderInputSchema,
  contact: contactSchema,
  /** When it was placed without a connection, in milliseconds by the device's clock; else null. */
  queuedAt: v.nullable(v.number()),
});

export type UnsentOrder = v.InferOutput<typeof unsentOrderSchema>;
