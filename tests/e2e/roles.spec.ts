/** A role change reaches open tabs. */
import { setRole } from '../../functions/src/staff/set-role.ts';
import { authOf, dbOf, liveProject } from '../support/admin.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';

test('a role that is granted opens the page, and one that is revoked closes it', async ({
  people,
}) => {
  const account = await newAccount();
  const page = await people.enter('/kitchen', { as: account });
  await expect(page.getByText('This page is for kitchen staff')).toBeVisible();
  const deps = { auth: authOf(liveProject), db: dbOf(liveProject), now: Date.now };
  const change = { by: 'demo-admin', uid: account.uid };

  await setRole(deps, { ...change, role: 'kitchen' });
  await expect(page.getByRole('article').first()).toBeVisible();

  await setRole(deps, { ...change, role: null });
  await expect(page.getByText('This page is for kitchen staff')).toBeVisible();
});
