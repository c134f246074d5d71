/** Finding something on the menu, and seeing what has changed on it. */
import { expect, test } from 'vitest';
import { phone, useBrowser } from '../support/browser.ts';
import { addToCart, menuCard } from '../support/ordering.ts';
import { changeProduct, productId, withProduct, withShop } from '../support/shop-admin.ts';

const visitors = useBrowser();
const sizes = [
  ['a desk', {}],
  ['a phone', phone],
] as const;

test.each(sizes)('words find dishes, on %s', async (_, context) => {
  const page = await visitors.enter('/', { context });
  await menuCard(page, 'Shakshuka').waitFor();
  await page.keyboard.press('/');
  const search = page.getByRole('searchbox', { name: 'Search the menu' });
  await search.and(page.locator(':focus')).waitFor();

  await page.keyboard.type('OAT flat');
  await menuCard(page, 'Flat white').waitFor();
  await menuCard(page, 'Shakshuka').waitFor({ state: 'detached' });
  await page.getByRole('status').filter({ hasText: '1 dish found' }).waitFor({ state: 'attached' });
  await page.waitForURL(/\?q=OAT\+flat$/);

  await page.reload();
  await menuCard(page, 'Flat white').waitFor();
  expect(await search.inputValue()).toBe('OAT flat');

  await search.fill('nothing like it');
  await page.getByText('Nothing found for “nothing like it”').waitFor();
  await page.getByRole('button', { name: 'Clear the search' }).last().click();
  await menuCard(page, 'Shakshuka').waitFor();
  await page.waitForURL((url) => url.search === '');
});

test('Escape clears the search, and so does going back', async () => {
  const page = await visitors.enter('/');
  const search = page.getByRole('searchbox', { name: 'Search the menu' });
  await search.fill('espresso');
  await menuCard(page, 'Shakshuka').waitFor({ state: 'detached' });
  await search.press('Escape');
  await menuCard(page, 'Shakshuka').waitFor();

  await search.fill('espresso');
  await menuCard(page, 'Shakshuka').waitFor({ state: 'detached' });
  await page.goBack();
  await menuCard(page, 'Shakshuka').waitFor();
  expect(await search.inputValue()).toBe('');
});

test.each(sizes)('dishes with an allergen can be hidden, on %s', async (_, context) => {
  const page = await visitors.enter('/', { context });
  await menuCard(page, 'Shakshuka').waitFor();
  await page.getByRole('button', { name: /^Allergens/ }).click();
  await page.getByRole('button', { name: 'eggs', exact: true }).click();
  await menuCard(page, 'Shakshuka').waitFor({ state: 'detached' });
  await menuCard(page, 'Espresso').waitFor();
  await page.getByText(/traces cannot be excluded/).waitFor();
  await page.getByText(/^\d+ dishes hidden$/).waitFor();

  await page.reload();
  await menuCard(page, 'Espresso').waitFor();
  await page.getByText(/^\d+ dishes hidden$/).waitFor();
  expect(await menuCard(page, 'Shakshuka').count()).toBe(0);
  await page.getByRole('button', { name: 'Show all' }).click();
  await menuCard(page, 'Shakshuka').waitFor();
});

test('the category that is being read is marked, and the index leads to each', async () => {
  const page = await visitors.enter('/', { context: phone });
  const index = page.getByRole('navigation', { name: 'Categories' });
  const current = index.locator('[aria-current="true"]');
  await current.filter({ hasText: 'Breakfast' }).waitFor();
  const last = index.getByRole('link').last();
  const category = (await last.textContent()) ?? '';
  await last.focus();
  await page.keyboard.press('Enter');
  await current.filter({ hasText: category }).waitFor();
  await page.getByRole('heading', { name: category }).and(page.locator(':focus')).waitFor();
  await current.filter({ visible: true }).waitFor();
});

test('few left, sold out and a new price show while the page is open', async () => {
  const id = await productId('Avocado toast');
  await withProduct(id, { stock: 40, price: 1250, available: true }, async () => {
    const page = await visitors.enter('/', { context: phone });
    const card = menuCard(page, 'Avocado toast');
    await card.filter({ hasText: '$12.50' }).waitFor();
    await page.locator('[data-connection="live"]').waitFor();

    await changeProduct(id, { stock: 3 });
    await card.filter({ hasText: 'Only 3 left' }).waitFor();
    await changeProduct(id, { price: 1325 });
    await card.filter({ hasText: 'was $12.50' }).filter({ hasText: '$13.25' }).waitFor();

    await card.getByRole('button').click();
    const sheet = page.getByRole('dialog', { name: 'Avocado toast' });
    await sheet.getByText('Only 3 left.').waitFor();
    await changeProduct(id, { price: 1300 });
    await sheet.getByRole('status').filter({ hasText: 'The price has just changed.' }).waitFor();
    await changeProduct(id, { stock: 0 });
    await sheet.getByRole('button', { name: 'Sold out' }).waitFor();
    await page.keyboard.press('Escape');
    await card.filter({ hasText: 'Sold out' }).waitFor();
  });
});

test('a closed shop and a busy kitchen are told at once', async () => {
  const page = await visitors.enter('/');
  await page.getByText(/^Ready in about/).waitFor();
  await withShop({ busyMinutes: 15 }, async () => {
    await page.getByText('Busy right now: about 15 minutes longer').waitFor();
  });
  await page.getByText(/^Busy right now/).waitFor({ state: 'detached' });
  const never = { mon: '', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' };
  await withShop({ hours: never }, async () => {
    await page.getByText('Closed', { exact: true }).waitFor();
  });
  await page.getByText(/^Ready in about/).waitFor();
});

test('a dish that cannot be fetched says so, and opens once it can', async () => {
  const page = await visitors.enter('/nowhere');
  await page.route(/product-sheet/, (route) => route.abort());
  await page.getByRole('link', { name: 'Menu' }).first().click();
  await menuCard(page, 'Espresso').getByRole('button').click();
  await page.getByRole('alert').filter({ hasText: 'Espresso could not be opened' }).waitFor();
  await page.unroute(/product-sheet/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('dialog', { name: 'Espresso' }).waitFor();
  await page.keyboard.press('Escape');
  await addToCart(page, 'Espresso');
});
