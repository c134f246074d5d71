/**
 * The scroll position of a page after going back: tested here because no other story changes the
 * length of the menu meanwhile.
 */
import { phone } from '../../support/people.ts';
import { webFontsHaveLoaded } from '../../support/web-fonts.ts';
import { expect, test } from '../fixtures.ts';
import { Storefront } from '../pages/storefront.ts';

test('going back restores the scroll position; a new page starts at its top', async ({
  people,
}) => {
  const page = await people.enter('/', { context: phone });
  const card = new Storefront(page).card('Charred lemonade');
  // Both pages are loaded before the network goes away: offline, nobody changes the menu above the
  // scroll position.
  await page.getByRole('link', { name: 'My orders' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'My orders' })).toBeVisible();
  await page.goBack();
  await expect(card).toBeVisible();
  await expect(page.locator('[data-connection="live"]')).toBeVisible();
  await webFontsHaveLoaded(page);
  await page.context().setOffline(true);
  await expect(page.locator('[data-connection="offline"]')).toBeVisible();
  const scrolled = () => page.evaluate(() => window.scrollY);
  const topOfCard = async () => (await card.boundingBox())?.y ?? Number.NaN;
  await card.scrollIntoViewIfNeeded();
  await expect.poll(scrolled).toBeGreaterThan(500);
  const left = await topOfCard();

  // Not a mouse click, which would scroll the page first.
  await page.getByRole('link', { name: 'My orders' }).first().dispatchEvent('click');
  await expect(page.getByRole('heading', { level: 1, name: 'My orders' })).toBeVisible();
  await expect.poll(scrolled).toBe(0);

  await page.goBack();
  await expect(card).toBeVisible();
  await expect.poll(async () => Math.abs((await topOfCard()) - left)).toBeLessThan(2);
});
