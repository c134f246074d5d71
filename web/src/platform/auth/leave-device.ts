/**
 * Signs out and clears this device: what Firestore saved for this user, unsent changes, and what
 * forms remember. A guest's cart stays because it belongs to the browser, not to the user.
 */

import { clearedKey } from '#platform/connection/recovery-signs.ts';
import { clearPersistence } from '#platform/firestore/firestore-client.ts';
import { forgetWrites } from '#platform/outbox/unsent-log.ts';
import { signOut } from './session.ts';

/** Not stored per user, but still personal. */
const personal = [
  'fireline.active-order',
  'fireline.checkout',
  'fireline.seen',
  'fireline.draft.find',
  'fireline.draft.dish',
];

/**
 * Unsent writes are lost: the caller has asked first. `onSignedOut` doesn't wait for the cleanup.
 */
export async function leaveDevice(uid: string, onSignedOut: () => void): Promise<void> {
  await signOut();
  onSignedOut();
  forgetWrites(uid);
  for (const storage of [window.localStorage, window.sessionStorage]) forgetIn(storage, uid);
  await clearPersistence();
  // Deleting the data ended the other tabs' clients without notifying them.
  tell();
}

function forgetIn(storage: Storage, uid: string): void {
  if (storage.getItem('fireline.cart.account')?.includes(uid)) {
    for (const key of ['fireline.cart.account', 'fireline.cart']) storage.removeItem(key);
  }
  for (const key of Object.keys(storage)) {
    if (!key.startsWith('fireline.')) continue;
    const isPersonal = personal.some((start) => key.startsWith(start));
    if (key.includes(uid) || isPersonal) storage.removeItem(key);
  }
}

function tell(): void {
  try {
    localStorage.setItem(clearedKey, String(Date.now()));
  } catch {
    // The other tabs notice when the server doesn't answer their probe.
  }
}
