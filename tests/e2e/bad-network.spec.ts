/** Networks that are neither up nor down: everything works, slower, and the page says so. */
import type { Page } from '@playwright/test';
import { addProduct, changeProduct, type OwnProduct } from '../support/shop-admin.ts';
import { Storefront } from './pages/storefront.ts';
import { connectionIs, expect, patience, test } from './proxied.ts';

/** The shop changes the price outside the page, and the page shows it. */
async function learnsNewPrice(page: Page, dish: OwnProduct, price: number): Promise<void> {
  await changeProduct(dish.id, { price });
  const card = new Storefront(page).card(dish.name);
  await expect(card.getByText((price / 100).toFixed(2))).toBeVisible(patience);
}

test('a proxy that holds back streams is detected, and changes still arrive', async ({
  guest,
  network,
}) => {
  const dish = await addProduct();
  network.firestoreIs('buffer');
  const shop = await Storefront.open(guest);
  await expect(shop.card(dish.name)).toBeVisible();
  await connectionIs(guest, 'live');
  await learnsNewPrice(guest, dish, 4321);
  await learnsNewPrice(guest, dish, 5432);
  await guest.getByRole('button', { name: /^Connection: Live/ }).click();
  await expect(guest.getByText('This network blocks live updates.')).toBeVisible();
});

test('on a slow network an order goes out and its steps come in', async ({ guest, network }) => {
  const dish = await addProduct();
  network.firestoreIs('delay');
  const shop = await Storefront.open(guest);
  await expect(shop.card(dish.name)).toBeVisible();
  await connectionIs(guest, 'live');
  await expect(guest.getByRole('button', { name: 'Connection: Live, slow' })).toBeVisible(patience);
  const order = await shop.order('Espresso', 'Slow Sue');
  await order.isReceived(patience);
});

test('a captive portal is named, and left alone until someone has signed in', async ({
  guest,
  network,
}) => {
  const dish = await addProduct();
  const shop = await Storefront.open(guest);
  await expect(shop.card(dish.name)).toBeVisible();
  await connectionIs(guest, 'live');
  network.firestoreIs('portal');
  network.siteIs('portal');
  await expect(
    guest.getByRole('button', { name: 'Connection: Sign in to the network' }),
  ).toBeVisible(patience);
  network.firestoreIs('none');
  network.siteIs('none');
  await connectionIs(guest, 'live');
  await learnsNewPrice(guest, dish, 4321);
});
