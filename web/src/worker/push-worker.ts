/**
 * The service worker's own code, for push messages and the staff's files: built into
 * `push-worker.js`, which is loaded by the worker that caches the app's files
 * (`web/installable.ts`). Only what needs the browser is here.
 */
import { pushStore } from '#platform/push/push-record.ts';
import { watchForStaff } from './keep-staff-files.ts';
import { openPage, showPush, type WorkerBrowser } from './show-push.ts';
import type { PushEvent, WorkerScope } from './worker-scope.ts';

const worker = self as unknown as WorkerScope;

watchForStaff(worker);

const { userAgent } = navigator;

const browser: WorkerBrowser = {
  // All browsers on iOS are WebKit, and so is Safari on a Mac.
  mustShow: /iPhone|iPad|iPod/.test(userAgent) || /Version\/\S+ Safari/.test(userAgent),
  store: pushStore,
  windows: async () => {
    const found = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
    return found.map((client) => ({
      url: client.url,
      isVisible: client.visibilityState === 'visible',
      focus: () => client.focus(),
    }));
  },
  open: (url) => worker.clients.openWindow(url),
  shown: (tag) => worker.registration.getNotifications({ tag }),
  show: (title, options) => worker.registration.showNotification(title, options),
  unsubscribe: async () => (await worker.registration.pushManager.getSubscription())?.unsubscribe(),
};

/** One at a time: two messages about one order must not be checked at the same moment. */
let last: Promise<unknown> = Promise.resolve();

worker.addEventListener('push', (event) => {
  const payload = jsonIn(event);
  last = last.then(() => showPush(browser, payload)).catch(report);
  event.waitUntil(last);
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openPage(browser, event.notification.data).catch(report));
});

function jsonIn({ data }: PushEvent): unknown {
  try {
    return data?.json() ?? null;
  } catch {
    // Not sent by Firebase Cloud Messaging.
    return null;
  }
}

function report(error: unknown): void {
  console.error('A push message could not be handled.', error);
}
