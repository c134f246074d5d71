/** A new order as this device keeps it until the server has it: the input of `placeOrder`. */
import { contactSchema, orderInputSchema } from '@fireline/domain/order/schema';
import * as v from 'valibot';

export const unsentOrderSchema = v.object({
  input: orderInputSchema,
  contact: contactSchema,
  /** When it was placed offline, in milliseconds by the device's clock; otherwise null. */
  queuedAt: v.nullable(v.number()),
});

export type UnsentOrder = v.InferOutput<typeof unsentOrderSchema>;
