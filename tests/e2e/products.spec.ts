/**
 * The menu as an admin maintains it: order, images, stock, copies, and two people editing one
 * product.
 */
import { fileURLToPath } from 'node:url';
import { paths } from '@fireline/domain/paths';
import type { Page } from '@playwright/test';
import { dbOf, liveProject } from '../support/admin.ts';
import { answerTo } from '../support/answer-to.ts';
import { allStill, violationsByDayAndNight } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { phone } from '../support/people.ts';
import { addProduct } from '../support/shop-admin.ts';
import { money, typedMoney } from '../support/shop-clock.ts';
import { webFontsHaveLoaded } from '../support/web-fonts.ts';
import { expect, test } from './fixtures.ts';
import { Storefront } from './pages/storefront.ts';

const db = dbOf(liveProject);
const asAdmin = { as: 'admin' };
const file = (path: string) => fileURLToPath(new URL(`../../web/public/${path}`, import.meta.url));

async function choose(admin: Page, product: string, item: string) {
  await admin.getByRole('button', { name: `More actions for ${product}` }).click();
  await admin.getByRole('menuitem', { name: item }).click();
}

test('marking a product as sold out and back reaches an open cart', async ({ people }) => {
  const [customer, admin] = await Promise.all([
    people.enter('/'),
    people.enter('/admin/products', asAdmin),
  ]);
  await addProduct({ name: 'Test roll' });
  await new Storefront(customer).add('Test roll');
  const cart = customer.getByRole('complementary', { name: 'Cart' });
  await admin.getByRole('switch', { name: /Test roll/ }).click();
  await expect(cart.getByText('Test roll is sold out.')).toBeVisible();
  await admin.getByRole('switch', { name: /Test roll/, checked: false }).click();
  await expect(cart.getByText('Test roll is sold out.')).toHaveCount(0);
});

test('stock is changed in the list while orders reduce it', async ({ people }) => {
  const admin = await people.enter('/admin/products', asAdmin);
  const { id } = await addProduct({ name: 'Test bun', stock: 6 });
  const row = admin.getByRole('listitem', { name: 'Test bun' });
  await row.getByRole('button', { name: 'One less: Stock of Test bun' }).click();
  await expect(row.getByText('Low stock')).toBeVisible();
  const stock = async () => (await db.doc(paths.product(id)).get()).get('stock');
  await eventually('the stock to be 5', async () => (await stock()) === 5);
  await db.doc(paths.product(id)).update({ stock: 2 });
  await row.getByRole('button', { name: 'One more: Stock of Test bun' }).click();
  await eventually('the stock to be 3', async () => (await stock()) === 3);
  const field = row.getByRole('textbox', { name: 'Stock of Test bun' });
  // The difference from the displayed value is sent.
  await expect(field).toHaveValue('3');
  await field.fill('');
  await field.pressSequentially('12');
  expect(await stock()).toBe(3);
  await field.blur();
  await eventually('the stock to be 12', async () => (await stock()) === 12);
  await db.doc(paths.product(id)).update({ stock: 3 });
  await admin.getByRole('button', { name: /^Low stock/ }).click();
  await expect(row).toBeVisible();
  await expect(admin).toHaveURL(/[?&]only=low-stock\b/);
});

test('an uploaded image is scaled down and shows on the menu; other files are refused', async ({
  people,
}) => {
  const [customer, admin] = await Promise.all([
    people.enter('/', { context: phone }),
    people.enter('/admin/products', asAdmin),
  ]);
  const { id } = await addProduct({ name: 'Test cake', image: '' });
  await admin.getByRole('button', { name: 'Edit Test cake' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Edit product' });
  const picker = dialog.getByLabel('Picture file');
  await picker.setInputFiles(file('favicon.svg'));
  await expect(dialog.getByText('Choose a picture: JPEG, PNG, WebP, AVIF or GIF.')).toBeVisible();
  await picker.setInputFiles({
    name: 'broken.png',
    mimeType: 'image/png',
    buffer: Buffer.from('not a picture'),
  });
  await expect(dialog.getByText('This file can’t be read as a picture.')).toBeVisible();
  await picker.setInputFiles(file('icons/icon-512.png'));
  await expect(dialog.getByText('Uploaded.')).toBeVisible();
  const address = await dialog.getByLabel('Picture URL').inputValue();
  expect(address).toMatch(/^\/images\/[0-9a-f]{64}$/);
  await dialog.getByRole('button', { name: 'Save product' }).click();

  const picture = new Storefront(customer).card('Test cake').locator('img');
  await picture.scrollIntoViewIfNeeded();
  await eventually('the picture to be painted', () =>
    picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0),
  );
  const stored = await db.doc(address.slice(1)).get();
  expect(stored.get('contentType')).toBe('image/webp');
  expect(stored.get('bytes').length).toBeLessThanOrEqual(250_000);
  expect((await db.doc(paths.product(id)).get()).get('image')).toBe(address);
  await stored.ref.delete();
});

test('two admins editing one product choose between theirs and mine; nothing is lost silently', async ({
  people,
}) => {
  const [one, other] = await Promise.all([
    people.enter('/admin/products', asAdmin),
    people.enter('/admin/products', asAdmin),
  ]);
  const { id } = await addProduct({ name: 'Test pie', price: 400 });
  const edit = async (admin: Page) => {
    await admin.getByRole('button', { name: 'Edit Test pie' }).click();
    return admin.getByRole('dialog', { name: 'Edit product' });
  };
  const [mine, theirs] = await Promise.all([edit(one), edit(other)]);
  await mine.getByLabel('Price').first().fill(typedMoney(500));
  await theirs.getByLabel('Price').first().fill(typedMoney(450));
  await theirs.getByLabel('Preparation time').fill('9');
  await theirs.getByRole('button', { name: 'Save product' }).click();
  await expect(mine.getByText('preparation time is now 9 min')).toBeVisible();
  await expect(mine.getByText(`price is now ${money(450)}`)).toBeVisible();
  await mine.getByRole('button', { name: 'Save product' }).click();
  await expect(mine.getByText('Choose theirs or yours first.')).toBeVisible();
  await mine.getByRole('button', { name: 'Keep mine' }).click();
  await mine.getByRole('button', { name: 'Save product' }).click();
  await eventually('both changes', async () => {
    const product = (await db.doc(paths.product(id)).get()).data();
    return product?.price === 500 && product.prepMinutes === 9;
  });

  await choose(one, 'Test pie', 'History');
  const history = one.getByRole('dialog', { name: 'Changes to Test pie' });
  await expect(history.getByText(`Price: ${money(450)} → ${money(500)}`)).toBeVisible();
  await expect(history.getByText('Preparation time: 4 → 9 min')).toBeVisible();
  await expect(history.getByText('Ada Okonkwo').first()).toBeVisible();
});

test('an open menu stays where it is when a product comes in above it', async ({ people }) => {
  const admin = await people.enter('/admin/products', asAdmin);
  const { name } = await addProduct();
  const more = admin.getByLabel(`More actions for ${name}`);
  await more.click();
  const item = admin.getByRole('menuitem', { name: 'History' });
  await webFontsHaveLoaded(admin);
  await allStill(admin);
  const [row, place] = [await more.boundingBox(), await item.boundingBox()];
  await addProduct({ sort: 899 });
  await expect.poll(() => more.boundingBox()).not.toEqual(row);
  await allStill(admin);
  expect(await item.boundingBox()).toEqual(place);
  await item.click();
  await expect(admin.getByRole('dialog', { name: `Changes to ${name}` })).toBeVisible();
});

test('a form that could not be saved is kept for another try', async ({ people }) => {
  const admin = await people.enter('/admin/products', asAdmin);
  const { id } = await addProduct({ name: 'Test tart', price: 400 });
  await admin.getByRole('button', { name: 'Edit Test tart' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Edit product' });
  await dialog.getByLabel('Description').fill('With the last plums of the year.');
  await admin.context().setOffline(true);
  await dialog.getByRole('button', { name: 'Save product' }).click();
  await expect(dialog).toBeHidden();
  await db.doc(paths.product(id)).delete();
  await admin.context().setOffline(false);
  const told = admin.getByRole('alert').filter({ hasText: '“Test tart” wasn’t saved' });
  await told.getByRole('button', { name: 'Keep editing' }).click();
  await expect(told).toHaveCount(0);
  await expect(dialog.getByLabel('Description')).toHaveValue('With the last plums of the year.');
  await expect(dialog.getByText('Someone deleted “Test tart”')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add as a new product' }).click();
  await eventually('the product anew', async () => {
    const { docs } = await db.collection(paths.products).where('name', '==', 'Test tart').get();
    await Promise.all(docs.map(({ ref }) => ref.delete()));
    return docs[0]?.get('description') === 'With the last plums of the year.';
  });
});

test('a copy starts with everything the product has', async ({ people }) => {
  const admin = await people.enter('/admin/products', asAdmin);
  await addProduct({ name: 'Test flan', price: 444, allergens: ['nuts'] });
  await choose(admin, 'Test flan', 'Duplicate');
  const dialog = admin.getByRole('dialog', { name: 'Add product' });
  await dialog.getByRole('button', { name: 'Save product' }).click();
  await expect(
    admin.getByRole('listitem', { name: 'Test flan (copy)' }).getByText(money(444)),
  ).toBeVisible();
  const copies = db.collection(paths.products).where('name', '==', 'Test flan (copy)');
  const [copy] = await eventually('the copy', async () => {
    const { docs } = await copies.get();
    return docs.length > 0 && docs;
  });
  expect(copy?.get('allergens')).toEqual(['nuts']);
  await choose(admin, 'Test flan (copy)', 'Delete');
  const question = admin.getByRole('alertdialog');
  await expect(question.getByText('Carts with it can’t be checked out')).toBeVisible();
  await question.getByRole('button', { name: 'Delete product' }).click();
  await eventually('the copy to be gone', async () => (await copies.get()).empty);
});

test('a product whose confirmation was lost is created once, without an error message', async ({
  people,
}) => {
  const admin = await people.enter('/admin/products', asAdmin);
  const name = `Test lost ${Date.now()}`;
  const found = () => db.collection(paths.products).where('name', '==', name).get();
  let isLost = false;
  // The server receives the write; its response never reaches the browser, which will send it
  // again.
  await admin.route(/Firestore\/Write\/channel/, async (route) => {
    const body = decodeURIComponent(route.request().postData() ?? '').replaceAll('+', ' ');
    if (isLost || !body.includes(name)) return await route.continue();
    isLost = true;
    await admin.context().setOffline(true);
    await answerTo(route);
    await route.abort();
  });
  await admin.getByRole('button', { name: 'Add product' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Add product' });
  await dialog.getByLabel('Name').first().fill(name);
  await dialog.getByLabel('Category').selectOption('Bakery');
  await dialog.getByLabel('Station').selectOption('bakery');
  await dialog.getByLabel('Price').first().fill(typedMoney(450));
  await dialog.getByRole('button', { name: 'Save product' }).click();
  await eventually('the server to have it', async () => !(await found()).empty);
  const row = admin.getByRole('listitem', { name });
  await expect(row.getByText(/Waiting to be sent|Sending/)).toBeVisible();
  await admin.context().setOffline(false);
  await expect(row.getByText(/Waiting to be sent|Sending/)).toHaveCount(0);
  await expect(admin.getByText('wasn’t saved')).toHaveCount(0);
  const { docs } = await found();
  expect(docs.length).toBe(1);
  await expect(row).toBeVisible();
  await docs[0]?.ref.delete();
});

test('axe finds nothing, in light and dark mode', async ({ people }) => {
  for (const context of [{}, phone]) {
    const admin = await people.enter('/admin/products', { as: 'admin', context });
    await expect(admin.getByRole('list', { name: 'Bakery' })).toBeVisible();
    expect(await violationsByDayAndNight(admin)).toEqual([]);
    await admin.getByRole('button', { name: 'Edit Margherita' }).click();
    await expect(admin.getByRole('dialog').getByLabel('Picture URL')).toBeVisible();
    await allStill(admin);
    expect(await violationsByDayAndNight(admin)).toEqual([]);
  }
});
