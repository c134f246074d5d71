/**
 * Push messages to this device, for screens: whether they are on, and how to change that. What does it
 * (`push-client.ts`) is loaded when somebody asks, and on each start where push is on.
 */

import { createStore, type Store, useStore } from '#lib/store.ts';
import { pushStore } from './push-record.ts';

export type PushState =
  /** Nobody has looked yet. */
  | 'unknown'
  /** The shop has no key for it. */
  | 'not-set-up'
  /** There is no Cloud Messaging. */
  | 'emulators'
  | 'unsupported'
  | 'off'
  | 'on';

const key = 'fireline.push';

export const push: Store<PushState> = createStore<PushState>(isKept() ? 'on' : 'unknown');

export function usePush(): PushState {
  return useStore(push);
}

/** Finds out whether push is possible here. */
export async function lookForPush(): Promise<void> {
  if (push.get() !== 'unknown') return;
  const { pushObstacle } = await client();
  push.set((await pushObstacle()) ?? 'off');
}

/** Turns push on for `uid`, once the person has allowed notifications. Rejects if it did not work. */
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

/** To be called when the app starts, when another person uses it and when their wishes change. */
export async function keepPushFor(uid: string | null): Promise<void> {
  if (!isKept()) return;
  const { keep } = await client();
  remember(await keep(uid));
}

/** To be awaited before somebody signs out. Never fails, and waits for nothing for long. */
export async function leavePush(): Promise<void> {
  try {
    // At any rate, and first: what the service worker goes by must not outlive the session.
    if (!isKept()) return await pushStore.writeRecord(null);
    const { leave } = await client();
    await leave();
  } catch (error) {
    console.warn('Push messages could not be ended now; the service worker will.', error);
  }
  remember(false);
}

/** Takes up what other tabs change. Returns the function that ends it. */
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
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    // The browser keeps nothing for this site, and gives it no push messages either.
    return false;
  }
}

function remember(isOn: boolean): void {
  push.set(isOn ? 'on' : 'off');
  try {
    if (isOn) localStorage.setItem(key, 'on');
    else localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
