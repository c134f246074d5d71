/**
 * Push messages in the real service worker of the built app, delivered through the browser's
 * debugging interface, because there is no message service here. For what is sent, see
 * `tests/triggers/push.test.ts`.
 */

import type { Notification } from '@fireline/domain/inbox/notification';
import { pushDataOf } from '@fireline/domain/inbox/push-text';
import type { Page, Worker } from '@playwright/test';
import { eventually } from '../support/eventually.ts';
import type { People } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';

// The headless shell shows no notifications.
const executablePath = process.env.FIRELINE_WHOLE_CHROMIUM ?? process.env.FIRELINE_CHROMIUM;
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, ...(executablePath && { executablePath }) }),
});

const orderId = 'a2b3c4d5e6f7f3kq2zdx';

/** A visitor with a running service worker, on whose device `uid` has turned on push. */
async function aSubscriber(people: People, uid: string) {
  const page = await people.enter('/find', {
    context: { serviceWorkers: 'allow', permissions: ['notifications'] },
  });
  await page.evaluate(() => navigator.serviceWorker.ready);
  const [known] = page.context().serviceWorkers();
  const worker = known ?? (await page.context().waitForEvent('serviceworker'));
  await useAs(page, uid);
  const { origin } = new URL(page.url());
  const debug = await page.context().newCDPSession(page);
  const registration = new Promise<string>((resolve) => {
    debug.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations;
      if (first) resolve(first.registrationId);
    });
  });
  await debug.send('ServiceWorker.enable');
  const registrationId = await registration;
  return {
    page,
    worker,
    async deliver(payload: unknown) {
      await debug.send('ServiceWorker.deliverPushMessage', {
        origin,
        registrationId,
        data: JSON.stringify(payload),
      });
    },
    /** The app is no longer visible: nothing else informs the person. */
    async leave() {
      await page.goto('about:blank');
      await eventually('no page of the app on the screen', async () => {
        const { visible } = await whatItKnows(worker);
        return visible.length === 0;
      });
    },
  };
}

/** Stores who has turned on push in this browser, as the app does. */
async function useAs(page: Page, uid: string): Promise<void> {
  const record = { uid, deviceId: 'd', token: 't', seenAt: Date.now(), settings: '' };
  await page.evaluate(async (text) => {
    const cache = await caches.open('fireline-push');
    await cache.put('/push/record', new Response(text));
  }, JSON.stringify(record));
}

function aPush(version: number, title: string, uid = 'carla') {
  const notification: Notification = {
    orderId,
    version,
    audience: 'customer',
    by: 'kim',
    type: 'order-status',
    level: 'success',
    priority: 'normal',
    title,
    message: 'Come pick it up.',
    data: { from: 'preparing', to: 'ready' },
    createdAt: Date.now(),
    readBy: {},
    expiresAt: Date.now(),
  };
  return { from: '1234', data: pushDataOf(uid, notification) };
}

/** The notifications on the device's screen. */
function shown(worker: Worker): Promise<readonly unknown[]> {
  return worker.evaluate(async () => {
    const { registration } = self as unknown as { registration: ServiceWorkerRegistration };
    const notifications = await registration.getNotifications();
    return notifications.map(({ title, body, tag, data }) => ({ title, body, tag, data }));
  });
}

const only = (title: string, version: number) => [
  {
    title,
    body: 'Come pick it up.',
    tag: `order-${orderId}`,
    data: { url: `/orders/${orderId}`, orderId, version },
  },
];

/** TypeScript's types of the browser are for pages, not for workers. */
interface Pages {
  matchAll(of: {
    type: 'window';
    includeUncontrolled: true;
  }): Promise<readonly { readonly url: string; readonly visibilityState: string }[]>;
}

/** What decides whether the worker shows a message. */
function whatItKnows(worker: Worker) {
  return worker.evaluate(async () => {
    const { clients } = self as unknown as { clients: Pages };
    const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
    const cache = await caches.open('fireline-push');
    const kept = async (key: string): Promise<unknown> => (await cache.match(key))?.json();
    return {
      visible: pages.filter((page) => page.visibilityState === 'visible').map(({ url }) => url),
      record: await kept('/push/record'),
      remembered: await kept('/push/shown'),
    };
  });
}

async function waitForTitle(worker: Worker, title: string): Promise<void> {
  await eventually(`the notification “${title}”`, async () => {
    const notifications = await shown(worker);
    if (JSON.stringify(notifications).includes(title)) return true;
    throw new Error(JSON.stringify({ notifications, ...(await whatItKnows(worker)) }));
  });
}

test('updates of an order are one notification, in the app’s words, and never go backwards', async ({
  people,
}) => {
  const { worker, deliver, leave } = await aSubscriber(people, 'carla');
  await leave();
  await deliver(aPush(3, 'is being prepared'));
  await waitForTitle(worker, 'is being prepared');
  await deliver(aPush(4, 'is ready'));
  await waitForTitle(worker, 'is ready');
  await deliver(aPush(3, 'is being prepared, late'));
  // Another order's message, which tells that the late one has been processed.
  await deliver({ data: { ...aPush(1, 'The other order').data, orderId: 'b', tag: 'order-b' } });
  await waitForTitle(worker, 'The other order');
  expect((await shown(worker)).filter((one) => Object(one).tag !== 'order-b')).toEqual(
    only('is ready', 4),
  );
});

test('nothing pops up while the app is visible, and nothing for a user who signed out', async ({
  people,
}) => {
  const { page, worker, deliver, leave } = await aSubscriber(people, 'carla');
  await page.bringToFront();
  await deliver(aPush(3, 'While it is open'));
  await eventually('the message to be remembered', async () => {
    const { remembered } = await whatItKnows(worker);
    return JSON.stringify(remembered ?? null).includes(orderId);
  });
  expect(await shown(worker)).toEqual([]);

  await leave();
  await deliver(aPush(5, 'For somebody else', 'eve'));
  await deliver(aPush(6, 'For Carla'));
  await waitForTitle(worker, 'For Carla');
  expect(await shown(worker)).toEqual(only('For Carla', 6));
});

test('if push is unavailable, its switch says why', async ({ people }) => {
  const page = await people.enter('/orders', { as: await newAccount() });
  await page.getByRole('button', { name: /^Inbox/ }).click();
  await page.getByRole('button', { name: 'Sound and notifications' }).click();
  const push = page.getByRole('switch', { name: 'Also when Fireline is closed' });
  await expect(
    page.getByText('Not available on the emulators: they have no push service.'),
  ).toBeVisible();
  await expect(push).toBeDisabled();
});
