/** A role that changes reaches the tabs that are open. */
import { test } from 'vitest';
import { setRole } from '../../functions/src/staff/set-role.ts';
import { authOf, dbOf, liveProject } from '../support/admin.ts';
import { useBrowser } from '../support/browser.ts';

const visitors = useBrowser();

test('a role that is granted opens the page, and one that is revoked closes it', async () => {
  const page = await visitors.enter('/kitchen', { as: 'tomasz' });
  await page.getByText('This page is for the kitchen').waitFor();
  const deps = { auth: authOf(liveProject), db: dbOf(liveProject), now: Date.now };
  const change = { by: 'demo-admin', uid: 'demo-tomasz' };

  await setRole(deps, { ...change, role: 'kitchen' });
  await page.getByRole('article').first().waitFor();

  await setRole(deps, { ...change, role: null });
  await page.getByText('This page is for the kitchen').waitFor();
});
