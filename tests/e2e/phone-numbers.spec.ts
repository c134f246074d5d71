/** Phone numbers: read as the shop's country does, kept as typed, dialed in full. */
import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject, read } from '../support/admin.ts';
import { phone } from '../support/people.ts';
import { expect, test } from './fixtures.ts';
import { Checkout } from './pages/checkout.ts';
import { Storefront } from './pages/storefront.ts';

test('a national number is kept as typed, and dialed with its country', async ({
  people,
  admin,
}) => {
  const page = await people.enter('/', { context: phone });
  const shop = new Storefront(page);
  await shop.add('Espresso');
  const checkout = await Checkout.open(page);
  await checkout.fill('National Nora');
  await page.getByLabel('Phone').fill('555 0142');
  await checkout.placeOrderButton.click();
  const field = page.getByLabel('Phone');
  await expect(field).toHaveAccessibleDescription(/^Check this number\. If it’s from another/);
  await expect(field).toBeFocused();

  // As copied from a web page.
  await field.fill('\u202a(212)\u00a0555–0142 ext. 12\u202c');
  await checkout.placeOrder();
  const orderId = page.url().split('/').pop() ?? '';
  const db = dbOf(liveProject);
  const contact = { phone: '(212) 555-0142 x12', phoneE164: '+12125550142' };
  await expect.poll(() => read(db, paths.contact(orderId))).toMatchObject(contact);

  await admin.goto(`/admin/orders/${orderId}`);
  const link = admin.getByRole('link', { name: 'Call (212) 555-0142 x12' });
  await expect(link).toHaveAttribute('href', 'tel:+12125550142;ext=12');
});
