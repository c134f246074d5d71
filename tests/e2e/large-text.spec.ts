/**
 * Text at 200%, in the device's own font, and on the narrowest phones, with long words: every page
 * fits its window.
 */

import { storeOrder } from '../support/kitchen.ts';
import { enlargeText, expectNoOverflow, withoutWebFonts } from '../support/layout.ts';
import { phone } from '../support/people.ts';
import { expect, test } from './fixtures.ts';
import { Checkout } from './pages/checkout.ts';
import { Storefront } from './pages/storefront.ts';

const dish = 'Espresso';
const longName = 'Wolfeschlegelsteinhausenbergerdorff';
const longNote = `Ring twice.\nhttps://maps.example/${'a'.repeat(150)}`;

const narrow = { ...phone, viewport: { width: 320, height: 568 } };
const tablet = { viewport: { width: 1024, height: 768 } };

for (const { context, isLarge, title } of [
  { context: phone, isLarge: true, title: 'with large text' },
  { context: narrow, isLarge: false, title: '320 px wide' },
]) {
  test(`a customer’s pages, from the menu to the order, ${title}`, async ({ people }) => {
    const page = await people.arrive({ context });
    await withoutWebFonts(page);
    const shop = await Storefront.open(page);
    await expect(page.locator('[data-product]').first()).toBeVisible();
    if (isLarge) await enlargeText(page);
    await expectNoOverflow(page);
    await shop.add(dish);
    await page.getByRole('button', { name: /^View cart/ }).click();
    await expectNoOverflow(page);
    await shop.checkoutLink.click();
    const checkout = new Checkout(page);
    await checkout.fill(longName);
    await page.getByLabel(/^Note for the shop/).fill(longNote);
    await expectNoOverflow(page);
    const order = await checkout.placeOrder();
    await order.isReceived();
    await page.getByRole('button', { name: 'Manage the link' }).waitFor();
    await expectNoOverflow(page);
    await page.getByText('Full history').click();
    await expectNoOverflow(page);
  });
}

for (const [path, landmark] of [
  ['/sign-in', 'Sign in'],
  ['/find', 'Find my order'],
  ['/orders', 'My orders'],
  ['/account/forgot', /password/i],
] as const) {
  test(`a customer’s page ${path}`, async ({ people }) => {
    const page = await people.arrive({ context: phone });
    await withoutWebFonts(page);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: landmark })).toBeVisible();
    await expect(page.locator('[data-connection=live]')).toBeVisible();
    await enlargeText(page);
    await expectNoOverflow(page);
  });
}

for (const [as, path, title] of [
  ['admin', '/admin', 'Orders'],
  ['admin', '/admin?view=table', 'Orders'],
  ['admin', '/admin/dispatch', 'Dispatch'],
  ['admin', '/admin/products', 'Products'],
  ['admin', '/admin/insights', 'Insights'],
  ['admin', '/admin/staff', 'Staff'],
  ['admin', '/admin/screens', 'Screens'],
  ['admin', '/admin/settings', 'Settings'],
  ['admin', '/account', 'Your account'],
  ['kitchen', '/kitchen', 'Kitchen'],
  ['kitchen', '/board', 'Ready board'],
  ['courier', '/courier', 'Deliveries'],
] as const) {
  test(`the staff’s page ${path}, on phones and on a tablet`, async ({ people }) => {
    for (const context of [phone, tablet, narrow]) {
      const page = await people.arrive({ as, context });
      await withoutWebFonts(page);
      if (path !== '/account') {
        await storeOrder({
          customerName: longName,
          note: longNote,
          status:
            path === '/board' || path === '/courier' || path === '/admin/dispatch'
              ? 'ready'
              : 'pending',
          at: ['bar:Espresso'],
          ...((path === '/courier' || path === '/admin/dispatch') && {
            fulfilment: { type: 'delivery', requestedFor: null },
          }),
        });
      }
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeAttached();
      if (path !== '/board') await expect(page.locator('[data-connection=live]')).toBeVisible();
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
      if (context !== narrow) await enlargeText(page);
      await expectNoOverflow(page);
    }
  });
}
