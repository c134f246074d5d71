/** A shop that accepts no orders for now. */
import { paths } from '@fireline/domain/paths';
import { hour } from '@fireline/domain/time/durations';
import { Timestamp } from 'firebase-admin/firestore';
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

test('a pause for 20 minutes counts down, and customers read when it ends', ({ people }) =>
  withShop({ orderingPaused: false, pausedUntil: null }, async () => {
    const [kitchen, guest] = await Promise.all([
      people.enter('/kitchen', { as: 'kitchen' }),
      people.enter('/'),
    ]);
    await kitchen.getByRole('button', { name: 'Ordering' }).click();
    await kitchen.getByRole('dialog').getByRole('button', { name: '20 min' }).click();
    await kitchen
      .getByRole('alertdialog', { name: 'Pause ordering for 20 minutes?' })
      .getByRole('button', { name: 'Pause ordering' })
      .click();
    await expect(kitchen.getByRole('button', { name: /^Paused, (20|1\d) min$/ })).toBeVisible();
    await expect(guest.getByText(/^You can order again (tomorrow )?at \d/)).toBeVisible();

    await kitchen.getByRole('button', { name: /^Paused/ }).click();
    await expect(kitchen.getByText(/^Ordering is paused until .*\d.*more minutes$/)).toBeVisible();
    await kitchen.getByRole('dialog').getByRole('button', { name: 'Resume ordering' }).click();
    await kitchen.getByRole('alertdialog').getByRole('button', { name: 'Resume ordering' }).click();
    await expect(guest.getByText('Ordering is paused')).toHaveCount(0);
    await expect(kitchen.getByRole('button', { name: 'Ordering' })).toBeVisible();
  }));

test('a pause ends at its time by itself', ({ people }) =>
  withShop({ orderingPaused: false, pausedUntil: null }, async () => {
    const guest = await people.enter('/');
    const pauseFor = async (ms: number) => {
      const pausedUntil = Timestamp.fromMillis(Date.now() + ms);
      await dbOf(liveProject).doc(paths.shop).update({ orderingPaused: true, pausedUntil });
    };
    await pauseFor(hour);
    await expect(guest.getByText(/^You can order again/)).toBeVisible();
    await pauseFor(10_000);
    await expect(guest.getByText(/^You can order again/)).toHaveCount(0);
  }));
