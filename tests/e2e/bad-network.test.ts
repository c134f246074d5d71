/** Networks that are neither there nor gone: it works, slower, and says so. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { menuCard, placeOrder } from '../support/ordering.ts';
import { connectionIs, useProxiedBrowser } from '../support/proxied.ts';
import { productId, withProduct } from '../support/shop-admin.ts';

const visitors = useProxiedBrowser();

const timeout = 120_000;
const dish = 'Shakshuka';

async function learnsNewPrice(page: Page, price: number): Promise<void> {
  await withProduct(await productId(dish), { price }, async () => {
    await menuCard(page, dish)
      .getByText((price / 100).toFixed(2))
      .waitFor({ timeout });
  });
}

test('a proxy that holds streams back is found out, and changes arrive all the same', async () => {
  visitors.firestoreIs('buffer');
  const page = await visitors.enter('/sign-in');
  // So the SDK asks for what it would have streamed.
  const asking = page.waitForRequest(/[?&]CI=1/, { timeout });
  await page.goto('/');
  await menuCard(page, dish).waitFor();
  await connectionIs(page, 'live');
  await learnsNewPrice(page, 4321);
  await learnsNewPrice(page, 5432);
  await asking;
});

test('on a slow network an order goes out and its steps come in', async () => {
  visitors.firestoreIs('delay');
  const page = await visitors.enter('/');
  await menuCard(page, dish).waitFor();
  await connectionIs(page, 'live');
  const { label } = await placeOrder(page, 'Espresso', 'Slow Sue');
  expect(label).toMatch(/^#/);
  await page.getByText('Order received! Waiting for confirmation.').first().waitFor({ timeout });
});

test('a network that wants to be signed in to is named, and left alone until somebody did', async () => {
  const page = await visitors.enter('/');
  await menuCard(page, dish).waitFor();
  await connectionIs(page, 'live');
  visitors.firestoreIs('portal');
  visitors.siteIs('portal');
  await page
    .getByRole('button', { name: 'Connection: Sign in to the network' })
    .waitFor({ timeout });
  visitors.firestoreIs('none');
  visitors.siteIs('none');
  await connectionIs(page, 'live');
  await learnsNewPrice(page, 4321);
});
