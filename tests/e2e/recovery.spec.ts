/** A screen recovers by itself, whatever happened to its connection, without a reload. */
import type { Page } from '@playwright/test';
import { eventually } from '../support/eventually.ts';
import { orderNow, storeOrder } from '../support/kitchen.ts';
import type { People } from '../support/people.ts';
import { addProduct, changeProduct, type OwnProduct } from '../support/shop-admin.ts';
import { money } from '../support/shop-clock.ts';
import { KitchenScreen } from './pages/kitchen-screen.ts';
import { Storefront } from './pages/storefront.ts';
import { connectionIs, expect, patience, test } from './proxied.ts';

/** The open menu, with a mark that a reload would erase. */
async function openMenu(people: People, { name }: OwnProduct): Promise<Page> {
  const page = await people.enter('/');
  await expect(new Storefront(page).card(name)).toBeVisible();
  await connectionIs(page, 'live');
  await page.evaluate(() => document.body.setAttribute('data-untouched', ''));
  return page;
}

/** Changes a price outside the page, and waits until the page shows it. */
async function learnsNewPrice(page: Page, { id, name }: OwnProduct, price = 4321): Promise<void> {
  await changeProduct(id, { price });
  const card = new Storefront(page).card(name);
  await expect(card.getByText(money(price))).toBeVisible(patience);
}

async function wasNotReloaded(page: Page): Promise<void> {
  await expect(page.locator('body[data-untouched]')).toHaveCount(1);
}

test('the backend is gone and comes back, with open tabs', async ({ people, network }) => {
  const dish = await addProduct();
  const pages = [await openMenu(people, dish), await openMenu(people, dish)];
  network.firestoreIs('cut');
  for (const page of pages) await connectionIs(page, 'unreachable');
  network.firestoreIs('none');
  for (const page of pages) await connectionIs(page, 'live');
  for (const [index, page] of pages.entries()) {
    await learnsNewPrice(page, dish, 4321 + index);
    await wasNotReloaded(page);
  }
});

test('a connection that the network silently forgot is detected and replaced', async ({
  people,
  network,
}) => {
  const dish = await addProduct({ price: 2000 });
  const page = await openMenu(people, dish);
  network.firestoreIs('forget');
  network.firestoreIs('none');
  await learnsNewPrice(page, dish);
  await connectionIs(page, 'live');
  await wasNotReloaded(page);
});

test('a network that swallows everything is reported, and nothing is lost when it recovers', async ({
  people,
  network,
}) => {
  const dish = await addProduct({ price: 2000 });
  const page = await openMenu(people, dish);
  network.firestoreIs('swallow');
  await connectionIs(page, 'unreachable');
  network.firestoreIs('none');
  await connectionIs(page, 'live');
  await learnsNewPrice(page, dish);
  await wasNotReloaded(page);
});

test('a press on a half-open connection is sent', async ({ people, network, stations }) => {
  const order = await storeOrder({ at: [stations.fryer] });
  const screen = await KitchenScreen.open(
    await people.arrive({ as: 'kitchen' }),
    `station=${stations.fryer}`,
  );
  await expect(screen.ticket(order)).toBeVisible();
  network.firestoreIs('forget');
  network.firestoreIs('none');
  await screen
    .ticket(order)
    .getByRole('button', { name: /^Accept/ })
    .click();
  await eventually(
    'the order to be accepted',
    async () => (await orderNow(order)).status === 'confirmed',
    { within: patience.timeout },
  );
});

test('a dead SDK is replaced under the open page, and unsent changes are sent', async ({
  people,
  stations,
}) => {
  const order = await storeOrder({ at: [stations.fryer] });
  const screen = await KitchenScreen.open(
    await people.arrive({ as: 'kitchen' }),
    `station=${stations.fryer}`,
  );
  const { page } = screen;
  await expect(screen.ticket(order)).toBeVisible();
  await page.evaluate(() => document.body.setAttribute('data-untouched', ''));
  // Other tabs can delete the saved data, which ends this tab's client silently.
  await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    for (const name of names.filter((one) => one.startsWith('firestore/'))) {
      indexedDB.deleteDatabase(name);
    }
  });
  const later = await storeOrder({ at: [stations.fryer] });
  await expect(screen.ticket(later)).toBeVisible(patience);
  await screen
    .ticket(later)
    .getByRole('button', { name: /^Accept/ })
    .click();
  await eventually(
    'the later order to be accepted',
    async () => (await orderNow(later)).status === 'confirmed',
    { within: patience.timeout },
  );
  await wasNotReloaded(page);
});

test('200 changes while a tab sleeps arrive in order, to the last', async ({ people, network }) => {
  const dish = await addProduct({ price: 2000 });
  const page = await openMenu(people, dish);
  const devtools = await page.context().newCDPSession(page);
  await new Storefront(page).card(dish.name).evaluate((card) => {
    const prices: string[] = [];
    Object.assign(globalThis, { prices });
    const look = () => {
      // The current price comes after the one from when the page was opened.
      const price = card.textContent.match(/2\d\.\d\d|2,\d{3}/g)?.at(-1);
      if (price !== undefined && price !== prices.at(-1)) prices.push(price);
    };
    new MutationObserver(look).observe(card, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await expect(new Storefront(page).card(dish.name).getByText(money(2000))).toBeVisible();
  await devtools.send('Debugger.enable');
  await devtools.send('Debugger.pause');
  network.firestoreIs('cut');
  for (let change = 1; change <= 200; change += 1)
    await changeProduct(dish.id, { price: 2000 + change });
  network.firestoreIs('none');
  await devtools.send('Debugger.resume');
  await devtools.send('Debugger.disable');
  await expect(new Storefront(page).card(dish.name).getByText(money(2200))).toBeVisible(patience);
  const prices: unknown = await page.evaluate('prices');
  expect(prices).toEqual([...new Set(prices as string[])].sort());
  expect(prices).toContain(money(2200).replaceAll(/[^\d.,]/g, ''));
});
