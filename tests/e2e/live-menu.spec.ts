/** The menu of an admin and of a customer agree without a reload. */
import { addProduct } from '../support/shop-admin.ts';
import { money, typedMoney } from '../support/shop-clock.ts';
import { expect, test } from './fixtures.ts';
import { Storefront } from './pages/storefront.ts';

test('a product that is added, edited and deleted shows in the customer’s tab', async ({
  people,
}) => {
  const [customer, admin] = await Promise.all([
    people.enter('/'),
    people.enter('/admin/products', { as: 'admin' }),
  ]);
  const name = `Test tart ${Date.now()}`;
  const card = new Storefront(customer).card(name);

  await admin.getByRole('button', { name: 'Add product' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Add product' });
  await dialog.getByLabel('Name').first().fill(name);
  await dialog.getByLabel('Category').selectOption({ index: 1 });
  await dialog.getByLabel('Station').selectOption({ index: 1 });
  await dialog.getByLabel('Price').first().fill(typedMoney(450));
  await dialog.getByLabel('Preparation time').fill('5');
  await dialog.getByRole('button', { name: 'Save product' }).click();
  await expect(card.filter({ hasText: money(450) })).toBeVisible();

  await admin.getByRole('button', { name: `Edit ${name}` }).click();
  const editing = admin.getByRole('dialog', { name: 'Edit product' });
  await editing.getByLabel('Price').first().fill(typedMoney(525, ','));
  await editing.getByRole('button', { name: 'Save product' }).click();
  await expect(card.filter({ hasText: money(525) })).toBeVisible();

  await new Storefront(customer).add(name);
  await admin.getByRole('button', { name: `Edit ${name}` }).click();
  await editing.getByRole('button', { name: 'Delete product' }).click();
  await admin.getByRole('alertdialog').getByRole('button', { name: 'Delete product' }).click();
  await expect(customer.getByText(/no longer on the menu/i).first()).toBeVisible();
  await expect(card).toHaveCount(0);
});

test('sold out in one tap, for every customer', async ({ people }) => {
  const { name } = await addProduct();
  const [customer, admin] = await Promise.all([
    people.enter('/'),
    people.enter('/admin/products', { as: 'admin' }),
  ]);
  const card = new Storefront(customer).card(name);
  await expect(card).toBeVisible();
  const available = admin.getByRole('switch', { name: name });

  await available.click();
  await expect(card.filter({ hasText: 'Sold out' })).toBeVisible();
  await admin.getByRole('switch', { name: name, checked: false }).click();
  await expect(card.filter({ hasNotText: 'Sold out' })).toBeVisible();
});

test('invalid input in the form is reported at its field', async ({ people }) => {
  const admin = await people.enter('/admin/products', { as: 'admin' });
  await admin.getByRole('button', { name: 'Add product' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Add product' });
  await dialog.getByRole('button', { name: 'Save product' }).click();
  await expect(dialog.getByText('Enter a product name.')).toBeVisible();
  await expect(dialog.getByLabel('Name').first()).toBeFocused();
});
