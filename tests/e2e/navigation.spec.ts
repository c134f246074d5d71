/** Going from page to page the way browsers do. */
import { builtScript } from '../support/built-scripts.ts';
import { phone } from '../support/people.ts';
import { expect, test } from './fixtures.ts';
import { Storefront } from './pages/storefront.ts';

test('a page whose script fails to load says so, and loads at the next attempt', async ({
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

test('an address without a page says so, with links to other pages', async ({ people }) => {
  const page = await people.enter('/no/such/page');
  await expect(
    page.getByRole('heading', { level: 1, name: 'This page doesn’t exist' }),
  ).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Go to the menu' }).click();
  await expect(new Storefront(page).card('Shakshuka')).toBeVisible();
});
