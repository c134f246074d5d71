/**
 * Who has typed their PIN at this shared screen (`domain/src/access/pin.ts`): what is done here is
 * recorded with their name. Kept on the device, so that a reload doesn't ask again.
 */
import * as v from 'valibot';
import { fromJson } from '#lib/from-json.ts';
import { readLocal, writeLocal } from '#lib/local-storage.ts';
import { createStore, type Store, useStore } from '#lib/store.ts';
import { presentUid } from './session.ts';

const personHereSchema = v.object({
  uid: v.string(),
  name: v.string(),
  /** As `enterPin` answered (ms). */
  expiresAt: v.number(),
  pinSetAt: v.number(),
  /** When they last touched the screen (ms, this device's clock). */
  usedAt: v.number(),
});
export type PersonHere = v.InferOutput<typeof personHereSchema>;

/** By the screen's account. */
const stores = new Map<string, Store<PersonHere | null>>();

/** Signing out removes it, because of the uid in it. */
const keyOf = (screen: string) => `fireline.person.${screen}`;

function storeOf(screen: string): Store<PersonHere | null> {
  const known = stores.get(screen);
  if (known) return known;
  const store = createStore(fromJson(personHereSchema, readLocal(keyOf(screen))));
  stores.set(screen, store);
  // Another tab of this screen.
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === keyOf(screen)) store.set(fromJson(personHereSchema, newValue));
  });
  return store;
}

/** Null: nobody, or no shared screen. */
export function usePersonHere(screen: string): PersonHere | null {
  return useStore(storeOf(screen));
}

export function setPersonHere(screen: string, person: PersonHere | null): void {
  writeLocal(keyOf(screen), person && JSON.stringify(person));
  storeOf(screen).set(person);
}

/** For a write by the account that is signed in: `{ person }`, or nothing. */
export function presentPerson(): { readonly person?: string } {
  const screen = presentUid();
  const person = screen === null ? null : storeOf(screen).get();
  return person === null ? {} : { person: person.uid };
}
