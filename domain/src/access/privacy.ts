/** Inputs of the callables that export and delete personal data. */
import * as v from 'valibot';
import { tooLong } from '../fields.ts';
import { texts } from '../texts/texts.ts';

const uid = v.pipe(
  v.string(() => texts.fields.uid),
  v.nonEmpty(() => texts.fields.uid),
  v.maxLength(128, tooLong(128)),
);

/** `eraseCustomer`. */
export const customerInputSchema = v.object({ uid });

/** `exportAccount`: without a uid, the caller's own account. */
export const exportInputSchema = v.pipe(
  v.nullish(v.object({ uid: v.optional(uid) }), {}),
  v.transform((input) => input ?? {}),
);

export const deletedSchema = v.object({ orders: v.number() });
