/** Without a network: what was seen is there, what is done is kept, and it goes out in order. */
import { orderLabel } from '@fireline/domain/order-number';
import { paths } from '@fireline/domain/paths';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { dbOf, liveProject, moveAsClient, read } from '../support/admin.ts';
import { useBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import {
  db,
  orderNow,
  removeStoredOrders,
  storeOrder,
  testStations,
  ticketOn,
  timelineOf,
} from '../support/kitchen.ts';
import {
  addToCart,
  customerReads,
  goToCheckout,
  menuCard,
  orderOnPage,
  placeOrder,
  received,
} from '../support/ordering.ts';
import { withShop } from '../support/shop-admin.ts';

const visitors = useBrowser();
afterEach(removeStoredOrders);

/** With the service worker, which keeps the app's files; it is there once the page is. */
const installed = { serviceWorkers: 'allow', reducedMotion: 'reduce' } as const;
const inTestShop = (work: () => Promise<void>) => withShop({ stations: testStations }, work);

async function isInstalled(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
}

async function isOffline(page: Page): Promise<void> {
  await page.locator('[data-connection="offline"]').waitFor();
}

/** A page of the same person, as if they came back later. */
async function comeBack(page: Page, path: string): Promise<Page> {
  const context = page.context();
  await page.close();
  const next = await context.newPage();
  await next.goto(path);
  return next;
}

test('each page of the staff opens and shows its orders', () =>
  inTestShop(async () => {
    const order = await storeOrder({ at: ['fryer'], status: 'preparing' });
    const done = await storeOrder({ at: ['fryer'], status: 'ready' });
    const admin = await visitors.enter('/admin', { as: 'admin', context: installed });
    await isInstalled(admin);
    const surfaces = [
      ['/admin', (page: Page) => ticketOn(page, order)],
      [`/admin/orders/${order.id}`, (page: Page) => page.getByText('Dish of the fryer').first()],
      ['/kitchen?station=fryer', (page: Page) => ticketOn(page, order)],
      [
        '/board',
        (page: Page) => page.getByText(done.label.slice(1)).or(page.getByText(done.label)).first(),
      ],
    ] as const;
    for (const [path, find] of surfaces) {
      await admin.goto(path);
      await find(admin).waitFor();
    }
    await admin.context().setOffline(true);
    for (const [path, find] of surfaces) {
      await admin.goto(path);
      await find(admin).waitFor();
    }
  }));

test('each page of a customer and of a courier opens and shows what it showed', async () => {
  const page = await visitors.enter('/', { context: installed });
  await isInstalled(page);
  const { id, label } = await placeOrder(page, 'Espresso', 'Offline Odo');
  await customerReads(page, received);
  await page.goto('/orders');
  await page.getByRole('link', { name: new RegExp(label) }).waitFor();
  const courier = await visitors.enter('/courier', { as: 'courier', context: installed });
  await courier.getByRole('heading', { level: 1 }).waitFor();
  await isInstalled(courier);

  await page.context().setOffline(true);
  await page.goto('/');
  await menuCard(page, 'Shakshuka').waitFor();
  await isOffline(page);
  await page.goto('/orders');
  await page.getByRole('link', { name: new RegExp(label) }).waitFor();
  await page.goto(`/orders/${id}`);
  await page.getByText(orderLabel(id)).first().waitFor();
  await page.getByText('Espresso').first().waitFor();

  await courier.context().setOffline(true);
  await courier.reload();
  await courier.getByRole('heading', { level: 1 }).waitFor();
  await isOffline(courier);
});

test('an order that was sent offline goes out when the page is merely opened again', async () => {
  const page = await visitors.enter('/', { context: installed });
  await isInstalled(page);
  // The first order makes them a guest, which takes a connection.
  await placeOrder(page, 'Espresso', 'Offline Ole');
  await customerReads(page, received);
  await page.getByRole('link', { name: 'Menu' }).first().click();
  await addToCart(page, 'Espresso');
  await goToCheckout(page);
  await page.getByRole('button', { name: /^Place order/ }).waitFor();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: /^Place order/ }).click();
  const { id, label } = await orderOnPage(page);
  await customerReads(page, 'Not sent yet — you are offline');

  // Closed and opened while there still is no network: it is known what waits.
  const again = await comeBack(page, '/');
  await again.getByRole('button', { name: /Offline.*1 not sent yet/ }).click();
  const waiting = again.getByRole('region', { name: 'Changes that wait' });
  await waiting.getByText('1 change waits to be sent:').waitFor();
  await waiting.getByText(`Your order ${label}`).waitFor();

  await again.context().setOffline(false);
  await eventually('the order to be there', () => read(dbOf(liveProject), paths.order(id)));
  await again.locator('[data-connection="live"]').waitFor();
  await waiting.waitFor({ state: 'detached' });
});

test('moves that were made offline outlive the page and go out in their order', () =>
  inTestShop(async () => {
    const order = await storeOrder({ at: ['fryer:Chips'] });
    const path = '/kitchen?station=fryer';
    const page = await visitors.enter('/kitchen', { as: 'kitchen', context: installed });
    await page.goto(path);
    await ticketOn(page, order).waitFor();
    await isInstalled(page);
    await page.context().setOffline(true);
    const ticket = ticketOn(page, order);
    await ticket.getByRole('button', { name: /^Accept/ }).click();
    await ticket.getByRole('button', { name: /^Start preparing/ }).click();
    await ticket.getByRole('button', { name: /Chips/ }).click();
    // What Firestore shows it has kept.
    await ticket.getByRole('button', { name: /Chips/, pressed: true }).waitFor();
    await page.getByRole('button', { name: /3 not sent yet/ }).waitFor();

    const again = await comeBack(page, path);
    await again.getByRole('button', { name: /3 not sent yet/ }).click();
    const waiting = again.getByRole('region', { name: 'Changes that wait' });
    await waiting.getByText(`${order.label} → Confirmed`).waitFor();
    expect((await orderNow(order)).status).toBe('pending');
    await again.context().setOffline(false);
    await eventually('the whole timeline', async () => {
      const moves = await timelineOf(order);
      return moves.join() === ['confirmed', 'preparing', 'ready'].join();
    });
    await waiting.waitFor({ state: 'detached' });
    expect(await again.getByText('was not moved').count()).toBe(0);
  }));

test('a move that was refused while nobody looked is explained when the page is opened again', () =>
  inTestShop(async () => {
    const order = await storeOrder({ at: ['fryer'] });
    const path = '/kitchen?station=fryer';
    const page = await visitors.enter('/kitchen', { as: 'kitchen', context: installed });
    await page.goto(path);
    await ticketOn(page, order).waitFor();
    await isInstalled(page);
    await page.context().setOffline(true);
    await ticketOn(page, order)
      .getByRole('button', { name: /^Accept/ })
      .click();
    await page.getByRole('button', { name: /1 not sent yet/ }).waitFor();
    await ticketOn(page, order)
      .getByRole('button', { name: /^Start preparing/ })
      .waitFor();
    const context = page.context();
    await page.close();
    const { version } = await orderNow(order);
    await moveAsClient(db(), order.id, version, {
      to: 'rejected',
      role: 'admin',
      reason: 'Closed',
    });

    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(path);
    await again.getByText(`${order.label} was not moved to “Confirmed”`).first().waitFor();
    await again
      .getByText(/It is “Rejected” since \d\d:\d\d, by an admin\./)
      .first()
      .waitFor();
    expect((await orderNow(order)).status).toBe('rejected');
  }));

test('whoever signs out with changes that wait is asked, and can have them sent first', () =>
  inTestShop(async () => {
    const order = await storeOrder({ at: ['fryer'] });
    const page = await visitors.enter('/kitchen', { as: 'kitchen', context: installed });
    await page.goto('/kitchen?station=fryer');
    await ticketOn(page, order).waitFor();
    await page.context().setOffline(true);
    await ticketOn(page, order)
      .getByRole('button', { name: /^Accept/ })
      .click();
    await page.getByRole('button', { name: /1 not sent yet/ }).waitFor();
    await page.getByRole('button', { name: /^Account:/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    const question = page.getByRole('dialog', { name: 'Sign out with unsent changes?' });
    await question.getByText(`${order.label} → Confirmed`).waitFor();
    await question.getByRole('button', { name: 'Send them, then sign out' }).click();
    await question.getByText(/Waiting for the connection/).waitFor();
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
  }));

/** Everything that IndexedDB holds for the site, as text. */
async function savedOn(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const found: unknown[] = [];
    const promised = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await promised(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        found.push(await promised(database.transaction(store).objectStore(store).getAll()));
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}
