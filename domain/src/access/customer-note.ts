/** `customers/{uid}`: what the shop keeps in mind about a customer, for admins only. */
import * as v from 'valibot';
import { text, time } from '../fields.ts';
import { limits } from '../limits.ts';

export const customerNoteSchema = v.object({
  note: text(limits.staffNote),
  by: v.string(),
  at: time,
});
export type CustomerNote = v.InferOutput<typeof customerNoteSchema>;
