/** From the cart to exactly one order. */
import { addressFieldOrder } from '@fireline/domain/delivery/address-format';
import { paths } from '@fireline/domain/paths';
import type { Locator } from '@playwright/test';
import { demoShop } from '../../scripts/demo/shop.ts';
import { dbOf, liveProject, read } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { holdBack } from '../support/hold-back.ts';
import { phone } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { Checkout } from './pages/checkout.ts';
import { OrderPage } from './pages/order-page.ts';
import { Storefront } from './pages/storefront.ts';

test('missing input is reported at its field, and the first one is focused', async ({ people }) => {
  const page = await people.enter('/', { context: phone });
  await new Storefront(page).add('Espresso');
  await page.goto('/checkout');
  await page.getByRole('radio', { name: 'Delivery' }).click();
  await page.getByRole('button', { name: /^Place order/ }).click();

  await expect(page.getByText('Enter a street address.')).toBeVisible();
  await expect(page.getByText('Enter a name.')).toBeVisible();
  await expect(
    page.getByText('Enter a phone number or an email so we can reach you.'),
  ).toBeVisible();
  const [first] = addressFieldOrder(demoShop.region ?? null);
  const labels = {
    street: 'Street address',
    city: 'City',
    postcode: /^(ZIP|Postal) code|^Postcode/,
  };
  await expect(page.getByLabel(labels[first ?? 'street'])).toBeFocused();
});

test('the account’s name isn’t put before what someone is typing', async ({ people }) => {
  const page = await people.arrive({ as: await newAccount({ displayName: 'Ada Lovelace' }) });
  await (await Storefront.open(page)).add('Espresso');
  const name = page.getByLabel('Name');
  const goToName = async () => {
    const connect = await holdBack(page, /\/Listen\/channel\?/);
    await page.goto('/checkout');
    await name.focus();
    connect();
    await expect(page.locator('[data-connection="live"]')).toBeVisible();
    await page.unrouteAll({ behavior: 'wait' });
  };
  await goToName();
  await page.keyboard.type('Bo');
  await expect(name).toHaveValue('Bo');
  await page.evaluate(() => sessionStorage.clear());

  await goToName();
  await page.keyboard.press('Tab');
  await expect(name).toHaveValue('Ada Lovelace');
});

test('a cart survives a reload and shows in the other tab', async ({ guest }) => {
  const shop = await Storefront.open(guest);
  await shop.add('Espresso');
  await guest.reload();
  await expect(guest.getByRole('link', { name: 'Go to checkout' })).toBeVisible();
  const tab = await guest.context().newPage();
  await tab.goto('/checkout');
  await expect(tab.getByText('Espresso').first()).toBeVisible();
});

test('typed text survives a reload, and is cleared once it was sent', async ({ guest }) => {
  const shop = await Storefront.open(guest);
  await shop.add('Espresso');
  await guest.goto('/checkout');
  await guest.getByRole('radio', { name: 'Delivery' }).click();
  await guest.getByLabel('Street address').fill('14 Elm Street');
  await guest.getByRole('radio', { name: 'Pickup' }).click();
  await new Checkout(guest).fill('Reloading Rita');
  await guest.getByLabel('Note for the shop').fill('Ring twice');
  await guest.reload();

  const value = (label: string, text: string) =>
    eventually(
      `“${text}” in ${label}`,
      async () => (await guest.getByLabel(label).inputValue()) === text,
    );
  await value('Name', 'Reloading Rita');
  await value('Phone', '+1 212 555 0142');
  await value('Note for the shop', 'Ring twice');
  await guest.getByRole('radio', { name: 'Delivery' }).click();
  await value('Street address', '14 Elm Street');
  // Stored per tab.
  const tab = await guest.context().newPage();
  await tab.goto('/checkout');
  await expect(tab.getByText('You’re ordering as a guest')).toBeVisible();
  await expect(tab.getByLabel('Note for the shop')).toHaveValue('');

  await guest.getByRole('radio', { name: 'Pickup' }).click();
  await new Checkout(guest).placeOrder();
  await new OrderPage(guest).isReceived();
  await guest.getByRole('link', { name: 'Menu' }).first().click();
  await shop.add('Espresso');
  await guest.goto('/checkout');
  await value('Name', 'Reloading Rita');
  await value('Note for the shop', '');
});

test('items added while the order is being sent stay in the cart', async ({ people }) => {
  const page = await people.enter('/');
  await new Storefront(page).add('Espresso');
  const tab = await page.context().newPage();
  await tab.goto('/');
  await page.goto('/checkout');
  await new Checkout(page).fill('Adding Ada');
  // The first order creates a guest account, which takes as long as the test chooses.
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
  await new Storefront(tab).add('Butter croissant');
  await expect(
    page.getByRole('form', { name: 'Checkout' }).getByText('Butter croissant'),
  ).toBeVisible();
  release();

  await OrderPage.whenOpen(page);
  await new OrderPage(page).isReceived();
  await expect(page.getByText('Butter croissant')).toHaveCount(0);
  await page.goto('/checkout');
  const cart = page.getByRole('form', { name: 'Checkout' });
  await expect(cart.getByText('Butter croissant')).toBeVisible();
  await expect(cart.getByText('Espresso')).toHaveCount(0);
});

test('two taps on “Place order” make one order', async ({ guest }) => {
  const shop = await Storefront.open(guest);
  await shop.add('Espresso');
  await guest.goto('/checkout');
  await new Checkout(guest).fill('Double Dora');
  await guest.getByRole('button', { name: /^Place order/ }).dblclick();
  const order = await OrderPage.whenOpen(guest);
  await order.isReceived();

  await guest.goto('/orders');
  await expect(guest.getByRole('link', { name: new RegExp(order.label) })).toBeVisible();
  await expect(guest.getByRole('link', { name: /#[2-9A-Z]{8}/ })).toHaveCount(1);
});

test('an order that is placed offline says so, and goes out by itself', async ({ people }) => {
  const page = await people.enter('/');
  // The first order creates the guest account, which requires a connection.
  await new Storefront(page).order('Espresso', 'Offline Olga');
  await new OrderPage(page).isReceived();
  await page.getByRole('link', { name: 'Menu' }).first().click();
  await new Storefront(page).add('Espresso');
  await new Storefront(page).goToCheckout();
  await expect(page.getByRole('button', { name: /^Place order/ })).toBeEnabled();

  await page.context().setOffline(true);
  const { id } = await new Checkout(page).placeOrder();
  await new OrderPage(page).reads('Not sent yet — you’re offline');
  await expect(page.locator('[data-connection="offline"]')).toBeVisible();

  await page.context().setOffline(false);
  await new OrderPage(page).isReceived();
  await expect(page.locator('[data-connection="live"]')).toBeVisible();
  // So that the shop can recognize an order that was sent hours later.
  const order = await read(dbOf(liveProject), paths.order(id));
  expect(order?.queuedAt).toBeLessThan(Number(order?.placedAt));
});

test('the keyboard alone gets from the menu to an order', async ({ guest }) => {
  await guest.goto('/');
  await expect(guest.getByRole('button', { name: 'Espresso', exact: true })).toBeVisible();

  /** Presses Tab until `target` has the focus, once it's there. */
  async function tabTo(target: Locator): Promise<void> {
    await expect(target.first()).toBeVisible();
    for (let presses = 0; presses < 150; presses += 1) {
      await guest.keyboard.press('Tab');
      if (await target.and(guest.locator(':focus')).count()) return;
    }
    throw new Error(`${String(target)} cannot be reached with Tab.`);
  }

  await guest.keyboard.press('/');
  await expect(guest.getByRole('searchbox')).toBeFocused();
  await guest.keyboard.type('espresso');
  await tabTo(guest.getByRole('button', { name: 'Espresso', exact: true }));
  await guest.keyboard.press('Enter');
  const sheet = guest.getByRole('dialog', { name: 'Espresso' });
  await expect(sheet).toBeVisible();
  for (const group of await sheet.getByRole('radiogroup').all()) {
    await tabTo(group.getByRole('radio'));
    await guest.keyboard.press('Space');
  }
  await tabTo(sheet.getByRole('button', { name: /^Add to cart/ }));
  await guest.keyboard.press('Enter');
  await expect(sheet).toBeHidden();
  await expect(guest.getByRole('button', { name: 'Espresso', exact: true })).toBeFocused();

  await tabTo(guest.getByRole('link', { name: 'Go to checkout' }));
  await guest.keyboard.press('Enter');
  // The address changes before the page does.
  await expect(guest.getByRole('heading', { level: 1, name: 'Checkout' })).toBeFocused();
  await tabTo(guest.getByRole('radio', { name: 'As soon as possible' }));
  await guest.keyboard.press('ArrowRight');
  await tabTo(guest.getByRole('radiogroup', { name: /^Time/ }).getByRole('radio'));
  await guest.keyboard.press('ArrowDown');
  await tabTo(guest.getByLabel('Name'));
  await guest.keyboard.type('Keyboard Kay');
  await tabTo(guest.getByLabel('Phone'));
  await guest.keyboard.type('+1 212 555 0142');
  await tabTo(guest.getByRole('button', { name: /^Place order/ }));
  await guest.keyboard.press('Enter');
  await OrderPage.whenOpen(guest);
  await new OrderPage(guest).isReceived();
});
