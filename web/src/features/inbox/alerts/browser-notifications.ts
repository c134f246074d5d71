/** Notifications that the browser shows outside the page, with the user's permission. */

import { createStore, type Store } from '#lib/store.ts';
import { pushStore } from '#platform/push/push-record.ts';

export type Permission = 'unsupported' | NotificationPermission;

/** The browser's permission, kept up to date by `askForNotifications` and `followPermission`. */
export const permission: Store<Permission> = createStore(presentPermission());

/** Call it from a user gesture, after explaining why. Browsers ask only once. */
export async function askForNotifications(): Promise<Permission> {
  if (presentPermission() !== 'unsupported') await Notification.requestPermission();
  permission.set(presentPermission());
  return permission.get();
}

/** Picks up changes made in the browser's settings. Returns a function that stops it. */
export function followPermission(): () => void {
  const update = () => permission.set(presentPermission());
  const listeners = new AbortController();
  const { signal } = listeners;
  // Not every browser fires `change`; focus covers returning from the settings.
  window.addEventListener('focus', update, { signal });
  navigator.permissions
    ?.query({ name: 'notifications' })
    .then((status) => status.addEventListener('change', update, { signal }))
    .catch(() => {});
  update();
  return () => listeners.abort();
}

export interface BrowserNotification {
  readonly title: string;
  readonly body: string;
  /** Replaces the notification with the same tag. */
  readonly tag: string;
  /** Suppresses the browser's own sound. */
  readonly silent: boolean;
  /** Stays until the user reacts. */
  readonly requireInteraction: boolean;
  /** As in push messages: where a press leads, and the order and version that it's about. */
  readonly data: {
    readonly url: string;
    readonly orderId?: string;
    readonly version?: number;
  };
}

/**
 * Shows the notification. `onPress` is called in this tab, already in the foreground. If `uid` gets
 * push messages, the service worker shows it instead, so that it can skip what a push message has
 * already shown.
 */
export async function showNotification(
  { title, ...rest }: BrowserNotification,
  uid: string,
  onPress: () => void,
): Promise<void> {
  if (permission.get() !== 'granted') return;
  // `renotify`: a replacement is news, so it should alert again.
  const options = { ...rest, renotify: true, icon: '/icons/icon-192.png' };
  if (await getsPush(uid)) return await showByWorker(title, options);
  try {
    const shown = new Notification(title, options);
    shown.addEventListener('click', () => {
      window.focus();
      shown.close();
      onPress();
    });
  } catch {
    // On Android only the service worker can show notifications; it also handles the press.
    await showByWorker(title, options);
  }
}

type WorkerOptions = Pick<BrowserNotification, 'tag' | 'data'> & NotificationOptions;

async function showByWorker(title: string, options: WorkerOptions): Promise<void> {
  try {
    const registration = await navigator.serviceWorker?.getRegistration();
    const shown = (await registration?.getNotifications({ tag: options.tag })) ?? [];
    const { version = 0 } = options.data;
    if (shown.some(({ data }) => Number(data?.version ?? -1) >= version)) return;
    await registration?.showNotification(title, options);
  } catch (error) {
    console.warn('A notification couldn’t be shown.', error);
  }
}

async function getsPush(uid: string): Promise<boolean> {
  try {
    return (await pushStore.readRecord())?.uid === uid;
  } catch {
    // Storage is blocked for this site.
    return false;
  }
}

function presentPermission(): Permission {
  return typeof Notification === 'undefined' ? 'unsupported' : Notification.permission;
}
