/** Many tabs of one browser agree, and share one connection. */
import type { Page } from '@playwright/test';
import { eventually } from '../support/eventually.ts';
import { orderNow, storeOrder } from '../support/kitchen.ts';
import { isLive } from '../support/while-offline.ts';
import { expect, test } from './fixtures.ts';
import { KitchenScreen } from './pages/kitchen-screen.ts';

async function anotherTab(page: Page, path: string): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(path);
  return tab;
}

test('an offline change of one tab waits in all of them, and is sent by the remaining one', async ({
  people,
  stations,
}) => {
  const order = await storeOrder({ at: [stations.fryer] });
  const first = await people.enter('/kitchen', { as: 'kitchen' });
  await first.goto(`/kitchen?station=${stations.fryer}`);
  const second = await anotherTab(first, `/kitchen?station=${stations.fryer}`);
  for (const tab of [first, second]) {
    await expect(new KitchenScreen(tab).ticket(order)).toBeVisible();
    await isLive(tab);
  }

  await first.context().setOffline(true);
  await new KitchenScreen(first)
    .ticket(order)
    .getByRole('button', { name: /^Accept/ })
    .click();
  for (const tab of [first, second]) {
    await expect(tab.getByRole('button', { name: /1 not sent yet/ })).toBeVisible();
    await expect(
      new KitchenScreen(tab).ticket(order).getByRole('button', { name: /^Start preparing/ }),
    ).toBeVisible();
  }
  await first.close();
  await second.context().setOffline(false);
  await eventually(
    'the order to be accepted',
    async () => (await orderNow(order)).status === 'confirmed',
  );
  await expect(second.locator('[data-connection="live"]')).toBeVisible();
  await expect(second.getByRole('button', { name: /not sent yet|Saving/ })).toHaveCount(0);
  await expect(second.getByText('was not moved')).toHaveCount(0);
});

test('signing out in one tab signs out all of them, and they all keep working', async ({
  people,
}) => {
  const first = await people.enter('/admin', { as: 'admin' });
  const second = await anotherTab(first, '/kitchen');
  await expect(second.getByRole('button', { name: 'Expo', exact: true })).toBeVisible();
  const menu = await anotherTab(first, '/');
  await expect(menu.locator('[data-connection="live"]')).toBeVisible();

  await first.getByRole('button', { name: /^Account:/ }).click();
  await first.getByRole('menuitem', { name: 'Sign out' }).click();
  await first.waitForURL((url) => url.pathname === '/');
  await expect(second.getByRole('button', { name: 'Connection: Signed out' })).toBeVisible();
  for (const tab of [first, menu]) {
    await expect(tab.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
    await expect(tab.locator('[data-connection="live"]')).toBeVisible({ timeout: 120_000 });
  }
});
