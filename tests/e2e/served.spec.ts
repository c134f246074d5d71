/** Dishes that are served at some times only. */
import { paths } from '@fireline/domain/paths';
import { weekdays } from '@fireline/domain/shop/opening-hours';
import { hour, minute } from '@fireline/domain/time/durations';
import { dbOf, liveProject } from '../support/admin.ts';
import { violationsByDayAndNight } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { addProduct, changeProduct } from '../support/shop-admin.ts';
import { clockOf, shownClock } from '../support/shop-clock.ts';
import { expect, test } from './fixtures.ts';
import { Storefront } from './pages/storefront.ts';

const db = dbOf(liveProject);

test('a category is given hours, and its dishes can be ordered for them only', async ({
  admin,
  guest,
}) => {
  const category = `Late ${Date.now()}`;
  const [roll, soup] = await Promise.all([addProduct({ category }), addProduct({ category })]);
  const shop = await Storefront.open(guest);
  await shop.add(roll.name);
  await expect(shop.checkoutLink).toBeVisible();

  // Always, but for an hour around now: by the same hours every day, over midnight.
  const from = Date.now() + 30 * minute;
  const until = Date.now() - 30 * minute;
  await admin.goto('/admin/products');
  await admin.getByRole('button', { name: `Edit ${roll.name}` }).click();
  const dialog = admin.getByRole('dialog', { name: 'Edit product' });
  await dialog.getByRole('button', { name: 'Add hours' }).click();
  await dialog.getByRole('button', { name: 'Save product' }).click();
  await expect(dialog.getByLabel('From')).toHaveAccessibleDescription(/./);
  await dialog.getByLabel('From').fill(clockOf(from));
  await dialog.getByLabel('Until').fill(clockOf(until));
  await expect(dialog.getByRole('button', { pressed: true })).toHaveCount(7);
  await dialog.getByRole('switch', { name: /^Same for the other dish in Late/ }).click();
  expect(await violationsByDayAndNight(admin)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save product' }).click();
  const served = `${weekdays.join(' ')} ${clockOf(from)}-${clockOf(until)}`;
  for (const { id } of [roll, soup]) {
    await eventually(
      'the hours to be stored',
      async () => (await db.doc(paths.product(id)).get()).get('served') === served,
    );
  }

  await expect(admin.getByText(`Served ${shownClock(from)}–${shownClock(until)}`)).toHaveCount(2);

  // The menu says when; the cart may have it, but not for now.
  const fromThen = new RegExp(`From (.+, )?${shownClock(from).replace(/\s/, '\\s')}`);
  for (const { name } of [roll, soup]) {
    await expect(shop.card(name).getByText(fromThen)).toBeVisible();
  }
  await expect(shop.cart.getByText(/^Not served right now, only/)).toBeVisible();
  await shop.add(soup.name);
  const checkout = await shop.goToCheckout();
  await checkout.fill('Nora');
  const obstacle = guest.getByText(`${roll.name} isn’t served at that time`);
  await expect(obstacle).toBeVisible();
  await expect(checkout.placeOrderButton).toBeDisabled();
  expect(await violationsByDayAndNight(guest)).toEqual([]);

  // The same time tomorrow isn't possible either; twelve hours from it is.
  await guest.getByRole('radio', { name: 'Choose a time' }).click();
  await guest.getByRole('radio', { name: 'Tomorrow' }).click();
  const tomorrow = Math.floor(Date.now() / (15 * minute)) * 15 * minute + 24 * hour;
  const isMorning = Number(clockOf(tomorrow).slice(0, 2)) < 12;
  const timeAt = (at: number) =>
    checkout.times.getByRole('radio', { name: shownClock(at), exact: true });
  await timeAt(tomorrow).click();
  await expect(obstacle).toBeVisible();
  await timeAt(tomorrow + (isMorning ? 12 : -12) * hour).click();
  await expect(obstacle).toHaveCount(0);
  const order = await checkout.placeOrder();
  await order.isReceived();
});

test('hours that change reach an open cart, and staff are only warned', async ({
  admin,
  guest,
}) => {
  const { id, name } = await addProduct();
  const shop = await Storefront.open(guest);
  await shop.add(name);
  await changeProduct(id, {
    served: `${weekdays.join(' ')} ${clockOf(Date.now() + hour)}-${clockOf(Date.now() + 2 * hour)}`,
  });
  const note = shop.cart.getByText(/^Not served right now, only/);
  await expect(note).toBeVisible();

  await admin.goto('/admin/orders/new');
  await admin.getByText('At the counter').click();
  await admin.getByLabel('Dish', { exact: true }).fill(name);
  await expect(admin.getByRole('option', { name })).toContainText('Not served at that time');
  await admin.keyboard.press('Enter');
  const lines = admin.getByRole('list', { name: 'Dishes in this order' });
  await expect(lines.getByText(/^Not served at that time/)).toBeVisible();
  await admin.getByRole('button', { name: 'Place order' }).click();
  await expect(admin.getByRole('status').filter({ hasText: 'is placed' })).toBeVisible();

  await changeProduct(id, { served: '' });
  await expect(note).toHaveCount(0);
});
