/** Inputs of the callables that export and delete personal data. */
import * as v from 'valibot';
import { uid } from '../fields.ts';

/** `eraseCustomer`. */
export const customerInputSchema = v.object({ uid });

/** `exportAccount`: without a uid, the caller's own account. */
export const exportInputSchema = v.pipe(
  v.nullish(v.object({ uid: v.optional(uid) }), {}),
  v.transform((input) => input ?? {}),
);

export const deletedSchema = v.object({ orders: v.number() });
