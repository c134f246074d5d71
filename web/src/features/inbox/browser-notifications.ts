/** Notifications that the browser shows outside the page, where somebody has allowed it. */
import { createStore, type Store } from '#lib/store.ts';

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
  /** Where a press on it leads, as a path of the app. */
  readonly link: string;
}

/** Shows it; `onPress` is called in this tab, which has come to the front by then. */
export function showNotification(
  { title, link, ...rest }: BrowserNotification,
  onPress: () => void,
): void {
  if (permission.get() !== 'granted') return;
  // One that replaces another is news, too: `renotify` lets it be noticed.
  const options = { ...rest, renotify: true, icon: '/icons/icon-192.png', data: { link } };
  try {
    const shown = new Notification(title, options);
    shown.addEventListener('click', () => {
      window.focus();
      shown.close();
      onPress();
    });
  } catch {
    // On Android only the service worker may show them, which also hears the press.
    navigator.serviceWorker
      ?.getRegistration()
      .then((registration) => registration?.showNotification(title, options))
      .catch((error: unknown) => console.warn('A notification could not be shown.', error));
  }
}

function presentPermission(): Permission {
  return typeof Notification === 'undefined' ? 'unsupported' : Notification.permission;
}
