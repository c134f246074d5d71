/** Notifications that the browser shows outside the page, where somebody has allowed it. */

import { createStore, type Store } from '#lib/store.ts';
import { pushStore } from '#platform/push/push-record.ts';

export type Permission = 'unsupported' | NotificationPermission;

/** Follows what the browser says; changed by `askForNotifications` and by `followPermission`. */
export const permission: Store<Permission> = createStore(presentPermission());

/** To be called from a press, after it was said what for. Browsers ask a person only once. */
export async function askForNotifications(): Promise<Permission> {
  if (presentPermission() !== 'unsupported') await Notification.requestPermission();
  permission.set(presentPermission());
  return permission.get();
}

/** Takes up what is changed in the browser's own settings. Returns the function that ends it. */
export function followPermission(): () => void {
  const update = () => permission.set(presentPermission());
  const listeners = new AbortController();
  const { signal } = listeners;
  // Not every browser tells of changes; whoever comes back from the settings sees it at any rate.
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
  /** What is shown under the same tag is replaced. */
  readonly tag: string;
  /** Without the browser's own sound. */
  readonly silent: boolean;
  /** It stays until somebody reacts. */
  readonly requireInteraction: boolean;
  /** As in push messages: where a press leads, and which version of which order it tells of. */
  readonly data: {
    readonly url: string;
    readonly orderId?: string;
    readonly version?: number;
  };
}

/**
 * Shows it; `onPress` is called in this tab, which has come to the front by then. Where `uid` gets
 * push messages, the service worker shows it, which knows what a message has told already.
 */
export async function showNotification(
  { title, ...rest }: BrowserNotification,
  uid: string,
  onPress: () => void,
): Promise<void> {
  if (permission.get() !== 'granted') return;
  // One that replaces another is news, too: `renotify` lets it be noticed.
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
    // On Android only the service worker may show them, which also hears the press.
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
    // The browser keeps nothing for this site.
    return false;
  }
}

function presentPermission(): Permission {
  return typeof Notification === 'undefined' ? 'unsupported' : Notification.permission;
}
