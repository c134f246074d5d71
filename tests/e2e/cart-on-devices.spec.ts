/** The cart of an account is the same on all its devices. */
import type { Page } from '@playwright/test';
import { phone } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { addProduct } from '../support/shop-admin.ts';
import { expect, test } from './fixtures.ts';
import { OrderPage } from './pages/order-page.ts';
import { Storefront } from './pages/storefront.ts';

/** The line of `dish` in the cart next to the menu. */
const line = (page: Page, dish: string) =>
  new Storefront(page).cart.getByRole('listitem').filter({ hasText: dish });
const pieces = (page: Page, dish: string) => line(page, dish).getByRole('textbox');
const remove = (page: Page, dish: string) =>
  line(page, dish)
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();

test('two devices show one cart, merge what was added offline, and both are empty after ordering', async ({
  people,
}) => {
  const [soup, salad, tart] = await Promise.all([addProduct(), addProduct(), addProduct()]);
  const account = await newAccount();
  const laptop = await people.enter('/', { as: account });
  const tablet = await people.enter('/', { as: account });

  await new Storefront(laptop).add(soup.name);
  await expect(line(tablet, soup.name)).toBeVisible();

  await laptop.context().setOffline(true);
  await new Storefront(laptop).add(salad.name);
  await new Storefront(tablet).add(tart.name);
  await tablet.getByRole('button', { name: `One more: Quantity of ${soup.name}` }).click();
  await laptop.context().setOffline(false);
  for (const device of [laptop, tablet]) {
    for (const dish of [soup, salad, tart]) {
      await expect(line(device, dish.name)).toHaveCount(1);
    }
    await expect(pieces(device, soup.name)).toHaveValue('2');
  }

  await remove(tablet, salad.name);
  await expect(line(laptop, salad.name)).toHaveCount(0);
  await laptop.reload();
  await expect(line(laptop, soup.name)).toBeVisible();
  await expect(line(laptop, salad.name)).toHaveCount(0);

  const checkout = await new Storefront(laptop).goToCheckout();
  await checkout.fill('Dora Devices');
  await checkout.placeOrder();
  await new OrderPage(laptop).isReceived();
  await expect(tablet.getByText('Your cart is empty')).toBeVisible();
});

test('what a guest has chosen is in the account’s cart after signing in, and leaves with it', async ({
  people,
}) => {
  const [soup, salad] = await Promise.all([addProduct(), addProduct()]);
  const account = await newAccount();
  const tablet = await people.enter('/', { as: account });
  await new Storefront(tablet).add(soup.name);

  const laptop = await people.enter('/');
  await new Storefront(laptop).add(salad.name);
  await new Storefront(laptop).add(soup.name);
  await laptop.goto('/sign-in');
  await laptop.getByLabel('Email').fill(account.email);
  await laptop.getByLabel('Password').fill(account.password);
  await laptop.getByRole('button', { name: 'Sign in', exact: true }).click();
  await laptop.waitForURL((url) => url.pathname === '/');
  for (const device of [laptop, tablet]) {
    for (const dish of [soup, salad]) {
      await expect(line(device, dish.name)).toHaveCount(1);
      await expect(pieces(device, dish.name)).toHaveValue('1');
    }
  }

  await laptop.getByRole('button', { name: /^Account:/ }).click();
  await laptop.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(laptop.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
  await expect(laptop.getByText('Your cart is empty')).toBeVisible();
  await expect(line(tablet, soup.name)).toBeVisible();
});

test('the cart on a phone follows that on a laptop', async ({ people }) => {
  const dish = await addProduct();
  const account = await newAccount();
  const mobile = await people.enter('/', { as: account, context: phone });
  const laptop = await people.enter('/', { as: account });
  await new Storefront(mobile).add(dish.name);
  await expect(line(laptop, dish.name)).toBeVisible();
  await remove(laptop, dish.name);
  await expect(mobile.getByRole('button', { name: /^View cart/ })).toHaveCount(0);
});
