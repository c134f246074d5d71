/** The menu of an admin and of a customer agree without a reload. */
import { test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { addToCart, menuCard } from '../support/ordering.ts';

const visitors = useBrowser();

test('a product that is added, edited and deleted shows in the customer’s tab', async () => {
  const [customer, admin] = await Promise.all([
    visitors.enter('/'),
    visitors.enter('/admin/products', { as: 'admin' }),
  ]);
  const name = `Test tart ${Date.now()}`;
  const card = menuCard(customer, name);

  await admin.getByRole('button', { name: 'Add product' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Add product' });
  await dialog.getByLabel('Name').first().fill(name);
  await dialog.getByLabel('Category').selectOption({ index: 1 });
  await dialog.getByLabel('Station').selectOption({ index: 1 });
  await dialog.getByLabel('Price').first().fill('4.50');
  await dialog.getByLabel('Preparation time').fill('5');
  await dialog.getByRole('button', { name: 'Save product' }).click();
  await card.filter({ hasText: '$4.50' }).waitFor();

  await admin.getByRole('button', { name: `Edit ${name}` }).click();
  const editing = admin.getByRole('dialog', { name: 'Edit product' });
  await editing.getByLabel('Price').first().fill('5,25');
  await editing.getByRole('button', { name: 'Save product' }).click();
  await card.filter({ hasText: '$5.25' }).waitFor();

  await addToCart(customer, name);
  await admin.getByRole('button', { name: `Edit ${name}` }).click();
  await editing.getByRole('button', { name: 'Delete product' }).click();
  await admin.getByRole('alertdialog').getByRole('button', { name: 'Delete product' }).click();
  await customer
    .getByText(/no longer on the menu/i)
    .first()
    .waitFor();
  await card.waitFor({ state: 'detached' });
});

test('sold out in one tap, for every customer', async () => {
  const [customer, admin] = await Promise.all([
    visitors.enter('/'),
    visitors.enter('/admin/products', { as: 'admin' }),
  ]);
  const card = menuCard(customer, 'Margherita');
  await card.waitFor();
  const available = admin.getByRole('switch', { name: /Margherita/ });

  await available.click();
  await card.filter({ hasText: 'Sold out' }).waitFor();
  await admin.getByRole('switch', { name: /Margherita/, checked: false }).click();
  await card.filter({ hasNotText: 'Sold out' }).waitFor();
});

test('what is wrong in the form is said at the field', async () => {
  const admin = await visitors.enter('/admin/products', { as: 'admin' });
  await admin.getByRole('button', { name: 'Add product' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Add product' });
  await dialog.getByRole('button', { name: 'Save product' }).click();
  await dialog.getByText('Give the product a name.').waitFor();
  await dialog.getByLabel('Name').first().and(admin.locator(':focus')).waitFor();
});
