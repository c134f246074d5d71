/** Where a page stands when it is come back to: here, where no other story changes how long the menu is. */
import { phone } from '../../support/people.ts';
import { expect, test } from '../fixtures.ts';
import { Storefront } from '../pages/storefront.ts';

test('a page that is come back to is where it was left; a new one begins at its top', async ({
  people,
}) => {
  const page = await people.enter('/', { context: phone });
  const card = new Storefront(page).card('Charred lemonade');
  // Both pages are there before the network goes: without it nobody changes the menu above what is looked at.
  await page.getByRole('link', { name: 'My orders' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'My orders' })).toBeVisible();
  await page.goBack();
  await expect(card).toBeVisible();
  await expect(page.locator('[data-connection="live"]')).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.locator('[data-connection="offline"]')).toBeVisible();
  const scrolled = () => page.evaluate(() => window.scrollY);
  const topOfCard = async () => (await card.boundingBox())?.y ?? Number.NaN;
  await card.scrollIntoViewIfNeeded();
  expect(await scrolled()).toBeGreaterThan(500);
  const left = await topOfCard();

  // Not a click of the mouse, which would move the page before it.
  await page.getByRole('link', { name: 'My orders' }).first().dispatchEvent('click');
  await expect(page.getByRole('heading', { level: 1, name: 'My orders' })).toBeVisible();
  expect(await scrolled()).toBe(0);

  await page.goBack();
  await expect(card).toBeVisible();
  await expect.poll(async () => Math.abs((await topOfCard()) - left)).toBeLessThan(2);
});
