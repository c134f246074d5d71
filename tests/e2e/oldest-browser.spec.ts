/** The oldest browsers that the app serves (web/oldest-browsers.ts), and those before them. */
import { removeNewerBuiltIns } from '../support/newer-built-ins.ts';
import { phone } from '../support/people.ts';
import { expect, test } from './fixtures.ts';
import { Storefront } from './pages/storefront.ts';

test('a browser without the newer built-ins places one order, and can order again', async ({
  people,
}) => {
  const page = await people.arrive({ context: phone });
  await removeNewerBuiltIns(page.context());
  const ids: string[] = [];
  for (const product of ['Espresso', 'Margherita']) {
    const shop = await Storefront.open(page);
    expect(await page.evaluate(() => 'withResolvers' in Promise || 'groupBy' in Map)).toBe(false);
    const order = await shop.order(product, 'Noor');
    await order.isReceived();
    ids.push(order.id);
    await page.goto('/checkout');
    await expect(page.getByText('Your cart is empty')).toBeVisible();
  }
  expect(new Set(ids).size).toBe(2);
});

for (const [language, title] of [
  ['en-GB', /^This browser is too old for /],
  ['de-DE', /^Dieser Browser ist zu alt für /],
] as const) {
  test(`an older one is told in ${language} which browser is needed`, async ({ people }) => {
    const page = await people.arrive({ context: { ...phone, locale: language } });
    await page.addInitScript(() => {
      // Safari 15 has neither.
      Reflect.deleteProperty(globalThis, 'CSSPropertyRule');
      Reflect.deleteProperty(Array.prototype, 'toSorted');
    });
    await page.goto('/');
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByText(/Safari (ab )?16\.4/).filter({ visible: true })).toBeVisible();
    await expect(page.getByRole('heading')).toHaveCount(1);
  });
}
