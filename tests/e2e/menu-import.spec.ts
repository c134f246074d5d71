/** A menu that comes as a file: with mistakes, again, from two devices, and back as an export. */
import { readFile } from 'node:fs/promises';
import { paths } from '@fireline/domain/paths';
import type { Page } from '@playwright/test';
import type { QuerySnapshot } from 'firebase-admin/firestore';
import { dbOf, liveProject } from '../support/admin.ts';
import { afterwards } from '../support/afterwards.ts';
import { violationsByDayAndNight } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { addProduct } from '../support/shop-admin.ts';
import { typedMoney } from '../support/shop-clock.ts';
import { expect, test } from './fixtures.ts';
import { Storefront } from './pages/storefront.ts';

const db = dbOf(liveProject);
const asAdmin = { as: 'admin' };
const importPath = '/admin/products/import';

/** A name that no other story has. */
const ownName = () => `Import ${crypto.randomUUID().slice(0, 8)}`;

async function productsNamed(start: string) {
  const { docs } = await db.collection(paths.products).get();
  return docs.filter((product) => String(product.get('name')).startsWith(start));
}

function removeAfterwards(start: string) {
  afterwards(async () => {
    for (const { ref } of await productsNamed(start)) await ref.delete();
  });
}

/** The names of the products of `before` that nobody has changed, added, or removed since. */
async function untouchedSince(before: QuerySnapshot): Promise<string[]> {
  const { docs } = await db.collection(paths.products).get();
  const versions = new Map(docs.map(({ id, updateTime }) => [id, updateTime]));
  return before.docs
    .filter(({ id, updateTime }) => versions.get(id)?.isEqual(updateTime))
    .map((product) => String(product.get('name')));
}

async function give(admin: Page, text: string, name = 'menu.csv') {
  await admin.getByLabel('File with products').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  return admin.getByRole('table', { name: `Preview of ${name}` });
}

test('a file with mistakes: seen row by row, and imported without them', async ({ people }) => {
  const own = ownName();
  removeAfterwards(own);
  const known = await addProduct({ name: `${own} known`, price: 400, allergens: [] });
  const [admin, customer] = await Promise.all([
    people.enter(importPath, asAdmin),
    people.enter('/'),
  ]);
  const rows = [
    'Name;Price;Category;Allergens;Tax rate;Labels;Served;Color',
    `${own} new;${typedMoney(550)};Bakery;milk, gluten;;vegan, spicy;Mon–Fri 11:30–14:30;`,
    `${own} known;${typedMoney(250)};;;;;;`,
    `${own} dear;much;Bakery;;;;;`,
    `;${typedMoney(300)};Bakery;;;;;`,
    `${own} new;${typedMoney(600)};Bakery;;;;;`,
    `${own} odd;${typedMoney(300)};Bakery;cake;77;blue;noon;`,
  ];
  const table = await give(admin, rows.join('\r\n'));
  await expect(table.getByRole('row')).toHaveCount(7);
  const row = (number: number) => table.getByRole('row').nth(number - 1);
  await expect(row(2)).toContainText('New');
  await expect(row(3)).toContainText('Changed');
  await expect(row(3)).toContainText('Price:');
  await expect(row(4)).toContainText('Price: “much”: Not a price.');
  await expect(row(5)).toContainText('Name: ');
  await expect(row(6)).toContainText('The same name as in row 2.');
  await expect(row(7)).toContainText('Allergens: “cake”: Not an allergen.');
  await expect(row(7)).toContainText('Labels: “blue”: Not a label.');
  await expect(row(7)).toContainText('Served: “noon”: Write days and hours like');
  await expect(row(7)).toContainText('Tax rate: “77”: Not one of the shop’s tax rates');
  await expect(admin.getByText('This column isn’t known and is left out: Color')).toBeVisible();
  expect(await violationsByDayAndNight(admin)).toEqual([]);
  expect(await productsNamed(own)).toHaveLength(1);

  const button = admin.getByRole('button', { name: 'Import 2 products' });
  await expect(button).toBeDisabled();
  await admin.getByRole('checkbox', { name: /Import without the 4 rows/ }).click();
  await button.click();
  await expect(admin.getByText('2 products imported')).toBeVisible();
  await expect(row(2)).toContainText('Unchanged');
  const stored = await productsNamed(own);
  expect(stored.map((product) => product.get('price')).sort()).toEqual([250, 550]);
  expect((await db.doc(paths.product(known.id)).get()).get('price')).toBe(250);
  await expect(new Storefront(customer).card(`${own} new`).getByText('Vegan')).toBeVisible();
  const added = stored.find((product) => product.get('price') === 550);
  expect(added?.data()).toMatchObject({
    labels: 'vegan vegetarian spicy',
    served: 'mon tue wed thu fri 11:30-14:30',
  });

  // Corrected, and given again.
  const corrected = rows.map((line) => line.replace('much', typedMoney(900)));
  const again = await give(admin, corrected.slice(0, 4).join('\n'), 'again.csv');
  await expect(again.getByText('Unchanged')).toHaveCount(2);
  await admin.getByRole('button', { name: 'Import 1 product' }).click();
  await expect(admin.getByText('1 product imported')).toBeVisible();
  expect(await productsNamed(own)).toHaveLength(3);
});

test('two devices import one file, one of them while offline: no product is there twice', async ({
  people,
}) => {
  const own = ownName();
  removeAfterwards(own);
  const names = Array.from({ length: 25 }, (_, index) => `${own} ${index}`);
  const file = JSON.stringify(names.map((name) => ({ name, price: 4, category: 'Bakery' })));
  const [one, other] = await Promise.all([
    people.enter(importPath, asAdmin),
    people.enter(importPath, asAdmin),
  ]);
  await expect((await give(one, file, 'menu.json')).getByText('New')).toHaveCount(25);
  await give(other, file, 'menu.json');
  await one.context().setOffline(true);
  await one.getByRole('button', { name: 'Import 25 products' }).click();
  await expect(one.getByText('Importing…')).toBeVisible();
  await other.getByRole('button', { name: 'Import 25 products' }).click();
  await expect(other.getByText('25 products imported')).toBeVisible();
  await one.context().setOffline(false);
  await expect(one.getByRole('table').getByText('Unchanged')).toHaveCount(25);
  await expect(one.getByText('Importing…')).toHaveCount(0);
  const stored = await productsNamed(own);
  expect(stored.map((product) => product.get('name')).sort()).toEqual(names.sort());
});

test('pasted rows that are cut off by a reload are completed by pasting them again', async ({
  people,
}) => {
  const own = ownName();
  removeAfterwards(own);
  const names = Array.from({ length: 25 }, (_, index) => `${own} ${index}`);
  const text = ['Name\tPrice', ...names.map((name) => `${name}\t5`)].join('\n');
  const admin = await people.enter(importPath, asAdmin);
  const paste = async () => {
    await admin.getByLabel('Or paste the rows here').fill(text);
    await admin.getByRole('button', { name: 'Show preview' }).click();
  };
  await paste();
  await admin.getByRole('button', { name: 'Import 25 products' }).click();
  await eventually('the first rows to be there', async () => (await productsNamed(own)).length > 0);
  await admin.reload();
  await paste();
  await expect(admin.getByRole('table').getByText('Unchanged').first()).toBeVisible();
  const rest = admin.getByRole('button', { name: /^Import \d+ product/ });
  await eventually('everything to be there', async () => {
    if (await rest.isVisible()) await rest.click().catch(() => {});
    return (await productsNamed(own)).length === 25;
  });
  await expect(admin.getByRole('table').getByText('Unchanged')).toHaveCount(25);
});

test('the exported menu can be imported as it is, and the sample, too', async ({ people }) => {
  const before = await db.collection(paths.products).get();
  const admin = await people.enter(importPath, asAdmin);
  await admin.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const save = async (name: RegExp) => {
    const download = admin.waitForEvent('download');
    await admin.getByRole('button', { name }).click();
    return await readFile(await (await download).path(), 'utf8');
  };
  const [csv, json] = [await save(/CSV.*Your menu/), await save(/JSON.*Your menu/)];
  const sample = await save(/CSV.*Sample file/);
  for (const [name, text] of [
    ['menu.csv', csv],
    ['menu.json', json],
  ] as const) {
    const table = await give(admin, text, name);
    await expect(table.getByRole('row').nth(1)).toBeVisible();
    const names = await untouchedSince(before);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const row = table.getByRole('row').filter({
        has: admin.getByRole('rowheader', { name, exact: true }),
      });
      await expect(row).toContainText('Unchanged');
    }
    await expect(table.getByText('With mistakes')).toHaveCount(0);
  }
  const table = await give(admin, sample, 'sample.csv');
  await expect(table.getByText('New', { exact: true })).toHaveCount(3);
});

test('a file that isn’t a menu is refused with an explanation', async ({ people }) => {
  const admin = await people.enter(importPath, asAdmin);
  const alert = admin.getByRole('main').getByRole('alert');
  await give(admin, 'Dish;Cost\nBun;4\n');
  await expect(alert).toContainText('It has no column “Name”.');
  await give(admin, '[{"name": "Bun"', 'menu.json');
  await expect(alert).toContainText('It isn’t valid JSON');
  await give(admin, '');
  await expect(alert).toContainText('There’s nothing in it.');
});

test('only admins import', async ({ kitchen }) => {
  await kitchen.goto(importPath);
  await expect(kitchen.getByRole('heading', { name: 'Import products' })).toBeVisible();
  await expect(kitchen.getByLabel('File with products')).toHaveCount(0);
});
