/** Ordering again, with what has changed on the menu since. */
import { paths } from '@fireline/domain/paths';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { dbOf, liveProject, moveAsClient } from '../support/admin.ts';
import { phone, useBrowser } from '../support/browser.ts';
import {
  addToCart,
  customerReads,
  fillCheckout,
  goToCheckout,
  orderOnPage,
  received,
} from '../support/ordering.ts';

const visitors = useBrowser();
const db = dbOf(liveProject);
const restore: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const undo of restore.splice(0)) await undo();
});

/** An order that has been verified, on its page. */
async function order(page: Page, ...products: readonly string[]): Promise<string> {
  for (const product of products) await addToCart(page, product);
  await goToCheckout(page);
  await fillCheckout(page, 'Noor');
  await page.getByRole('button', { name: /^Place order/ }).click();
  const { id } = await orderOnPage(page);
  restore.push(() => db.doc(paths.order(id)).delete());
  await customerReads(page, received);
  return id;
}

/** Changes the product called `name` until the test is over. */
async function change(name: string, fields: Record<string, unknown>): Promise<void> {
  const { docs } = await db.collection(paths.products).where('name', '==', name).get();
  const product = docs[0];
  if (!product) throw new Error(`${name} is not on the menu.`);
  const before = Object.fromEntries(
    Object.keys(fields).map((field) => [field, product.get(field)]),
  );
  restore.push(() => product.ref.update(before));
  await product.ref.update(fields);
}

test.each([
  ['a desk', {}],
  ['a phone', phone],
])(
  'on %s, what is dearer and what is sold out is said, and the rest goes into the cart',
  async (_, context) => {
    const page = await visitors.enter('/', { context });
    const id = await order(page, 'Espresso', 'Margherita', 'Butter croissant');
    await moveAsClient(db, id, 1, { to: 'cancelled', role: 'admin', reason: 'Never mind' });
    await change('Espresso', { price: 390 });
    await change('Margherita', { available: false });

    await page.getByRole('link', { name: 'Order again' }).click();
    await page.getByRole('heading', { name: 'Order again' }).waitFor();
    const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
    await row('Espresso').getByText('$3.50 before, now $3.90').waitFor();
    await row('Margherita').getByText('Sold out').waitFor();
    await row('Butter croissant').getByText('Same as last time').waitFor();
    expect(await row('Margherita').getByRole('checkbox').isDisabled()).toBe(true);

    // The menu is live here, too.
    await change('Margherita', { available: true });
    await page.getByRole('button', { name: 'Add 3 items to cart' }).waitFor();
    await change('Margherita', { available: false });

    await page.getByRole('button', { name: 'Add 2 items to cart' }).click();
    await page.getByRole('heading', { name: 'Checkout' }).waitFor();
    const summary = page.getByRole('form', { name: 'Checkout' });
    await summary.getByText('$3.90').first().waitFor();
    // Today's price is the one that was agreed to: the cart does not say again that it has changed.
    expect(await page.getByText('The price is now').count()).toBe(0);
    expect(await summary.getByText('Margherita').count()).toBe(0);
  },
);

test('what is in the cart stays, and marks are taken back by keyboard', async () => {
  const page = await visitors.enter('/');
  const id = await order(page, 'Espresso', 'Butter croissant');
  await page.getByRole('link', { name: 'Menu' }).first().click();
  await addToCart(page, 'Espresso');
  await page.goto(`/again/${id}`);
  await page.getByText('What is in your cart already stays there (1 item).').waitFor();

  await page.getByRole('checkbox', { name: /Butter croissant/ }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Add 1 item to cart' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Checkout' }).waitFor();
  await page.getByRole('form', { name: 'Checkout' }).getByText('2 ×').waitFor();
});

test('a choice that is gone must be made anew, and fewer are taken where fewer are left', async () => {
  const page = await visitors.enter('/');
  const id = await order(page, 'Espresso', 'Butter croissant', 'Butter croissant');
  const { items } = (await db.doc(paths.order(id)).get()).data() ?? {};
  await change('Espresso', {
    options: [
      {
        id: Object.keys(items[0].choices)[0] ?? 'style',
        name: 'Style',
        min: 1,
        max: 1,
        choices: [{ id: 'upside-down', name: 'Upside down', price: 25 }],
      },
    ],
  });
  await change('Butter croissant', { stock: 1 });

  await page.goto(`/again/${id}`);
  await page.getByText('Choose again: Style').waitFor();
  await page.getByText('Only 1 left; it was 2').waitFor();
  await page.getByRole('button', { name: 'Add 1 item to cart' }).waitFor();
  await page.getByRole('radio', { name: /Upside down/ }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Add 2 items to cart' }).click();
  await page.getByRole('form', { name: 'Checkout' }).getByText('Upside down').waitFor();
});

test('new allergens are said, and what the customer leaves out is not marked', async () => {
  const page = await visitors.enter('/');
  const id = await order(page, 'Espresso', 'Butter croissant');
  await change('Espresso', { allergens: ['nuts'] });
  const path = `/again/${id}`;
  await page.goto(path);
  const row = page.getByRole('listitem').filter({ hasText: 'Espresso' });
  await row.getByText('Now contains nuts').waitFor();
  await page.getByRole('button', { name: 'Add 2 items to cart' }).waitFor();

  await page.goto('/');
  await page.getByRole('button', { name: /allergens/i }).click();
  await page.getByRole('button', { name: 'nuts' }).click();
  await page.goto(path);
  await row.getByText('Contains nuts, which you leave out on the menu').waitFor();
  expect(await row.getByRole('checkbox').isChecked()).toBe(false);
  await page.getByText('One item contains what you leave out').waitFor();
  await page.getByRole('button', { name: 'Add 1 item to cart' }).waitFor();

  await row.getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Add 2 items to cart' }).waitFor();
});

test('an order of somebody else cannot be repeated, and a stranger is asked to sign in', async () => {
  const page = await visitors.enter('/');
  const id = await order(page, 'Espresso');
  const other = await visitors.enter(`/again/${id}`, { as: 'tomasz' });
  await other.getByText('You have no such order').waitFor();
  const stranger = await visitors.enter(`/again/${id}`);
  await stranger.getByText('Sign in to order this again').waitFor();
});
