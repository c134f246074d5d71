/** Inputs of the callables that export and delete personal data. */
import * as v from 'valibot';

const uid = v.pipe(
  v.string('Enter the account’s uid.'),
  v.nonEmpty('Enter the account’s uid.'),
  v.maxLength(128, 'Use at most 128 characters.'),
);

/** `eraseCustomer`. */
export const customerInputSchema = v.object({ uid });

/** `exportAccount`: without a uid, the caller's own account. */
export const exportInputSchema = v.pipe(
  v.nullish(v.object({ uid: v.optional(uid) }), {}),
  v.transform((input) => input ?? {}),
);

export const deletedSchema = v.object({ orders: v.number() });
