/** What the choices of a line mean: what they contain, and that they are for each piece. */
import { paths } from '@fireline/domain/paths';
import { anOption } from '@fireline/domain/testing/stored';
import { dbOf, liveProject } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { addProduct } from '../support/shop-admin.ts';
import { expect, test } from './fixtures.ts';
import { Checkout } from './pages/checkout.ts';

test('a choice’s allergens are seen from the menu to the printed ticket', async ({ people }) => {
  const toppings = anOption({
    id: 'top',
    name: 'Toppings',
    min: 0,
    max: 2,
    choices: [
      { id: 'pesto', name: 'Pesto', price: 100 },
      { id: 'ham', name: 'Ham', price: 100 },
    ],
  });
  const { id, name } = await addProduct({
    allergens: ['gluten'],
    options: [toppings],
    stock: null,
  });
  const [admin, customer] = await Promise.all([
    people.enter('/admin/products', { as: 'admin' }),
    people.enter('/'),
  ]);

  await admin.getByRole('button', { name: `Edit ${name}` }).click();
  const dialog = admin.getByRole('dialog', { name: 'Edit product' });
  await dialog.getByText('Add allergens to choice 1').click();
  await dialog.getByRole('group').getByRole('checkbox', { name: 'nuts', exact: true }).click();
  await expect(dialog.getByText('Allergens of choice 1: nuts')).toBeVisible();
  await dialog.getByRole('button', { name: 'Save product' }).click();
  const choices = async () =>
    (await dbOf(liveProject).doc(paths.product(id)).get()).get('options')[0].choices;
  await eventually('the allergens to be stored', async () => {
    const [pesto, ham] = await choices();
    return pesto.allergens?.join() === 'nuts' && ham.allergens === undefined;
  });

  await customer.getByRole('button', { name }).first().click();
  const sheet = customer.getByRole('dialog', { name });
  await expect(sheet.getByText('Contains gluten', { exact: true })).toBeVisible();
  await sheet.getByRole('checkbox', { name: /^Pesto Contains nuts/ }).click();
  await expect(sheet.getByText('Contains gluten, nuts')).toBeVisible();
  await sheet.getByRole('checkbox', { name: /^Ham/ }).click();
  await sheet.getByRole('button', { name: 'One more: Quantity' }).click();
  await sheet.getByRole('button', { name: /^Add to cart/ }).click();

  const cart = customer.getByRole('complementary', { name: 'Cart' });
  await expect(cart.getByText('Contains gluten, nuts')).toBeVisible();
  await expect(cart.getByText('Each: Pesto, Ham')).toBeVisible();
  const checkout = await Checkout.open(customer);
  await expect(customer.getByText('Contains gluten, nuts')).toBeVisible();
  await expect(customer.getByText('Each: Pesto, Ham')).toBeVisible();
  await checkout.fill('Allergic Alma');
  await checkout.placeOrder();
  await expect(customer.getByText('Each: Pesto, Ham')).toBeVisible();
  await expect(customer.getByText('Contains gluten, nuts')).toBeVisible();

  await admin.goto(`/admin/orders/${customer.url().split('/').pop()}`);
  await expect(admin.getByText('Each: Toppings: Pesto · Toppings: Ham')).toBeVisible();
  await expect(admin.getByText('Contains gluten, nuts')).toBeVisible();
});
