/** The shop's legal pages: set by an admin, and found wherever customers look for them. */
import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject } from '../../support/admin.ts';
import { violationsByDayAndNight } from '../../support/axe.ts';
import { eventually } from '../../support/eventually.ts';
import { phone } from '../../support/people.ts';
import { withShop } from '../../support/shop-admin.ts';
import { expect, test } from '../fixtures.ts';
import { Storefront } from '../pages/storefront.ts';

const shop = async () => (await dbOf(liveProject).doc(paths.shop).get()).data();

test('an admin links the legal pages, and customers find them', async ({ people }) => {
  await withShop({ legalLinks: '' }, async () => {
    const [admin, customer] = await Promise.all([
      people.enter('/admin/settings', { as: 'admin', context: phone }),
      people.enter('/', { context: phone }),
    ]);
    const links = customer.getByRole('list', { name: 'Legal' });
    await admin.getByLabel('Legal notice').fill('example.com/imprint');
    await admin.getByLabel('Terms').fill('http://example.com/terms');
    const save = admin.getByRole('button', { name: 'Save changes' });
    await save.click();
    await expect(admin.getByText('Enter an address that starts with https://.')).toHaveCount(2);
    await expect(links).toHaveCount(0);
    await admin.getByLabel('Legal notice').fill(' https://example.com/imprint ');
    await admin.getByLabel('Terms').fill('');
    await admin.getByLabel('Privacy policy').fill('https://example.com/privacy?from=shop');
    await save.click();
    await eventually('the addresses to be saved', async () => {
      const stored = (await shop())?.legalLinks;
      return (
        stored ===
        'imprint https://example.com/imprint privacy https://example.com/privacy?from=shop'
      );
    });

    await expect(links.getByRole('link')).toHaveText(['Legal notice', 'Privacy policy']);
    await expect(links.getByRole('link', { name: 'Legal notice' })).toHaveAttribute(
      'href',
      'https://example.com/imprint',
    );
    expect(await violationsByDayAndNight(customer)).toEqual([]);
    const storefront = new Storefront(customer);
    await storefront.add('Espresso');
    await storefront.goToCheckout();
    const form = customer.getByRole('form', { name: 'Checkout' });
    await expect(form.getByRole('link', { name: 'Privacy policy' })).toBeVisible();
    expect(await violationsByDayAndNight(customer)).toEqual([]);
  });
});
