/** The shop's country: what an admin chooses is how every page, email, and notification writes. */
import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject, read, transitionAsClient } from '../../support/admin.ts';
import { eventually } from '../../support/eventually.ts';
import { withShop } from '../../support/shop-admin.ts';
import { expect, test } from '../fixtures.ts';
import { OrderPage } from '../pages/order-page.ts';
import { Storefront } from '../pages/storefront.ts';

const db = dbOf(liveProject);

async function mailReads(orderId: string, version: number, words: RegExp): Promise<void> {
  await eventually(`email ${version} with ${words}`, async () => {
    const mail = await read(db, paths.mail(orderId, version));
    return words.test(JSON.stringify(mail?.message ?? ''));
  });
}

test('an admin changes the country, and a customer’s page and emails follow', async ({
  people,
}) => {
  await withShop({ region: null, timeZone: 'America/New_York' }, async () => {
    const customer = await people.enter('/', { context: { timezoneId: 'America/New_York' } });
    await new Storefront(customer).add('Espresso');
    const checkout = await new Storefront(customer).goToCheckout();
    await checkout.fill('Ida');
    await customer.getByLabel('Email').fill('ida@example.com');
    const { id } = await checkout.placeOrder();
    await new OrderPage(customer).isReceived();
    // Before the change: a mail is written in the shop's way at that moment.
    await mailReads(id, 1, /day \d+ \w+, \d\d:\d\d E[SD]T/);
    const placed = customer.locator('time').first();
    await expect(placed).toHaveText(/^\d\d:\d\d$/);

    const admin = await people.enter('/admin/settings', { as: 'admin' });
    await expect(admin.getByText('Sat 28 Nov · 19:15 · ')).toBeVisible();
    await expect(admin.getByRole('group').filter({ hasText: 'day' }).first()).toContainText(
      'Monday',
    );
    await admin.getByLabel('Country').selectOption('United States');
    await expect(admin.getByText('Sat, Nov 28 · 7:15 PM · ')).toBeVisible();
    await expect(admin.getByText('1 unsaved change: country')).toBeVisible();
    await admin.getByRole('button', { name: 'Save changes' }).click();

    await expect(placed).toHaveText(/^\d?\d:\d\d [AP]M$/);
    await expect(admin.getByRole('group').filter({ hasText: 'day' }).first()).toContainText(
      'Sunday',
    );
    await admin.getByRole('button', { name: 'History' }).click();
    await expect(admin.getByText('Country: Not set → United States').first()).toBeVisible();

    await transitionAsClient(db, id, 1, { to: 'cancelled', role: 'admin', reason: 'Sold out' });
    await mailReads(id, 2, /day, \w+ \d+, \d+:\d\d.[AP]M E[SD]T/);
  });
});
