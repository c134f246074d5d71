/** A shop that closes or is busy, as its customers see it. */
import { dateIn } from '@fireline/domain/shop/opening-hours';
import { everyDay } from '@fireline/domain/testing/stored';
import { hour, minute } from '@fireline/domain/time/durations';
import { demoShop } from '../../../scripts/demo/shop.ts';
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

test('an admin opens for today alone, and customers read when the last orders are', async ({
  people,
}) => {
  const hours = everyDay('');
  await withShop({ hours, closedDates: [], otherHours: [], lastOrderMinutes: 0 }, async () => {
    const [admin, page] = await Promise.all([
      people.enter('/admin/settings', { as: 'admin' }),
      people.enter('/'),
    ]);
    await expect(page.getByText('Closed', { exact: true })).toBeVisible();
    await admin.getByLabel('Date', { exact: true }).fill(dateIn(demoShop.timeZone, Date.now()));
    await admin.getByRole('button', { name: 'Add date' }).click();
    await admin.getByRole('button', { name: /^Add hours on .*\d{4}/ }).click();
    await admin.getByLabel(/\d{4}.* from$/).fill('00:00');
    await admin.getByLabel(/\d{4}.* until$/).fill('');
    const save = admin.getByRole('button', { name: 'Save changes' });
    await save.click();
    await expect(admin.getByText('Enter both times.')).toBeVisible();
    await admin.getByLabel(/\d{4}.* until$/).fill('00:00');
    await admin.getByLabel('Last orders').fill('1');
    await save.click();
    await expect(page.getByText(/^Last orders at \d/)).toBeVisible();

    await admin.getByRole('button', { name: /^Remove 00:00–00:00 on .*\d{4}/ }).click();
    await save.click();
    await expect(page.getByText('Closed', { exact: true })).toBeVisible();
    await expect(page.getByText(/^Last orders/)).toHaveCount(0);
  });
});

test('after last orders, customers can only order for later', async ({ people }) => {
  const page = await people.enter('/');
  const shop = new Storefront(page);
  await shop.add('Espresso');
  const now = Date.now();
  const hours = everyDay(`${clockOf(now - hour)}-${clockOf(now + 2 * hour)}`);
  await withShop({ hours, deliveryHours: null, lastOrderMinutes: 150 }, async () => {
    await expect(page.getByText(/^Last orders were at/)).toBeVisible();
    await expect(page.getByText(/^Ready in about/)).toHaveCount(0);
    await shop.goToCheckout();
    await expect(page.getByText(/^Last orders were at .* You can order ahead\.$/)).toBeVisible();
    await expect(page.getByRole('radio', { name: 'As soon as possible' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Place order/ })).toBeEnabled();
  });
  await expect(page.getByRole('radio', { name: 'As soon as possible' })).toBeVisible();
});
