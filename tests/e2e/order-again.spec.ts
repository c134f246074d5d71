/** Ordering again, after changes on the menu. */
import type { Page } from '@playwright/test';
import { dbOf, liveProject, transitionAsClient } from '../support/admin.ts';
import { phone } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { addProduct, changeProduct, type OwnProduct } from '../support/shop-admin.ts';
import { money } from '../support/shop-clock.ts';
import { expect, test } from './fixtures.ts';
import { Storefront } from './pages/storefront.ts';

const db = dbOf(liveProject);

/** A verified order, on its page. */
async function order(page: Page, ...products: readonly OwnProduct[]): Promise<string> {
  const names = products.map(({ name }) => name);
  const ordered = await new Storefront(page).order(names, 'Noor');
  await ordered.isReceived();
  return ordered.id;
}

/** An order, and changes on the menu before it's ordered again. */
async function aBreakfast() {
  return {
    espresso: await addProduct({ price: 350, allergens: [] }),
    pizza: await addProduct({ price: 1200 }),
    croissant: await addProduct({ price: 320, allergens: [] }),
  };
}

for (const [where, context] of [
  ['a desk', {}],
  ['a phone', phone],
] as const) {
  test(`on ${where}, higher prices and sold-out items are listed, and the rest goes into the cart`, async ({
    people,
  }) => {
    const { espresso, pizza, croissant } = await aBreakfast();
    const page = await people.enter('/', { context });
    const id = await order(page, espresso, pizza, croissant);
    await transitionAsClient(db, id, 1, { to: 'cancelled', role: 'admin', reason: 'Never mind' });
    await changeProduct(espresso.id, { price: 390 });
    await changeProduct(pizza.id, { available: false });

    await page.getByRole('link', { name: 'Order again' }).click();
    await expect(page.getByRole('heading', { name: 'Order again' })).toBeVisible();
    const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
    await expect(
      row(espresso.name).getByText(`Was ${money(350)}, now ${money(390)}`),
    ).toBeVisible();
    await expect(row(pizza.name).getByText('Sold out')).toBeVisible();
    await expect(row(croissant.name).getByText('Same as last time')).toBeVisible();
    await expect(row(pizza.name).getByRole('checkbox')).toBeDisabled();

    // The menu is live here, too.
    await changeProduct(pizza.id, { available: true });
    await expect(page.getByRole('button', { name: 'Add 3 items to cart' })).toBeVisible();
    await changeProduct(pizza.id, { available: false });

    await page.getByRole('button', { name: 'Add 2 items to cart' }).click();
    await expect(page.getByRole('heading', { name: 'Checkout' })).toBeVisible();
    const summary = page.getByRole('form', { name: 'Checkout' });
    await expect(summary.getByText(money(390)).first()).toBeVisible();
    // Today's price was accepted: the cart doesn't report the change again.
    await expect(page.getByText('The price changed')).toHaveCount(0);
    await expect(summary.getByText(pizza.name)).toHaveCount(0);
  });
}

test('items in the cart stay, and selections are removed by keyboard', async ({ people }) => {
  const { espresso, croissant } = await aBreakfast();
  const page = await people.enter('/');
  const id = await order(page, espresso, croissant);
  await page.getByRole('link', { name: 'Menu' }).first().click();
  await new Storefront(page).add(espresso.name);
  await page.goto(`/again/${id}`);
  await expect(page.getByText('Your cart keeps the 1 item already in it.')).toBeVisible();

  await page.getByRole('checkbox', { name: new RegExp(croissant.name) }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Add 1 item to cart' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Checkout' })).toBeVisible();
  await expect(page.getByRole('form', { name: 'Checkout' }).getByText('2 ×')).toBeVisible();
});

test('a choice that is gone must be made again, and the quantity is reduced if fewer are left', async ({
  people,
}) => {
  const { espresso, croissant } = await aBreakfast();
  const page = await people.enter('/');
  const id = await order(page, espresso, croissant, croissant);
  await changeProduct(espresso.id, {
    options: [
      {
        id: 'style',
        name: 'Style',
        min: 1,
        max: 1,
        choices: [{ id: 'upside-down', name: 'Upside down', price: 25 }],
      },
    ],
  });
  await changeProduct(croissant.id, { stock: 1 });

  await page.goto(`/again/${id}`);
  await expect(page.getByText('Choose again: Style')).toBeVisible();
  await expect(page.getByText('Only 1 left (you had 2)')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add 1 item to cart' })).toBeVisible();
  await page.getByRole('radio', { name: /Upside down/ }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Add 2 items to cart' }).click();
  await expect(page.getByRole('form', { name: 'Checkout' }).getByText('Upside down')).toBeVisible();
});

test('new allergens are shown, and items the customer avoids are not selected', async ({
  people,
}) => {
  const { espresso, croissant } = await aBreakfast();
  const page = await people.enter('/');
  const id = await order(page, espresso, croissant);
  await changeProduct(espresso.id, { allergens: ['nuts'] });
  const path = `/again/${id}`;
  await page.goto(path);
  const row = page.getByRole('listitem').filter({ hasText: espresso.name });
  await expect(row.getByText('Now contains nuts')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add 2 items to cart' })).toBeVisible();

  await page.goto('/');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('button', { name: 'nuts' }).click();
  await expect(page.getByRole('button', { name: 'nuts', pressed: true })).toBeVisible();
  await page.goto(path);
  await expect(row.getByText('Contains nuts, which you filter out on the menu')).toBeVisible();
  await expect(row.getByRole('checkbox')).not.toBeChecked();
  await expect(page.getByText('One item contains an allergen you avoid')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add 1 item to cart' })).toBeVisible();

  await row.getByRole('checkbox').click();
  await expect(page.getByRole('button', { name: 'Add 2 items to cart' })).toBeVisible();
});

test('another customer’s order cannot be repeated, and a visitor is asked to sign in', async ({
  people,
}) => {
  const { espresso } = await aBreakfast();
  const page = await people.enter('/');
  const id = await order(page, espresso);
  const other = await people.enter(`/again/${id}`, { as: await newAccount() });
  await expect(other.getByText('This isn’t one of your orders')).toBeVisible();
  const stranger = await people.enter(`/again/${id}`);
  await expect(stranger.getByText('Sign in to order this again')).toBeVisible();
});
