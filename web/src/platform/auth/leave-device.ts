/**
 * Signing out for good on this device: what Firestore saved for this person, what waits to be sent
 * and what forms remember goes with them. The cart stays; it is the browser's, not the person's.
 */

import { clearedKey } from '#platform/connection/recovery.ts';
import { clearSaved } from '#platform/firestore/firestore-client.ts';
import { forgetWrites } from '#platform/outbox/unsent-log.ts';
import { signOut } from './session.ts';

/** Under nobody's name, and still of whoever was here. */
const personal = [
  'fireline.checkout',
  'fireline.seen',
  'fireline.draft.find',
  'fireline.draft.dish',
];

/** Writes that wait are lost: whoever calls this has asked. `onSignedOut` need not wait for the rest. */
export async function leaveDevice(uid: string, onSignedOut: () => void): Promise<void> {
  await signOut();
  onSignedOut();
  forgetWrites(uid);
  for (const storage of [window.localStorage, window.sessionStorage]) forgetIn(storage, uid);
  await clearSaved();
  // Deleting ended the clients of the other tabs, without telling them.
  tell();
}

function forgetIn(storage: Storage, uid: string): void {
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
    // The other tabs find out when the server is asked in vain.
  }
}
