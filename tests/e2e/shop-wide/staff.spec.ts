/** What no admin may do to the shop: leave it without one. */
import { expect, test } from '../fixtures.ts';

test('the last admin cannot be removed, and is told why', async ({ admin }) => {
  await admin.goto('/admin/staff');
  const people = admin.getByRole('region', { name: 'People' }).getByRole('listitem');
  const admins = people.filter({ has: admin.getByText('Admin', { exact: true }) });
  await expect(admins).toHaveText(/Ada Okonkwo/);
  await admin.getByRole('button', { name: 'Change Ada Okonkwo' }).click();
  await admin.getByRole('menuitem', { name: 'Remove from staff' }).click();
  await admin.getByRole('alertdialog').getByRole('button', { name: 'Remove from staff' }).click();
  await expect(
    admin.getByText('This is the last admin. Make someone else an admin first.'),
  ).toBeVisible();
  await expect(admins).toHaveText(/Ada Okonkwo/);
});
