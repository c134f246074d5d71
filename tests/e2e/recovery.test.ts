/** A screen comes back by itself, whatever happened to its connection, and nobody reloads it. */
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import {
  orderNow,
  removeStoredOrders,
  storeOrder,
  testStations,
  ticketOn,
} from '../support/kitchen.ts';
import { menuCard } from '../support/ordering.ts';
import { connectionIs, useProxiedBrowser } from '../support/proxied.ts';
import { changeProduct, productId, withProduct, withShop } from '../support/shop-admin.ts';

const visitors = useProxiedBrowser();
afterEach(removeStoredOrders);

/** A limit for waiting: silences are noticed after half a minute. */
const timeout = 120_000;
const dish = 'Shakshuka';
const inTestShop = (work: () => Promise<void>) => withShop({ stations: testStations }, work);

/** The open menu, with a mark that a reload would wipe off. */
async function openMenu(): Promise<Page> {
  const page = await visitors.enter('/');
  await menuCard(page, dish).waitFor();
  await connectionIs(page, 'live');
  await page.evaluate(() => document.body.setAttribute('data-untouched', ''));
  return page;
}

async function openKitchen(): Promise<Page> {
  const page = await visitors.enter('/kitchen', { as: 'kitchen' });
  await page.goto('/kitchen?station=fryer');
  return page;
}

/** Changes a price behind the page's back, and waits until the page shows it. */
async function learnsNewPrice(page: Page): Promise<void> {
  await withProduct(await productId(dish), { price: 4321 }, async () => {
    await menuCard(page, dish).getByText('43.21').waitFor({ timeout });
  });
}

async function wasNotReloaded(page: Page): Promise<void> {
  expect(await page.locator('body[data-untouched]').count()).toBe(1);
}

test('the backend is gone and comes back, with open tabs', async () => {
  const pages = [await openMenu(), await openMenu()];
  visitors.firestoreIs('cut');
  for (const page of pages) await connectionIs(page, 'unreachable');
  visitors.firestoreIs('none');
  for (const page of pages) await connectionIs(page, 'live');
  for (const page of pages) {
    await learnsNewPrice(page);
    await wasNotReloaded(page);
  }
});

test('a connection that the network forgot without a word is found out and made anew', async () => {
  const page = await openMenu();
  visitors.firestoreIs('forget');
  visitors.firestoreIs('none');
  await learnsNewPrice(page);
  await connectionIs(page, 'live');
  await wasNotReloaded(page);
});

test('a network that swallows everything is named, and nothing is lost when it lets go', async () => {
  const page = await openMenu();
  visitors.firestoreIs('swallow');
  await connectionIs(page, 'unreachable');
  visitors.firestoreIs('none');
  await connectionIs(page, 'live');
  await learnsNewPrice(page);
  await wasNotReloaded(page);
});

test('what is pressed on a connection that is only half there goes out', () =>
  inTestShop(async () => {
    const order = await storeOrder({ at: ['fryer'] });
    const page = await openKitchen();
    await ticketOn(page, order).waitFor();
    visitors.firestoreIs('forget');
    visitors.firestoreIs('none');
    await ticketOn(page, order)
      .getByRole('button', { name: /^Accept/ })
      .click();
    await eventually(
      'the order to be accepted',
      async () => (await orderNow(order)).status === 'confirmed',
      { within: timeout },
    );
  }));

test('an SDK that has died is replaced under the open page, and what waited goes out', () =>
  inTestShop(async () => {
    const order = await storeOrder({ at: ['fryer'] });
    const page = await openKitchen();
    await ticketOn(page, order).waitFor();
    await page.evaluate(() => document.body.setAttribute('data-untouched', ''));
    // Other tabs may delete what is saved: this one's client ends, and tells nobody.
    await page.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name = '' }) => name);
      for (const name of names.filter((one) => one.startsWith('firestore/'))) {
        indexedDB.deleteDatabase(name);
      }
    });
    const later = await storeOrder({ at: ['fryer'] });
    await ticketOn(page, later).waitFor({ timeout });
    await ticketOn(page, later)
      .getByRole('button', { name: /^Accept/ })
      .click();
    await eventually(
      'the later order to be accepted',
      async () => (await orderNow(later)).status === 'confirmed',
      { within: timeout },
    );
    await wasNotReloaded(page);
  }));

test('200 changes while a tab sleeps come in their order, to the last', async () => {
  const page = await openMenu();
  const id = await productId(dish);
  const devtools = await page.context().newCDPSession(page);
  await menuCard(page, dish).evaluate((card) => {
    const prices: string[] = [];
    Object.assign(globalThis, { prices });
    const look = () => {
      const price = /\b2\d\.\d\d/.exec(card.textContent)?.[0];
      if (price !== undefined && price !== prices.at(-1)) prices.push(price);
    };
    new MutationObserver(look).observe(card, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await withProduct(id, { price: 2000 }, async () => {
    await menuCard(page, dish).getByText('20.00').waitFor();
    await devtools.send('Debugger.enable');
    await devtools.send('Debugger.pause');
    visitors.firestoreIs('cut');
    for (let change = 1; change <= 200; change += 1)
      await changeProduct(id, { price: 2000 + change });
    visitors.firestoreIs('none');
    await devtools.send('Debugger.resume');
    await devtools.send('Debugger.disable');
    await menuCard(page, dish).getByText('22.00').waitFor({ timeout });
    const prices: unknown = await page.evaluate('prices');
    expect(prices).toEqual([...new Set(prices as string[])].sort());
    expect(prices).toContain('22.00');
  });
});
