/** A shop that accepts no orders for now. */
import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject, read } from '../../support/admin.ts';
import { eventually } from '../../support/eventually.ts';
import { hasFocus, openBy } from '../../support/keyboard.ts';
import { withShop } from '../../support/shop-admin.ts';
import { expect, test } from '../fixtures.ts';
import { Storefront } from '../pages/storefront.ts';

test('paused ordering keeps the cart and says so', async ({ guest }) => {
  const shop = await Storefront.open(guest);
  await shop.add('Espresso');
  await withShop({ orderingPaused: true }, async () => {
    await expect(guest.getByText('Ordering is paused. We’ll save your cart.')).toBeVisible();
    await expect(shop.card('Espresso')).toBeVisible();
  });
  await expect(guest.getByRole('link', { name: 'Go to checkout' })).toBeVisible();
});

test('ordering is paused after a confirmation, and not without one', async ({ admin }) => {
  await withShop({ orderingPaused: false }, async () => {
    const isPaused = async () => (await read(dbOf(liveProject), paths.shop))?.orderingPaused;
    await admin.goto('/admin');
    const ask = async () => {
      await openBy(admin, 'Control+k', 'Find anything');
      await hasFocus(admin, '[role="combobox"]');
      await admin.keyboard.type('pause ordering');
      await expect(admin.getByRole('option', { name: 'Pause ordering' })).toBeVisible();
      await admin.keyboard.press('Enter');
      await expect(admin.getByRole('alertdialog', { name: 'Pause ordering?' })).toBeVisible();
    };
    await ask();
    await admin.keyboard.press('Escape');
    await expect(admin.getByRole('alertdialog')).toBeHidden();
    expect(await isPaused()).toBe(false);
    await ask();
    await admin.getByRole('button', { name: 'Pause ordering' }).press('Enter');
    await eventually('ordering to be paused', isPaused);
  });
});
