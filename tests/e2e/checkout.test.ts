/** From the cart to exactly one order. */
import { expect, test } from 'vitest';
import { phone, useBrowser } from '../support/browser.ts';
import {
  addToCart,
  customerReads,
  fillCheckout,
  goToCheckout,
  orderOnPage,
  placeOrder,
  received,
} from '../support/ordering.ts';

const visitors = useBrowser();

test('what is missing is said at the field, and the first one is focused', async () => {
  const page = await visitors.enter('/', { context: phone });
  await addToCart(page, 'Espresso');
  await page.goto('/checkout');
  await page.getByRole('radio', { name: 'Delivery' }).click();
  await page.getByRole('button', { name: /^Place order/ }).click();

  await page.getByText('Enter the street and number.').waitFor();
  await page.getByText('Tell us the name to call out.').waitFor();
  await page
    .getByText('Give a phone number or an e-mail address, so that we can reach you.')
    .waitFor();
  await page.getByLabel('Street and number').and(page.locator(':focus')).waitFor();
});

test('a cart survives a reload and shows in the other tab', async () => {
  const page = await visitors.enter('/');
  await addToCart(page, 'Espresso');
  await page.reload();
  await page.getByRole('link', { name: 'Go to checkout' }).waitFor();
  const tab = await page.context().newPage();
  await tab.goto('/checkout');
  await tab.getByText('Espresso').first().waitFor();
});

test('two taps on “Place order” make one order', async () => {
  const page = await visitors.enter('/');
  await addToCart(page, 'Espresso');
  await page.goto('/checkout');
  await fillCheckout(page, 'Double Dora');
  await page.getByRole('button', { name: /^Place order/ }).dblclick();
  const { label } = await orderOnPage(page);
  await customerReads(page, received);

  await page.goto('/orders');
  await page.getByRole('link', { name: new RegExp(label) }).waitFor();
  expect(await page.getByRole('link', { name: /#[2-9A-Z]{8}/ }).count()).toBe(1);
});

test('an order that is placed offline says so, and goes out by itself', async () => {
  const page = await visitors.enter('/');
  // The first order makes them a guest, which takes a connection.
  await placeOrder(page, 'Espresso', 'Offline Olga');
  await customerReads(page, received);
  await page.getByRole('link', { name: 'Menu' }).first().click();
  await addToCart(page, 'Espresso');
  await goToCheckout(page);
  await page.getByRole('button', { name: /^Place order/ }).waitFor();

  await page.context().setOffline(true);
  await page.getByRole('button', { name: /^Place order/ }).click();
  await orderOnPage(page);
  await customerReads(page, 'Not sent yet — you are offline');
  await page.locator('[data-connection="offline"]').waitFor();

  await page.context().setOffline(false);
  await customerReads(page, received);
  await page.locator('[data-connection="live"]').waitFor();
});
