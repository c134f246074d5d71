/** What people write to their own document, `users/{uid}`. No screen waits for it. */

import { userInputSchema } from '@fireline/domain/access/user';
import { FirelineError } from '@fireline/domain/errors';
import { type MailChoice, mailPreference } from '@fireline/domain/mail/kinds';
import { type Address, addressSchema } from '@fireline/domain/order/schema';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { pick } from 'valibot';
import { followWrite } from '#platform/outbox/write-log.ts';

export const profileSchema = pick(userInputSchema, ['displayName', 'phone']);
const addressBookSchema = pick(userInputSchema, ['addresses']);

export interface Profile {
  readonly displayName: string;
  readonly phone: string;
}

/**
 * Resolves to whether the server accepted it, which may be long after the screen shows it.
 * @throws FirelineError `invalid-input` with the field, before anything is written.
 */
export async function saveProfile(uid: string, profile: Profile): Promise<boolean> {
  return await write(
    uid,
    texts.user.detailsNotSaved,
    texts.user.details,
    parse(profileSchema, profile),
  );
}

/** Turns a kind of email on or off; if two tabs change different kinds, both changes are kept. */
export async function saveMailChoice(
  uid: string,
  choice: MailChoice,
  isWanted: boolean,
): Promise<boolean> {
  return await write(uid, texts.user.mailChoiceNotSaved, texts.user.mailChoice, {
    preferences: { [mailPreference(choice)]: isWanted },
  });
}

/**
 * Adds `address` to the end of the address book. If two tabs or devices add at the same time, both
 * addresses are kept.
 * @throws FirelineError `invalid-input` with the field, before anything is written.
 */
export async function addAddress(uid: string, address: Address): Promise<boolean> {
  const { arrayUnion } = await import('firebase/firestore');
  const addresses = arrayUnion(parse(addressSchema, address));
  return await write(uid, texts.user.addressNotSaved, texts.user.newAddress, { addresses });
}

/** Removes `address` from the address book, regardless of other changes to it. */
export async function removeAddress(uid: string, address: Address): Promise<boolean> {
  const { arrayRemove } = await import('firebase/firestore');
  return await write(uid, texts.user.addressNotDeleted, texts.user.deletedAddress, {
    addresses: arrayRemove(address),
  });
}

/**
 * Replaces the whole address book: an address was edited, or restored to its position.
 * @throws FirelineError `invalid-input` with the field, before anything is written.
 */
export async function saveAddresses(uid: string, addresses: readonly Address[]): Promise<boolean> {
  const book = parse(addressBookSchema, { addresses });
  return await write(uid, texts.user.addressesNotSaved, texts.user.addresses, book);
}

async function write(uid: string, title: string, label: string, fields: object): Promise<boolean> {
  const { doc, setDoc } = await import('firebase/firestore');
  const { firestore } = await import('#platform/firestore/firestore-client.ts');
  const path = paths.user(uid);
  return await followWrite(
    path,
    title,
    setDoc(doc(await firestore(), path), fields, { merge: true }),
    async () => new FirelineError('not-allowed', texts.user.refused),
    { label, fields },
  );
}
