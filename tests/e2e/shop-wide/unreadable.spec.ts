/**
 * Documents that match no schema, as after a change outside the app, still have a row, and a way to
 * deal with them.
 */
import { paths } from '@fireline/domain/paths';
import { aContact } from '@fireline/domain/testing/stored';
import { authOf, dbOf, liveProject, read } from '../../support/admin.ts';
import { afterwards } from '../../support/afterwards.ts';
import { eventually } from '../../support/eventually.ts';
import { storeOrder } from '../../support/kitchen.ts';
import { newAccount } from '../../support/sessions.ts';
import { expect, test } from '../fixtures.ts';

const db = dbOf(liveProject);

test('an unreadable staff member is removed from the staff', async ({ admin }) => {
  const { uid } = await newAccount({ role: 'courier' });
  await db.doc(paths.user(uid)).update({ preferences: 7 });
  await admin.goto('/admin/staff');
  const list = admin.getByRole('region', { name: 'Unreadable staff' });
  await list
    .getByRole('listitem')
    .filter({ hasText: uid })
    .getByRole('button', { name: /^Remove from staff/ })
    .click();
  const question = admin.getByRole('alertdialog', { name: `Remove ${uid} from staff?` });
  await question.getByRole('button', { name: 'Remove from staff' }).click();
  await expect(list).toHaveCount(0);
  await expect.poll(async () => (await read(db, paths.user(uid)))?.role).toBeNull();
  await expect
    .poll(async () => (await authOf(liveProject).getUser(uid)).customClaims?.role ?? null)
    .toBeNull();
});

test('an unreadable product is deleted', async ({ admin }) => {
  const ref = db.collection(paths.products).doc();
  await ref.set({ name: 'Broken', sort: 1 });
  afterwards(() => ref.delete());
  await admin.goto('/admin/products');
  await admin.getByRole('button', { name: new RegExp(`^Delete ?: ${ref.id}$`) }).click();
  const question = admin.getByRole('alertdialog', { name: `Delete “${ref.id}”?` });
  await question.getByRole('button', { name: 'Delete product' }).click();
  await eventually('the deletion', async () => !(await ref.get()).exists);
  await expect(admin.getByRole('region', { name: 'Unreadable products' })).toHaveCount(0);
});

test('an unreadable failed event is dismissed', async ({ admin }) => {
  const ref = db.collection(paths.deadLetters).doc();
  await ref.set({ at: new Date(), source: 7 });
  afterwards(() => ref.delete());
  await admin.goto('/admin/failed');
  await admin.getByRole('button', { name: new RegExp(`^Dismiss ?: ${ref.id}$`) }).click();
  await eventually('the dismissal', async () => !(await ref.get()).exists);
});

test('an unreadable past order has a row for the admin, and its number for the customer', async ({
  admin,
  people,
}) => {
  const account = await newAccount();
  const { id, label } = await storeOrder({ status: 'completed', customerId: account.uid });
  await db.doc(paths.order(id)).update({ lines: 7 });
  await admin.goto(`/admin?view=table&status=completed&customer=${account.uid}`);
  await expect(
    admin
      .getByRole('region', { name: 'Unreadable orders' })
      .getByRole('listitem')
      .filter({ hasText: label })
      .getByRole('link', { name: /^Contact the customer/ }),
  ).toBeVisible();

  const customer = await people.enter('/orders', { as: account });
  await expect(customer.getByText('One order can’t be shown')).toBeVisible();
  await expect(customer.getByText(label)).toBeVisible();
  await expect(customer.getByText('No orders yet')).toHaveCount(0);
});

test('the customer of an unreadable order can be reached', async ({ admin }) => {
  const order = await storeOrder({ status: 'pending' });
  const phone = '+49 30 7654321';
  const contact = db.doc(paths.contact(order.id));
  await contact.set(aContact({ phone }));
  afterwards(() => contact.delete());
  await db.doc(paths.order(order.id)).update({ lines: 7 });
  await admin.goto('/admin');
  await admin
    .getByRole('region', { name: 'Unreadable orders' })
    .getByRole('listitem')
    .filter({ hasText: order.label })
    .getByRole('link', { name: /^Contact the customer/ })
    .click();
  await expect(admin.getByRole('heading', { name: 'Can’t read this order' })).toBeVisible();
  await expect(admin.getByRole('link', { name: phone })).toBeVisible();
});
