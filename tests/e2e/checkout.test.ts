/** From the cart to exactly one order. */
import { paths } from '@fireline/domain/paths';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { dbOf, liveProject, read } from '../support/admin.ts';
import { phone, useBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
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

test('what was typed survives a reload, and is gone once it was sent', async () => {
  const page = await visitors.enter('/');
  await addToCart(page, 'Espresso');
  await page.goto('/checkout');
  await page.getByRole('radio', { name: 'Delivery' }).click();
  await page.getByLabel('Street and number').fill('14 Elm Street');
  await page.getByRole('radio', { name: 'Pickup' }).click();
  await fillCheckout(page, 'Reloading Rita');
  await page.getByLabel('Note for the shop').fill('Ring twice');
  await page.reload();

  const value = (label: string, text: string) =>
    eventually(
      `“${text}” in ${label}`,
      async () => (await page.getByLabel(label).inputValue()) === text,
    );
  await value('Name', 'Reloading Rita');
  await value('Phone', '+1 212 555 0142');
  await value('Note for the shop', 'Ring twice');
  await page.getByRole('radio', { name: 'Delivery' }).click();
  await value('Street and number', '14 Elm Street');
  // It is this tab's alone.
  const tab = await page.context().newPage();
  await tab.goto('/checkout');
  await tab.getByText('You order as a guest').waitFor();
  expect(await tab.getByLabel('Note for the shop').inputValue()).toBe('');

  await page.getByRole('radio', { name: 'Pickup' }).click();
  await page.getByRole('button', { name: /^Place order/ }).click();
  await orderOnPage(page);
  await customerReads(page, received);
  await page.getByRole('link', { name: 'Menu' }).first().click();
  await addToCart(page, 'Espresso');
  await page.goto('/checkout');
  await value('Name', 'Reloading Rita');
  await value('Note for the shop', '');
});

test('what is added while the order is being sent stays in the cart', async () => {
  const page = await visitors.enter('/');
  await addToCart(page, 'Espresso');
  const tab = await page.context().newPage();
  await tab.goto('/');
  await page.goto('/checkout');
  await fillCheckout(page, 'Adding Ada');
  // Who orders for the first time is made a guest first: that takes as long as the test wants.
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/accounts:signUp/, async (route) => {
    await isReleased;
    await route.continue();
  });
  const asked = page.waitForRequest(/accounts:signUp/);
  await page.getByRole('button', { name: /^Place order/ }).click();
  await asked;
  await addToCart(tab, 'Butter croissant');
  await page.getByRole('form', { name: 'Checkout' }).getByText('Butter croissant').waitFor();
  release();

  await orderOnPage(page);
  await customerReads(page, received);
  expect(await page.getByText('Butter croissant').count()).toBe(0);
  await page.goto('/checkout');
  const cart = page.getByRole('form', { name: 'Checkout' });
  await cart.getByText('Butter croissant').waitFor();
  expect(await cart.getByText('Espresso').count()).toBe(0);
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
  const { id } = await orderOnPage(page);
  await customerReads(page, 'Not sent yet — you are offline');
  await page.locator('[data-connection="offline"]').waitFor();

  await page.context().setOffline(false);
  await customerReads(page, received);
  await page.locator('[data-connection="live"]').waitFor();
  // So that the shop can tell one that took hours to get out.
  const order = await read(dbOf(liveProject), paths.order(id));
  expect(order?.queuedAt).toBeLessThan(Number(order?.placedAt));
});

test('the keyboard alone gets from the menu to an order', async () => {
  const page = await visitors.enter('/');
  await page.getByRole('button', { name: 'Espresso', exact: true }).waitFor();

  /** Tab until `target` has the focus. */
  async function tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 150; presses += 1) {
      await page.keyboard.press('Tab');
      if (await target.and(page.locator(':focus')).count()) return;
    }
    throw new Error(`${String(target)} cannot be reached with Tab.`);
  }

  await page.keyboard.press('/');
  await page.keyboard.type('espresso');
  await tabTo(page.getByRole('button', { name: 'Espresso', exact: true }));
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Espresso' });
  await sheet.waitFor();
  for (const group of await sheet.getByRole('radiogroup').all()) {
    await tabTo(group.getByRole('radio'));
    await page.keyboard.press('Space');
  }
  await tabTo(sheet.getByRole('button', { name: /^Add to cart/ }));
  await page.keyboard.press('Enter');
  await sheet.waitFor({ state: 'hidden' });
  await page
    .getByRole('button', { name: 'Espresso', exact: true })
    .and(page.locator(':focus'))
    .waitFor();

  await tabTo(page.getByRole('link', { name: 'Go to checkout' }));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/checkout');
  await tabTo(page.getByRole('radio', { name: 'As soon as possible' }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page.getByRole('radiogroup', { name: /^Time/ }).getByRole('radio'));
  await page.keyboard.press('ArrowDown');
  await tabTo(page.getByLabel('Name'));
  await page.keyboard.type('Keyboard Kay');
  await tabTo(page.getByLabel('Phone'));
  await page.keyboard.type('+1 212 555 0142');
  await tabTo(page.getByRole('button', { name: /^Place order/ }));
  await page.keyboard.press('Enter');
  await orderOnPage(page);
  await customerReads(page, received);
});
