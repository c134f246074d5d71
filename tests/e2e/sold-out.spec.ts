/** The kitchen runs out of something, and customers know at once. */
import { anOption } from '@fireline/domain/testing/stored';
import { hour } from '@fireline/domain/time/durations';
import { violationsByDayAndNight } from '../support/axe.ts';
import { addProduct, changeProduct } from '../support/shop-admin.ts';
import { expect, test } from './fixtures.ts';
import { KitchenScreen } from './pages/kitchen-screen.ts';
import { Storefront } from './pages/storefront.ts';

test('oat milk is out from the kitchen, gone from an open cart, and put back', async ({
  kitchen,
  guest,
}) => {
  const oat = `Oat milk ${Date.now()}`;
  const milk = anOption({
    choices: [
      { id: 'oat', name: oat, price: 0 },
      { id: 'whole', name: 'Whole milk', price: 0 },
    ],
  });
  const { name: latte } = await addProduct({ options: [milk] });
  const { name: chai } = await addProduct({ options: [milk] });
  const shop = await Storefront.open(guest);
  await shop.add(latte);
  await expect(shop.checkoutLink).toBeVisible();

  const { page } = await KitchenScreen.open(kitchen);
  await page.keyboard.press('e');
  const sheet = page.getByRole('dialog', { name: 'Sold out' });
  await sheet.getByRole('searchbox').fill(oat.toUpperCase());
  await expect(sheet.getByRole('listitem')).toHaveCount(1);
  await expect(sheet.getByText(latte)).toContainText(chai);
  await sheet.getByRole('button', { name: new RegExp(`^Until tomorrow: ${oat}`) }).click();

  await expect(shop.cart.getByText(`${latte}: ${oat} is sold out.`)).toBeVisible();
  await expect(shop.checkoutLink).toHaveCount(0);
  await guest.getByRole('button', { name: chai }).first().click();
  const dish = guest.getByRole('dialog', { name: chai });
  await expect(dish.getByRole('radio', { name: oat })).toBeDisabled();
  await expect(dish.getByText('Sold out, back tomorrow')).toBeVisible();
  await guest.keyboard.press('Escape');
  expect(await violationsByDayAndNight(page)).toEqual([]);

  await sheet.getByRole('button', { name: `Put back: ${oat}` }).click();
  await expect(shop.cart.getByText(`${oat} is sold out`)).toHaveCount(0);
  await expect(shop.checkoutLink).toBeVisible();
});

test('a dish is sold out until someone puts it back, here an admin', async ({ people }) => {
  const { name } = await addProduct();
  const [customer, kitchen, admin] = await Promise.all([
    people.enter('/'),
    people.enter('/kitchen', { as: 'kitchen' }),
    people.enter('/admin/products', { as: 'admin' }),
  ]);
  const card = new Storefront(customer).card(name);
  await expect(card).toBeVisible();
  await kitchen.getByRole('button', { name: 'Sold out' }).click();
  await kitchen.getByRole('searchbox').fill(name);
  await kitchen.getByRole('button', { name: `Until put back: ${name}` }).click();
  await expect(card.getByText('Sold out', { exact: true })).toBeVisible();
  await expect(
    admin.getByRole('listitem', { name }).getByText('Sold out', { exact: true }),
  ).toBeVisible();

  await admin.getByRole('button', { name: 'Sold out', exact: true }).click();
  await admin.getByRole('button', { name: `Put back: ${name}` }).click();
  await expect(card.getByText('Sold out')).toHaveCount(0);
});

test('a dish is back at its time by itself', async ({ guest }) => {
  const { id, name } = await addProduct();
  const card = (await Storefront.open(guest)).card(name);
  await expect(card).toBeVisible();
  await changeProduct(id, { out: { product: Date.now() + hour } });
  await expect(card.getByText(/^Sold out, back /)).toBeVisible();
  await changeProduct(id, { out: { product: Date.now() + 8000 } });
  await expect(card.getByText(/^Sold out/)).toHaveCount(0);
});
