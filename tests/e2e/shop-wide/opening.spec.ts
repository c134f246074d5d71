/** A shop that closes or is busy, as its customers see it. */
import { everyDay } from '@fireline/domain/testing/stored';
import { hour, minute } from '@fireline/domain/time/durations';
import { withShop } from '../../support/shop-admin.ts';
import { clockOf } from '../../support/shop-clock.ts';
import { expect, test } from '../fixtures.ts';
import { Checkout } from '../pages/checkout.ts';
import { Storefront } from '../pages/storefront.ts';

test('a closed shop and a busy kitchen are shown immediately', async ({ people }) => {
  const page = await people.enter('/');
  await expect(page.getByText(/^Ready in about/)).toBeVisible();
  await withShop({ busyMinutes: 15 }, async () => {
    await expect(page.getByText('Busy right now: about 15 minutes longer')).toBeVisible();
  });
  await expect(page.getByText(/^Busy right now/)).toHaveCount(0);
  const never = { mon: '', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' };
  await withShop({ hours: never }, async () => {
    await expect(page.getByText('Closed', { exact: true })).toBeVisible();
  });
  await expect(page.getByText(/^Ready in about/)).toBeVisible();
});

test('shortly before closing, the checkout offers no order that would be late', async ({
  people,
}) => {
  const page = await people.enter('/');
  const shop = new Storefront(page);
  await shop.add('Espresso');
  await shop.goToCheckout();
  const soon = page.getByRole('radio', { name: 'As soon as possible' });
  await expect(soon).toBeVisible();
  const hours = everyDay(`${clockOf(Date.now() - hour)}-${clockOf(Date.now() + 5 * minute)}`);
  await withShop({ hours, deliveryHours: null }, async () => {
    await expect(
      page.getByText('Your order can’t be ready before the shop closes at').first(),
    ).toBeVisible();
    await expect(soon).toHaveCount(0);
    // The choice of another time is the customer's, and it's for another day.
    await new Checkout(page).times.getByRole('radio').first().check();
    await expect(page.getByRole('button', { name: /^Place order/ })).toBeEnabled();
  });
});
