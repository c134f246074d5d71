/** The first run: from a project without a shop to its first order. */
import { paths } from '@fireline/domain/paths';
import type { Page } from '@playwright/test';
import { dbOf, liveProject } from '../../support/admin.ts';
import { violationsByDayAndNight } from '../../support/axe.ts';
import { eventually } from '../../support/eventually.ts';
import { phone } from '../../support/people.ts';
import { expect, test } from '../fixtures.ts';
import { Storefront } from '../pages/storefront.ts';

const db = dbOf(liveProject);
const shop = async () => (await db.doc(paths.shop).get()).data();
const menu = async () => (await db.collection(paths.products).get()).docs;
const save = (admin: Page) => admin.getByRole('button', { name: 'Save and continue' }).click();

/** Runs `work` without settings and products, and restores both afterwards. */
async function withoutTheShop(work: () => Promise<void>) {
  const before = (await shop()) ?? {};
  const products = await menu();
  const remove = db.batch().delete(db.doc(paths.shop));
  for (const { ref } of products) remove.delete(ref);
  await remove.commit();
  try {
    await work();
  } finally {
    const restore = db.batch().set(db.doc(paths.shop), before);
    for (const { ref } of await menu()) restore.delete(ref);
    await restore.commit();
    const fill = db.batch();
    for (const product of products) fill.set(product.ref, product.data());
    await fill.commit();
  }
}

test('from nothing to a first order, with an imported menu that has mistakes in it', async ({
  people,
}) => {
  await withoutTheShop(async () => {
    const [admin, manager, kitchen, customer] = await Promise.all([
      people.enter('/admin', { as: 'admin', context: phone }),
      people.enter('/admin/settings/set-up', { as: 'manager' }),
      people.enter('/kitchen', { as: 'kitchen' }),
      people.enter('/'),
    ]);
    await expect(customer.getByRole('heading', { name: 'This shop isn’t open yet' })).toBeVisible();
    for (const page of [manager, kitchen]) {
      await expect(page.getByText('An admin needs to set it up first.')).toBeVisible();
    }

    // The shop and its country.
    await expect(admin.getByRole('heading', { name: 'Step 1: Your shop' })).toBeVisible();
    await save(admin);
    await expect(admin.getByText('Enter a shop name.')).toBeVisible();
    await expect(admin.getByLabel('Name', { exact: true })).toBeFocused();
    await admin.getByLabel('Name', { exact: true }).fill('Corner bakery');
    await admin.getByLabel('Country').selectOption({ label: 'Ireland' });
    await expect(admin.getByLabel('Currency')).toHaveValue('EUR');
    await expect(admin.getByLabel('Tax', { exact: true })).toHaveValue('23');
    await expect(admin.getByLabel('Time zone')).toHaveValue('Europe/Dublin');
    await admin.getByLabel('Tax', { exact: true }).fill('13.5');
    expect(await violationsByDayAndNight(admin)).toEqual([]);
    await save(admin);

    // Hours and delivery.
    await expect(admin.getByRole('heading', { name: 'Step 2: Hours and delivery' })).toBeVisible();
    await expect.poll(shop).toMatchObject({
      ...{ name: 'Corner bakery', region: 'IE', currency: 'EUR', taxRate: 13.5, taxIncluded: true },
      ...{ timeZone: 'Europe/Dublin', orderingPaused: true },
    });
    await admin.getByLabel('Monday from').fill('00:00');
    await admin.getByLabel('Monday until').fill('00:00');
    await admin.getByRole('button', { name: /Monday.*every day|every day.*Monday/ }).click();
    await admin.getByLabel('Delivery fee').fill('two');
    await save(admin);
    await expect(admin.getByText('1 field has an error.')).toBeVisible();
    await admin.getByLabel('Delivery fee').fill('2.50');
    expect(await violationsByDayAndNight(admin)).toEqual([]);
    await save(admin);

    // The first dishes: one typed, and a file.
    await expect(admin.getByRole('heading', { name: 'Step 3: First dishes' })).toBeVisible();
    await expect.poll(shop).toMatchObject({ deliveryFee: 250, hours: { sun: '00:00-24:00' } });
    await expect(admin.getByText('Nothing on the menu yet')).toBeVisible();
    const add = admin.getByRole('button', { name: 'Add to the menu' });
    await add.click();
    await expect(admin.getByText('Enter at least one dish.')).toBeVisible();
    await admin.getByLabel('Dish 1').fill('Seed roll');
    await admin.getByLabel('Price').first().fill('cheap');
    await add.click();
    await expect(admin.getByLabel('Price').first()).toBeFocused();
    expect(await violationsByDayAndNight(admin)).toEqual([]);
    await admin.getByLabel('Price').first().fill('1,80');
    await admin.getByLabel('Category').fill('');
    await add.click();
    await expect(admin.getByLabel('Category')).toHaveAccessibleDescription(/Choose a category/);
    await admin.getByLabel('Category').fill('Rolls');
    await add.click();
    await expect(admin.getByText('1 dish on the menu')).toBeVisible();
    await expect(admin.getByLabel('Dish 1')).toHaveValue('');
    await expect(admin.getByLabel('Category')).toHaveValue('Rolls');

    await admin.getByRole('link', { name: 'Import a file' }).click();
    await admin.getByLabel('File with products').setInputFiles({
      name: 'menu.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Name,Price,Category\nRye loaf,6.20,Bread\nBun,much,Bread\n,3,Bread\n'),
    });
    const preview = admin.getByRole('table', { name: 'Preview of menu.csv' });
    await expect(preview.getByText('“much”: Not a price.')).toBeVisible();
    await admin.getByRole('checkbox', { name: /Import without the 2 rows/ }).click();
    await admin.getByRole('button', { name: 'Import 1 product' }).click();
    await expect(admin.getByText('1 product imported')).toBeVisible();
    await admin.getByRole('status').getByRole('link', { name: 'Continue the setup' }).click();
    await expect(admin.getByText('2 dishes on the menu')).toBeVisible();
    await admin.getByRole('button', { name: 'Continue' }).click();

    // Open, and the first order.
    await expect(admin.getByRole('heading', { name: 'Step 4: Open' })).toBeVisible();
    await expect(customer.getByText('Ordering is paused').first()).toBeVisible();
    await admin.getByRole('button', { name: 'Start taking orders' }).click();
    await expect(admin.getByText('Your shop is taking orders')).toBeVisible();
    await expect(admin.getByRole('img', { name: 'Your customers order here:' })).toBeVisible();
    expect(await violationsByDayAndNight(admin)).toEqual([]);
    await expect(kitchen.getByRole('heading', { name: 'This shop isn’t set up yet' })).toHaveCount(
      0,
    );
    for (const name of ['Rolls', 'Bread']) {
      await expect(customer.getByRole('heading', { name })).toBeVisible();
    }
    await new Storefront(customer).order(['Seed roll', 'Rye loaf'], 'First Fiona');
    await admin.getByRole('link', { name: 'Show orders' }).click();
    const order = admin.locator('[data-order-id]').filter({ hasText: 'First Fiona' });
    await expect(order.getByText('€8.00')).toBeVisible();
  });
});

test('a setup that was left is continued, with the sample menu', async ({ people }) => {
  await withoutTheShop(async () => {
    const admin = await people.enter('/admin/products', { as: 'admin' });
    await expect(admin.getByRole('heading', { name: 'Step 1: Your shop' })).toBeVisible();
    await admin.getByLabel('Name', { exact: true }).fill('Corner bakery');
    await save(admin);
    await expect(admin.getByRole('heading', { name: 'Step 2: Hours and delivery' })).toBeVisible();
    await admin.getByLabel('Delivery fee').fill('3');
    await admin.getByRole('link', { name: 'Products', exact: true }).click();
    await admin.getByRole('alertdialog').getByRole('button', { name: 'Discard changes' }).click();
    await expect(admin.getByRole('heading', { name: 'Your menu is empty' })).toBeVisible();
    await admin.getByRole('link', { name: 'Orders', exact: true }).click();
    await expect(admin.getByText('Your shop isn’t set up yet')).toBeVisible();
    await admin.getByRole('link', { name: 'Continue the setup' }).click();
    await expect(admin.getByRole('heading', { name: 'Step 2: Hours and delivery' })).toBeVisible();
    await admin.getByRole('link', { name: 'First dishes' }).click();
    await admin.getByRole('link', { name: 'Start with the sample' }).click();
    await admin.getByRole('button', { name: 'Import 3 products' }).click();
    await eventually('the sample to be on the menu', async () => (await menu()).length === 3);
    await admin.getByRole('status').getByRole('link', { name: 'Continue the setup' }).click();
    await expect(admin.getByText('3 dishes on the menu')).toBeVisible();
    await admin.goto('/admin/settings/set-up');
    await expect(admin.getByRole('heading', { name: 'Step 4: Open' })).toBeVisible();
  });
});

test('two admins set up the shop at once: the second one changes what the first one saved', async ({
  people,
}) => {
  await withoutTheShop(async () => {
    const [one, other] = await Promise.all([
      people.enter('/admin', { as: 'admin' }),
      people.enter('/admin', { as: 'admin' }),
    ]);
    await expect(other.getByRole('heading', { name: 'Step 1: Your shop' })).toBeVisible();
    await other.getByLabel('Phone').fill('+353 1 555 0142');
    await expect(one.getByRole('heading', { name: 'Step 1: Your shop' })).toBeVisible();
    await one.getByLabel('Name', { exact: true }).fill('Corner bakery');
    await one.getByLabel('Country').selectOption({ label: 'Ireland' });
    await save(one);
    await expect(other.getByLabel('Name', { exact: true })).toHaveValue('Corner bakery');
    await expect(other.getByLabel('Phone')).toHaveValue('+353 1 555 0142');
    await save(other);
    await expect(other.getByRole('heading', { name: 'Step 2: Hours and delivery' })).toBeVisible();
    await expect.poll(shop).toMatchObject({
      ...{ name: 'Corner bakery', region: 'IE', phone: expect.stringContaining('555') },
    });
  });
});
