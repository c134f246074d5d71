/** Going from page to page, as browsers do it by themselves. */
import { expect, test } from 'vitest';
import { phone, useBrowser } from '../support/browser.ts';
import { menuCard } from '../support/ordering.ts';

const visitors = useBrowser();

test('a page that is come back to is where it was left; a new one begins at its top', async () => {
  const page = await visitors.enter('/', { context: phone });
  const scrolled = () => page.evaluate(() => window.scrollY);
  const card = menuCard(page, 'Charred lemonade');
  await card.scrollIntoViewIfNeeded();
  const left = await scrolled();
  expect(left).toBeGreaterThan(500);

  // Not a click of the mouse, which would move the page before it.
  await page.getByRole('link', { name: 'My orders' }).first().dispatchEvent('click');
  await page.getByRole('heading', { level: 1, name: 'My orders' }).waitFor();
  expect(await scrolled()).toBe(0);

  await page.goBack();
  await card.waitFor();
  await page.waitForFunction((top) => Math.abs(window.scrollY - top) < 2, left);
});

test('a page whose script does not come says so, and comes at the next attempt', async () => {
  const page = await visitors.enter('/', { context: phone });
  await menuCard(page, 'Shakshuka').waitFor();
  const script = /assets\/orders-page-/;
  await page.route(script, (route) => route.abort());
  await page.getByRole('link', { name: 'My orders' }).first().click();
  await page.getByRole('alert').getByText('This page could not be loaded').waitFor();

  await page.unroute(script);
  await page.goBack();
  await menuCard(page, 'Shakshuka').waitFor();
  await page.getByRole('link', { name: 'My orders' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'My orders' }).waitFor();
});

test('an address that is no page says so, with a way on', async () => {
  const page = await visitors.enter('/no/such/page');
  await page.getByRole('heading', { level: 1, name: 'This page does not exist' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'To the menu' }).click();
  await menuCard(page, 'Shakshuka').waitFor();
});
