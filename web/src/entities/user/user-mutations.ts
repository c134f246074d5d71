/** What people write to their own document, `users/{uid}`. */
import { userInputSchema } from '@fireline/domain/access/user';
import { type MailChoice, mailPreference } from '@fireline/domain/mail/kinds';
import { type Address, addressSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import * as v from 'valibot';
import { merge } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';

export const profileSchema = v.pick(userInputSchema, ['displayName', 'phone']);

export type Profile = v.InferOutput<typeof profileSchema>;

const onUser = {
  target: ({ uid }: { readonly uid: string }) => paths.user(uid),
  explainRejection: () => texts.user.refused,
} as const;

export const saveProfile = defineMutation({
  ...onUser,
  name: 'saveProfile',
  input: v.object({ uid: v.string(), ...profileSchema.entries }),
  write: ({ displayName, phone }) => merge({ displayName, phone }),
  label: () => texts.user.details,
  title: () => texts.user.detailsNotSaved,
});

/** Turns a kind of email on or off; if two tabs change different kinds, both changes are kept. */
export const saveMailChoice = defineMutation<{
  readonly uid: string;
  readonly choice: MailChoice;
  readonly isWanted: boolean;
}>({
  ...onUser,
  name: 'saveMailChoice',
  write: ({ choice, isWanted }) => merge({ preferences: { [mailPreference(choice)]: isWanted } }),
  label: () => texts.user.mailChoice,
  title: () => texts.user.mailChoiceNotSaved,
});

/**
 * Adds an address to the end of the address book. If two tabs or devices add at the same time, both
 * addresses are kept.
 */
export const addAddress = defineMutation({
  ...onUser,
  name: 'addAddress',
  input: v.object({ uid: v.string(), address: addressSchema }),
  write: ({ address }, { arrayUnion }) => merge({ addresses: arrayUnion(address) }),
  label: () => texts.user.newAddress,
  title: () => texts.user.addressNotSaved,
});

/** Removes an address from the address book, regardless of other changes to it. */
export const removeAddress = defineMutation<{ readonly uid: string; readonly address: Address }>({
  ...onUser,
  name: 'removeAddress',
  write: ({ address }, { arrayRemove }) => merge({ addresses: arrayRemove(address) }),
  label: () => texts.user.deletedAddress,
  title: () => texts.user.addressNotDeleted,
});

/** Replaces the whole address book: an address was edited, or restored to its position. */
export const saveAddresses = defineMutation({
  ...onUser,
  name: 'saveAddresses',
  input: v.object({ uid: v.string(), addresses: userInputSchema.entries.addresses }),
  write: ({ addresses }) => merge({ addresses }),
  label: () => texts.user.addresses,
  title: () => texts.user.addressesNotSaved,
});
