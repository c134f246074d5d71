/** Finding something on the menu, and seeing what has changed. */
import { builtScript } from '../support/built-scripts.ts';
import { phone } from '../support/people.ts';
import { addProduct, changeProduct } from '../support/shop-admin.ts';
import { money } from '../support/shop-clock.ts';
import { expect, test } from './fixtures.ts';
import { Storefront } from './pages/storefront.ts';

const sizes = [
  ['a desk', {}],
  ['a phone', phone],
] as const;

for (const [where, context] of sizes) {
  test(`words find dishes, on ${where}`, async ({ people }) => {
    const page = await people.enter('/', { context });
    await expect(new Storefront(page).card('Shakshuka')).toBeVisible();
    await page.keyboard.press('/');
    const search = page.getByRole('searchbox', { name: 'Search the menu' });
    await expect(search).toBeFocused();

    await page.keyboard.type('OAT flat');
    await expect(new Storefront(page).card('Flat white')).toBeVisible();
    await expect(new Storefront(page).card('Shakshuka')).toHaveCount(0);
    await expect(page.getByRole('status').filter({ hasText: '1 dish found' })).toBeAttached();
    await page.waitForURL(/\?q=OAT\+flat$/);

    await page.reload();
    await expect(new Storefront(page).card('Flat white')).toBeVisible();
    await expect(search).toHaveValue('OAT flat');

    await search.fill('nothing like it');
    await expect(page.getByText('No results for “nothing like it”')).toBeVisible();
    await page.getByRole('button', { name: 'Clear search' }).last().click();
    await expect(new Storefront(page).card('Shakshuka')).toBeVisible();
    await page.waitForURL((url) => url.search === '');
  });
}

test('Escape clears the search, and so does going back', async ({ people }) => {
  const page = await people.enter('/');
  const search = page.getByRole('searchbox', { name: 'Search the menu' });
  await search.fill('espresso');
  await expect(new Storefront(page).card('Shakshuka')).toHaveCount(0);
  await search.press('Escape');
  await expect(new Storefront(page).card('Shakshuka')).toBeVisible();

  await search.fill('espresso');
  await expect(new Storefront(page).card('Shakshuka')).toHaveCount(0);
  await page.goBack();
  await expect(new Storefront(page).card('Shakshuka')).toBeVisible();
  await expect(search).toHaveValue('');
});

for (const [where, context] of sizes) {
  test(`dishes with an allergen can be hidden, on ${where}`, async ({ people }) => {
    const page = await people.enter('/', { context });
    await expect(new Storefront(page).card('Shakshuka')).toBeVisible();
    await page.getByRole('button', { name: /^Filter/ }).click();
    await page.getByRole('button', { name: 'eggs', exact: true }).click();
    await expect(new Storefront(page).card('Shakshuka')).toHaveCount(0);
    await expect(new Storefront(page).card('Espresso')).toBeVisible();
    await expect(page.getByText(/can’t rule out traces/)).toBeVisible();
    await expect(page.getByText(/^\d+ dishes hidden$/)).toBeVisible();

    await page.reload();
    await expect(new Storefront(page).card('Espresso')).toBeVisible();
    await expect(page.getByText(/^\d+ dishes hidden$/)).toBeVisible();
    await expect(new Storefront(page).card('Shakshuka')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(new Storefront(page).card('Shakshuka')).toBeVisible();
  });
}

test('an admin labels a dish, and customers find it by that', async ({ people }) => {
  const { name } = await addProduct();
  const [admin, page] = await Promise.all([
    people.enter('/admin/products', { as: 'admin' }),
    people.enter('/', { context: phone }),
  ]);
  const card = new Storefront(page).card(name);
  await expect(card).toBeVisible();
  await admin.getByRole('button', { name: `Edit ${name}` }).click();
  const dialog = admin.getByRole('dialog', { name: 'Edit product' });
  await dialog.getByRole('checkbox', { name: 'Vegan' }).check();
  await expect(dialog.getByRole('checkbox', { name: 'Vegetarian' })).toBeChecked();
  await dialog.getByRole('checkbox', { name: 'Spicy' }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(card.getByText('Vegan', { exact: true })).toBeVisible();
  await expect(card.getByText('Vegetarian')).toHaveCount(0);

  await page.getByRole('button', { name: /^Filter/ }).click();
  await page.getByRole('button', { name: 'Vegetarian', exact: true }).click();
  await page.getByRole('button', { name: 'Spicy', exact: true }).click();
  await expect(new Storefront(page).card('Shakshuka')).toHaveCount(0);
  await card.getByRole('button', { name }).click();
  await expect(
    page.getByRole('dialog', { name }).getByText('Spicy', { exact: true }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(new Storefront(page).card('Shakshuka')).toBeVisible();
});

test('the visible category is marked, and the index leads to each', async ({ people }) => {
  const page = await people.enter('/', { context: phone });
  const index = page.getByRole('navigation', { name: 'Categories' });
  const current = index.locator('[aria-current="true"]');
  await expect(current.filter({ hasText: 'Breakfast' })).toBeVisible();
  const last = index.getByRole('link').last();
  const category = (await last.textContent()) ?? '';
  await last.focus();
  await page.keyboard.press('Enter');
  await expect(current.filter({ hasText: category })).toBeVisible();
  await expect(page.getByRole('heading', { name: category })).toBeFocused();
  await expect(current.filter({ visible: true })).toBeVisible();
});

test('few left, sold out and a new price show while the page is open', async ({ people }) => {
  const { id, name } = await addProduct({ stock: 40, price: 1250 });
  const page = await people.enter('/', { context: phone });
  const card = new Storefront(page).card(name);
  await expect(card.filter({ hasText: money(1250) })).toBeVisible();
  await expect(page.locator('[data-connection="live"]')).toBeVisible();

  await changeProduct(id, { stock: 3 });
  await expect(card.filter({ hasText: 'Only 3 left' })).toBeVisible();
  await changeProduct(id, { price: 1325 });
  await expect(
    card.filter({ hasText: `was ${money(1250)}` }).filter({ hasText: money(1325) }),
  ).toBeVisible();

  await card.getByRole('button').click();
  const sheet = page.getByRole('dialog', { name: name });
  await expect(sheet.getByText('Only 3 left.')).toBeVisible();
  await changeProduct(id, { price: 1300 });
  await expect(
    sheet.getByRole('status').filter({ hasText: 'The price just changed.' }),
  ).toBeVisible();
  await changeProduct(id, { stock: 0 });
  await expect(sheet.getByRole('button', { name: 'Sold out' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card.filter({ hasText: 'Sold out' })).toBeVisible();
});

test('a dish that cannot be loaded says so, and opens once it can', async ({ people }) => {
  const page = await people.enter('/nowhere');
  const script = `**${builtScript('src/features/storefront/product/product-sheet.tsx')}`;
  await page.route(script, (route) => route.abort());
  await page.getByRole('link', { name: 'Menu' }).first().click();
  await new Storefront(page).card('Espresso').getByRole('button').click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'Espresso couldn’t be opened' }),
  ).toBeVisible();
  await page.unroute(script);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('dialog', { name: 'Espresso' })).toBeVisible();
  await page.keyboard.press('Escape');
  await new Storefront(page).add('Espresso');
});
