/** Going from page to page, as browsers do it by themselves. */
import { builtScript } from '../support/built-scripts.ts';
import { phone } from '../support/people.ts';
import { expect, test } from './fixtures.ts';
import { Storefront } from './pages/storefront.ts';

test('a page whose script does not come says so, and comes at the next attempt', async ({
  people,
}) => {
  const page = await people.enter('/', { context: phone });
  await expect(new Storefront(page).card('Shakshuka')).toBeVisible();
  const script = `**${builtScript('src/features/orders/list/orders-page.tsx')}`;
  await page.route(script, (route) => route.abort());
  await page.getByRole('link', { name: 'My orders' }).first().click();
  await expect(page.getByRole('alert').getByText('This page couldn’t be loaded')).toBeVisible();

  await page.unroute(script);
  await page.goBack();
  await expect(new Storefront(page).card('Shakshuka')).toBeVisible();
  await page.getByRole('link', { name: 'My orders' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'My orders' })).toBeVisible();
});

test('an address that is no page says so, with a way on', async ({ people }) => {
  const page = await people.enter('/no/such/page');
  await expect(
    page.getByRole('heading', { level: 1, name: 'This page doesn’t exist' }),
  ).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Go to the menu' }).click();
  await expect(new Storefront(page).card('Shakshuka')).toBeVisible();
});
