/** The same choice more than once, from the admin's editor to the kitchen's ticket. */
import { orderLabel } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { anOption } from '@fireline/domain/testing/stored';
import { dbOf, liveProject } from '../support/admin.ts';
import { violationsByDayAndNight } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { addProduct } from '../support/shop-admin.ts';
import { money } from '../support/shop-clock.ts';
import { expect, test } from './fixtures.ts';
import { KitchenScreen } from './pages/kitchen-screen.ts';
import { Storefront } from './pages/storefront.ts';

const db = dbOf(liveProject);

const extras = anOption({
  id: 'extras',
  name: 'Extras',
  min: 0,
  max: 3,
  choices: [
    { id: 'cheese', name: 'Cheese', price: 150 },
    { id: 'egg', name: 'Egg', price: 200 },
  ],
});

test('an admin allows double cheese, a customer orders it, and the kitchen makes it', async ({
  admin,
  guest,
  kitchen,
}) => {
  const { id, name } = await addProduct({ price: 1000, options: [extras] });
  await admin.goto('/admin/products');
  await admin.getByRole('button', { name: `Edit ${name}` }).click();
  const dialog = admin.getByRole('dialog', { name: 'Edit product' });
  const each = dialog.getByLabel('The same up to');
  await expect(each).toHaveValue('1');
  await each.fill('4');
  await dialog.getByRole('button', { name: 'Save product' }).click();
  await expect(each).toHaveAccessibleDescription(/can’t be more than “At most”/);
  await each.fill('2');
  await dialog.getByRole('button', { name: 'Save product' }).click();
  await eventually('the choices to be stored', async () =>
    (
      (await db.doc(paths.product(id)).get()).get('options')[0].choices as { most?: number }[]
    ).every(({ most }) => most === 2),
  );

  const shop = await Storefront.open(guest);
  await guest.getByRole('button', { name }).first().click();
  const sheet = guest.getByRole('dialog', { name });
  await sheet.getByRole('button', { name: 'One more: Cheese' }).click();
  await sheet.getByRole('button', { name: 'One more: Cheese' }).click();
  await expect(sheet.getByRole('button', { name: 'One more: Cheese' })).toBeDisabled();
  await sheet.getByRole('button', { name: 'One more: Egg' }).click();
  // Three are all that it takes.
  await expect(sheet.getByRole('button', { name: 'One more: Egg' })).toBeDisabled();
  expect(await violationsByDayAndNight(guest)).toEqual([]);
  await sheet.getByRole('button', { name: `Add to cart · ${money(1500)}` }).click();
  await expect(shop.cart.getByText('2 × Cheese, Egg')).toBeVisible();

  const checkout = await shop.goToCheckout();
  await expect(guest.getByText('2 × Cheese, Egg')).toBeVisible();
  await checkout.fill('Chester');
  const order = await checkout.placeOrder();
  await order.isReceived();
  await expect(guest.getByText('2 × Cheese, Egg')).toBeVisible();
  const stored = await db.doc(paths.order(order.id)).get();
  expect(stored.get('lines')['01']).toMatchObject({
    unitPrice: 1500,
    choices: [
      { option: 'Extras', choice: '2 × Cheese' },
      { option: 'Extras', choice: 'Egg' },
    ],
  });

  const board = await KitchenScreen.open(kitchen);
  await expect(board.ticket({ label: orderLabel(order.id) })).toContainText('2 × Cheese');
  await admin.goto(`/admin/orders/${order.id}`);
  await expect(admin.getByText('Extras: 2 × Cheese · Extras: Egg')).toBeVisible();
});

test('staff type in double cheese with the same key twice', async ({ admin }) => {
  const choices = extras.choices.map((choice) => ({ ...choice, most: 2 }));
  const { name } = await addProduct({ options: [{ ...extras, choices }] });
  await admin.goto('/admin/orders/new');
  await admin.getByText('At the counter').click();
  await admin.getByLabel('Dish', { exact: true }).fill(name);
  await expect(admin.getByRole('option', { name, selected: true })).toBeVisible();
  await admin.keyboard.press('Enter');
  const group = admin.getByRole('group', { name });
  await expect(group).toBeFocused();
  await admin.keyboard.press('1');
  await admin.keyboard.press('1');
  await expect(group.getByRole('button', { name: '2 × Cheese' })).toBeVisible();
  // Once more, and it's none again.
  await admin.keyboard.press('1');
  await expect(group.getByRole('button', { name: /^Cheese/, pressed: false })).toBeVisible();
  await admin.keyboard.press('1');
  await admin.keyboard.press('1');
  await admin.keyboard.press('Enter');
  await expect(
    admin.getByRole('list', { name: 'Dishes in this order' }).getByText('2 × Cheese'),
  ).toBeVisible();
});
