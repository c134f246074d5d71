/**
 * Push messages to this device, for screens: whether they are on, and how to change that. The code
 * behind it (`push-client.ts`) is loaded on demand, and on each start if push is on.
 */

import { readLocal, writeLocal } from '#lib/local-storage.ts';
import { createStore, type Store, useStore } from '#lib/store.ts';
import { pushStore } from './push-record.ts';

export type PushState =
  /** Not checked yet. */
  | 'unknown'
  /** The shop has no VAPID key. */
  | 'not-set-up'
  /** The emulators have no Cloud Messaging. */
  | 'emulators'
  | 'unsupported'
  | 'off'
  | 'on';

const key = 'fireline.push';

export const push: Store<PushState> = createStore<PushState>(isKept() ? 'on' : 'unknown');

export function usePush(): PushState {
  return useStore(push);
}

/** Checks whether push is possible here. */
export async function lookForPush(): Promise<void> {
  if (push.get() !== 'unknown') return;
  const { pushObstacle } = await client();
  push.set((await pushObstacle()) ?? 'off');
}

/** Turns push on for `uid` after the user has allowed notifications. Rejects if it didn't work. */
export async function turnOnPush(uid: string): Promise<void> {
  const { enable } = await client();
  await enable(uid);
  remember(true);
}

export async function turnOffPush(): Promise<void> {
  remember(false);
  const { disable } = await client();
  await disable();
}

/** Call when the app starts, when the user changes, and when their settings change. */
export async function keepPushFor(uid: string | null): Promise<void> {
  if (!isKept()) return;
  const { keep } = await client();
  const kept = await keep(uid);
  // Tried again with the next start.
  if (kept === 'lost') push.set('off');
  else remember(kept);
}

/** Await before signing out. Never fails, and never waits long. */
export async function leavePush(): Promise<void> {
  try {
    // Always, and first: the record the service worker checks must not outlive the session.
    if (!isKept()) return await pushStore.writeRecord(null);
    const { leave } = await client();
    await leave();
  } catch (error) {
    console.warn('Push messages could not be ended now; the service worker will.', error);
  }
  remember(false);
}

/** Applies other tabs' changes. Returns the function that stops it. */
export function followPush(): () => void {
  const take = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return;
    if (isKept()) push.set('on');
    else if (push.get() === 'on') push.set('off');
  };
  window.addEventListener('storage', take);
  return () => window.removeEventListener('storage', take);
}

function client() {
  return import('./push-client.ts');
}

function isKept(): boolean {
  return readLocal(key) !== null;
}

function remember(isOn: boolean): void {
  push.set(isOn ? 'on' : 'off');
  writeLocal(key, isOn ? 'on' : null);
}
