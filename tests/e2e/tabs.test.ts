/** Many tabs of one browser agree, and cost one connection. */
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import {
  orderNow,
  removeStoredOrders,
  storeOrder,
  testStations,
  ticketOn,
} from '../support/kitchen.ts';
import { withShop } from '../support/shop-admin.ts';

const visitors = useBrowser();
afterEach(removeStoredOrders);

const inTestShop = (work: () => Promise<void>) => withShop({ stations: testStations }, work);

async function anotherTab(page: Page, path: string): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(path);
  return tab;
}

test('what one tab changes offline waits in all of them, and is sent by the one that stays', () =>
  inTestShop(async () => {
    const order = await storeOrder({ at: ['fryer'] });
    const first = await visitors.enter('/kitchen', { as: 'kitchen' });
    await first.goto('/kitchen?station=fryer');
    await ticketOn(first, order).waitFor();
    const second = await anotherTab(first, '/kitchen?station=fryer');
    await ticketOn(second, order).waitFor();

    await first.context().setOffline(true);
    await ticketOn(first, order)
      .getByRole('button', { name: /^Accept/ })
      .click();
    for (const tab of [first, second]) {
      await tab.getByRole('button', { name: /1 not sent yet/ }).waitFor();
      await ticketOn(tab, order)
        .getByRole('button', { name: /^Start preparing/ })
        .waitFor();
    }
    await first.close();
    await second.context().setOffline(false);
    await eventually(
      'the order to be accepted',
      async () => (await orderNow(order)).status === 'confirmed',
      { within: 60_000 },
    );
    await second.locator('[data-connection="live"]').waitFor();
    await eventually('nothing to wait any more', async () => {
      return (await second.getByRole('button', { name: /not sent yet|Saving/ }).count()) === 0;
    });
    expect(await second.getByText('was not moved').count()).toBe(0);
  }));

test('signing out in one tab signs all of them out, and none of them stops working', async () => {
  const first = await visitors.enter('/admin', { as: 'admin' });
  const second = await anotherTab(first, '/kitchen');
  await second.getByRole('button', { name: 'Expo', exact: true }).waitFor();
  const menu = await anotherTab(first, '/');
  await menu.locator('[data-connection="live"]').waitFor();

  await first.getByRole('button', { name: /^Account:/ }).click();
  await first.getByRole('menuitem', { name: 'Sign out' }).click();
  await first.waitForURL((url) => url.pathname === '/');
  await second.getByRole('button', { name: 'Connection: Signed out' }).waitFor();
  for (const tab of [first, menu]) {
    await tab.getByRole('link', { name: 'Sign in' }).first().waitFor();
    await tab.locator('[data-connection="live"]').waitFor({ timeout: 120_000 });
  }
});
