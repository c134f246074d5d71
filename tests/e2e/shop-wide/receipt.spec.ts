/** An admin says what stands at the head of receipts. */
import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject } from '../../support/admin.ts';
import { eventually } from '../../support/eventually.ts';
import { withShop } from '../../support/shop-admin.ts';
import { expect, test } from '../fixtures.ts';

const db = dbOf(liveProject);

test('an admin sets the seller and the tax number on receipts', async ({ people }) => {
  await withShop({ receiptHead: '', taxNumber: '' }, async () => {
    const admin = await people.enter('/admin/settings', { as: 'admin' });
    await admin.getByLabel('Seller on receipts').fill('Ember Ltd.\n1 Main Street');
    await admin.getByLabel('Tax number').fill('GB 123');
    await admin.getByRole('button', { name: 'Save changes' }).click();
    await eventually('the head of receipts to be saved', async () => {
      const shop = (await db.doc(paths.shop).get()).data();
      return shop?.receiptHead === 'Ember Ltd.\n1 Main Street' && shop.taxNumber === 'GB 123';
    });
    await admin.getByRole('button', { name: 'History' }).click();
    const history = admin.getByRole('dialog', { name: 'Changes to settings' });
    await expect(history.getByText(/Tax number: .*GB 123/).first()).toBeVisible();
  });
});
