/**
 * Without a network: what was seen stays available, changes are kept, and they are sent in order.
 */
import { orderLabel } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import type { Page } from '@playwright/test';
import { dbOf, liveProject, read, transitionAsClient } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { db, orderNow, storeOrder, timelineOf } from '../support/kitchen.ts';
import { demoAccount } from '../support/sessions.ts';
import { installed, isInstalled, isLive } from '../support/while-offline.ts';
import { expect, test } from './fixtures.ts';
import { KitchenScreen } from './pages/kitchen-screen.ts';
import { OrderPage } from './pages/order-page.ts';
import { Storefront } from './pages/storefront.ts';

async function isOffline(page: Page): Promise<void> {
  await expect(page.locator('[data-connection="offline"]')).toBeVisible();
}

/** A new page of the same person, as if they came back later. */
async function comeBack(page: Page, path: string): Promise<Page> {
  const context = page.context();
  await page.close();
  const next = await context.newPage();
  await next.goto(path);
  return next;
}

test('each page of the staff opens and shows its orders', async ({ people, stations }) => {
  const order = await storeOrder({ at: [stations.fryer], status: 'preparing' });
  const done = await storeOrder({ at: [stations.fryer], status: 'ready' });
  const admin = await people.enter('/admin', { as: 'admin', context: installed });
  await isInstalled(admin);
  const surfaces = [
    ['/admin', (page: Page) => new KitchenScreen(page).ticket(order)],
    [
      `/admin/orders/${order.id}`,
      (page: Page) => page.getByText(`Dish of the ${stations.fryer}`).first(),
    ],
    [`/kitchen?station=${stations.fryer}`, (page: Page) => new KitchenScreen(page).ticket(order)],
    [
      '/board',
      (page: Page) => page.getByText(done.label.slice(1)).or(page.getByText(done.label)).first(),
    ],
  ] as const;
  for (const [path, find] of surfaces) {
    await admin.goto(path);
    await expect(find(admin)).toBeVisible();
  }
  await admin.context().setOffline(true);
  for (const [path, find] of surfaces) {
    await admin.goto(path);
    await expect(find(admin)).toBeVisible();
  }
});

test('on a network where nothing is ever answered, a reload shows what is saved', async ({
  kitchen,
  stations,
}) => {
  const order = await storeOrder({ at: [stations.fryer], status: 'preparing' });
  const screen = await KitchenScreen.open(kitchen, `station=${stations.fryer}`);
  await expect(screen.ticket(order)).toBeVisible();
  // The app's own files are on the device if its service worker is.
  await kitchen.route(/^(?!.*\/(kitchen|assets|menu\/)).*$/, () => {});
  await kitchen.reload({ waitUntil: 'commit' });
  await expect(screen.ticket(order)).toBeVisible();
});

test('a menu that never came from Firestore is available offline', async ({ people }) => {
  const page = await people.arrive({ context: installed });
  await page.context().route('**/google.firestore.v1.Firestore/**', (route) => route.abort());
  const shop = await Storefront.open(page);
  await isInstalled(page);
  await eventually('the menu to be kept', () =>
    page.evaluate(async () => (await caches.match('/api/menu')) !== undefined),
  );
  await page.reload();
  await expect(shop.card('Shakshuka')).toBeVisible();

  await page.context().setOffline(true);
  await page.reload();
  await expect(shop.card('Shakshuka')).toBeVisible();
  await isOffline(page);
});

test('each page of a customer and of a courier opens and shows what it showed', async ({
  people,
}) => {
  const page = await people.enter('/', { context: installed });
  await isInstalled(page);
  const { id, label } = await new Storefront(page).order('Espresso', 'Offline Odo');
  await new OrderPage(page).isReceived();
  await page.goto('/orders');
  await expect(page.getByRole('link', { name: new RegExp(label) })).toBeVisible();
  const courier = await people.enter('/courier', { as: 'courier', context: installed });
  await expect(courier.getByRole('heading', { level: 1 })).toBeVisible();
  await isInstalled(courier);

  await page.context().setOffline(true);
  await page.goto('/');
  await expect(new Storefront(page).card('Shakshuka')).toBeVisible();
  await isOffline(page);
  await page.goto('/orders');
  await expect(page.getByRole('link', { name: new RegExp(label) })).toBeVisible();
  await page.goto(`/orders/${id}`);
  await expect(page.getByText(orderLabel(id)).first()).toBeVisible();
  await expect(page.getByText('Espresso').first()).toBeVisible();

  await courier.context().setOffline(true);
  await courier.reload();
  await expect(courier.getByRole('heading', { level: 1 })).toBeVisible();
  await isOffline(courier);
});

test('an order placed offline is sent when the page is simply opened again', async ({ people }) => {
  const page = await people.enter('/', { context: installed });
  await isInstalled(page);
  // The first order creates the guest account, which requires a connection.
  await new Storefront(page).order('Espresso', 'Offline Ole');
  await new OrderPage(page).isReceived();
  await page.getByRole('link', { name: 'Menu' }).first().click();
  await new Storefront(page).add('Espresso');
  await new Storefront(page).goToCheckout();
  await expect(page.getByLabel('Name')).toHaveValue('Offline Ole');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: /^Place order/ }).click();
  const { id, label } = await OrderPage.whenOpen(page);
  await new OrderPage(page).reads('Not sent yet — you’re offline');

  // Closed and opened while still offline: the page knows what is waiting.
  const again = await comeBack(page, '/');
  await again.getByRole('button', { name: /Offline.*1 not sent yet/ }).click();
  const waiting = again.getByRole('region', { name: 'Unsent changes' });
  await expect(waiting.getByText('1 change is waiting to be sent:')).toBeVisible();
  await expect(waiting.getByText(`Your order ${label}`)).toBeVisible();

  await again.context().setOffline(false);
  await eventually('the order to be there', () => read(dbOf(liveProject), paths.order(id)));
  await expect(again.locator('[data-connection="live"]')).toBeVisible();
  await expect(waiting).toHaveCount(0);
});

test('moves made offline survive the page and are sent in order', async ({ people, stations }) => {
  const order = await storeOrder({ at: [`${stations.fryer}:Chips`] });
  const path = `/kitchen?station=${stations.fryer}`;
  const page = await people.enter('/kitchen', { as: 'kitchen', context: installed });
  await page.goto(path);
  await expect(new KitchenScreen(page).ticket(order)).toBeVisible();
  await isLive(page);
  await isInstalled(page);
  await page.context().setOffline(true);
  const ticket = new KitchenScreen(page).ticket(order);
  await ticket.getByRole('button', { name: /^Accept/ }).click();
  await ticket.getByRole('button', { name: /^Start preparing/ }).click();
  await ticket.getByRole('button', { name: /Chips/ }).click();
  // Whatever Firestore shows, it has stored.
  await expect(ticket.getByRole('button', { name: /Chips/, pressed: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /3 not sent yet/ })).toBeVisible();

  const again = await comeBack(page, path);
  await again.getByRole('button', { name: /3 not sent yet/ }).click();
  const waiting = again.getByRole('region', { name: 'Unsent changes' });
  await expect(waiting.getByText(`${order.label} → Confirmed`)).toBeVisible();
  expect((await orderNow(order)).status).toBe('pending');
  await again.context().setOffline(false);
  await eventually('the whole timeline', async () => {
    const moves = await timelineOf(order);
    return moves.join() === ['confirmed', 'preparing', 'ready'].join();
  });
  await expect(waiting).toHaveCount(0);
  await expect(again.getByText('was not moved')).toHaveCount(0);
});

/** Who was faster, and how the explanation ends. */
const faster = [
  { who: 'someone else', uid: undefined, by: 'the office' },
  {
    who: 'the same person on another screen',
    uid: demoAccount('kitchen').uid,
    by: 'you, on another screen',
  },
] as const;

for (const { who, uid, by } of faster) {
  test(`a move that was refused while the page was closed, because ${who} was faster, is explained`, async ({
    people,
    stations,
  }) => {
    const order = await storeOrder({ at: [stations.fryer] });
    const path = `/kitchen?station=${stations.fryer}`;
    const page = await people.enter('/kitchen', { as: 'kitchen', context: installed });
    await page.goto(path);
    await expect(new KitchenScreen(page).ticket(order)).toBeVisible();
    await isLive(page);
    await isInstalled(page);
    await page.context().setOffline(true);
    await new KitchenScreen(page)
      .ticket(order)
      .getByRole('button', { name: /^Accept/ })
      .click();
    await expect(page.getByRole('button', { name: /1 not sent yet/ })).toBeVisible();
    await expect(
      new KitchenScreen(page).ticket(order).getByRole('button', { name: /^Start preparing/ }),
    ).toBeVisible();
    const context = page.context();
    await page.close();
    const { version } = await orderNow(order);
    await transitionAsClient(db(), order.id, version, {
      to: 'rejected',
      role: 'admin',
      uid,
      reason: 'Closed',
    });

    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(path);
    await expect(
      again.getByText(`${order.label} was not moved to “Confirmed”`).first(),
    ).toBeVisible();
    await expect(
      again
        .getByText(new RegExp(`It’s been “Declined” since \\d+:\\d\\d(\\s[AP]M)?, set by ${by}\\.`))
        .first(),
    ).toBeVisible();
    expect((await orderNow(order)).status).toBe('rejected');
  });
}

test('signing out with unsent changes asks first, and can send them', async ({
  people,
  stations,
}) => {
  const order = await storeOrder({ at: [stations.fryer] });
  const page = await people.enter('/kitchen', { as: 'kitchen', context: installed });
  await page.goto(`/kitchen?station=${stations.fryer}`);
  await expect(new KitchenScreen(page).ticket(order)).toBeVisible();
  await isLive(page);
  await isInstalled(page);
  await page.context().setOffline(true);
  await new KitchenScreen(page)
    .ticket(order)
    .getByRole('button', { name: /^Accept/ })
    .click();
  await expect(page.getByRole('button', { name: /1 not sent yet/ })).toBeVisible();
  await page.getByRole('button', { name: /^Account:/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  const question = page.getByRole('dialog', { name: 'Sign out with unsent changes?' });
  await expect(question.getByText(`${order.label} → Confirmed`)).toBeVisible();
  await question.getByRole('button', { name: 'Send, then sign out' }).click();
  await expect(question.getByText(/Waiting for the connection/)).toBeVisible();
  await page.context().setOffline(false);
  await page.waitForURL((url) => url.pathname === '/');
  await eventually(
    'the order to be accepted',
    async () => (await orderNow(order)).status === 'confirmed',
  );
  await eventually(
    'nothing of the kitchen to be left on the device',
    async () => !(await savedOn(page)).includes(order.id),
  );
});

/** Everything in IndexedDB for the site, as text. */
async function savedOn(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const found: unknown[] = [];
    const promised = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const opening = indexedDB.open(name);
      // One that was deleted by now would be created, empty, and in the app's way.
      opening.onupgradeneeded = () => opening.transaction?.abort();
      const database = await promised(opening).catch(() => null);
      if (!database) continue;
      for (const store of database.objectStoreNames) {
        found.push(await promised(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}
