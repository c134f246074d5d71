/**
 * Whether the courier on this device agreed to share the position. Stored on the device, because
 * the browser's own permission is, too; with the uid, because couriers may share a phone.
 */

import { readLocal, writeLocal } from '#lib/local-storage.ts';
import { createStore, type Store } from '#lib/store.ts';

/** `unasked` until the courier has answered our question once. */
export type SharingChoice = 'unasked' | 'on' | 'off';

const keyOf = (uid: string) => `fireline.share-position.${uid}`;
const choices = new Map<string, Store<SharingChoice>>();

export function sharingChoice(uid: string): Store<SharingChoice> {
  const known = choices.get(uid) ?? createStore(saved(uid));
  choices.set(uid, known);
  return known;
}

export function chooseSharing(uid: string, isOn: boolean): void {
  const choice = isOn ? 'on' : 'off';
  writeLocal(keyOf(uid), choice);
  sharingChoice(uid).set(choice);
}

/** Applies another tab's answer. Returns the function that stops it. */
export function followSharingChoice(uid: string): () => void {
  const take = ({ key }: StorageEvent) => {
    if (key === keyOf(uid) || key === null) sharingChoice(uid).set(saved(uid));
  };
  window.addEventListener('storage', take);
  return () => window.removeEventListener('storage', take);
}

function saved(uid: string): SharingChoice {
  const choice = readLocal(keyOf(uid));
  return choice === 'on' || choice === 'off' ? choice : 'unasked';
}
