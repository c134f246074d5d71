/** Roles: a change reaches open tabs, what a manager may and may not, and a viewer. */
import { readFile } from 'node:fs/promises';
import { paths } from '@fireline/domain/paths';
import { setRole } from '../../functions/src/staff/set-role.ts';
import { authOf, dbOf, liveProject, transitionAsClient } from '../support/admin.ts';
import { violationsByDayAndNight } from '../support/axe.ts';
import { db, orderNow, storeOrder, timelineOf } from '../support/kitchen.ts';
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

test('a manager runs the shop, and leaves staff, payment methods, and erasing to admins', async ({
  people,
}) => {
  const manager = await newAccount({ displayName: 'Grace Murphy', role: 'manager' });
  const customer = await newAccount();
  const order = await storeOrder({
    customerId: customer.uid,
    payment: { state: 'due', paid: 0, tips: 0 },
  });
  const page = await people.enter(`/admin/orders/${order.id}`, { as: manager });
  const pages = page.getByRole('navigation', { name: 'Main' });
  await expect(pages.getByRole('link', { name: 'Settings' })).toBeVisible();
  await expect(pages.getByRole('link', { name: 'Staff' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Account: Grace Murphy' }).click();
  await expect(page.getByText('Manager', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');

  // Orders, and money taken and refunded.
  await page.getByRole('button', { name: 'Confirm', exact: true }).click();
  await expect.poll(() => timelineOf(order)).toContain('confirmed');
  expect((await orderNow(order)).changedBy).toEqual({ uid: manager.uid, role: 'admin' });
  await page.getByRole('button', { name: 'Paid in cash' }).click();
  await page.getByRole('button', { name: 'Refund', exact: true }).click();
  const refund = page.getByRole('dialog', { name: 'Refund' });
  await refund.getByLabel('Reason').fill('It was cold.');
  await refund.getByRole('button', { name: 'Record refund' }).click();
  await expect(refund).toBeHidden();
  await expect(page.getByText(/Refunded .* It was cold/)).toBeVisible();

  // A customer's data can be handed out, not erased.
  const closed = await storeOrder({ status: 'completed', customerId: customer.uid });
  await page.goto(`/admin/orders/${closed.id}`);
  await expect(page.getByRole('button', { name: 'Download their data' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete their data' })).toHaveCount(0);

  await page.goto('/admin/settings');
  const ways = page.getByRole('group', { name: 'Ways to pay' });
  await expect(ways.getByRole('checkbox').first()).toBeDisabled();
  await expect(page.getByText('Only admins can change this.')).toBeVisible();
  await expect(page.getByLabel('Phone')).toBeEditable();
  expect(await violationsByDayAndNight(page)).toEqual([]);

  await page.goto('/admin/staff');
  await expect(page.getByText('This page is for admins', { exact: true })).toBeVisible();
  await expect(page.getByText('whose role is manager')).toBeVisible();
});

test('a viewer sees orders and figures, no contacts, and nothing to press', async ({ people }) => {
  const viewer = await newAccount({ displayName: 'Henry Walker', role: 'viewer' });
  const order = await storeOrder({ at: ['oven:Soup'], customerName: 'Ada Lovelace' });
  const read = await storeOrder({ customerName: 'Alan Turing' });
  const page = await people.enter('/sign-in', { as: viewer });
  await page.goto('/admin');
  const pages = page.getByRole('navigation', { name: 'Main' });
  await expect(pages.getByRole('link')).toHaveText(['Orders', 'Insights']);
  const row = page.getByRole('row').filter({ hasText: order.label });
  await expect(row).toContainText('Ada Lovelace');
  await expect(row.getByRole('checkbox')).toHaveCount(0);
  expect(await violationsByDayAndNight(page)).toEqual([]);

  // Live, and as a file without contacts.
  const next = await storeOrder({ customerName: 'Grace Hopper' });
  await expect(page.getByRole('row').filter({ hasText: next.label })).toContainText('Grace Hopper');
  await transitionAsClient(db(), next.id, (await orderNow(next)).version, {
    to: 'confirmed',
    role: 'admin',
  });
  await expect(page.getByRole('row').filter({ hasText: next.label })).toContainText('Confirmed');
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export orders' });
  await expect(dialog.getByText(/without phone numbers/)).toBeVisible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const [head, ...lines] = (await readFile(await (await download).path(), 'utf8')).split('\r\n');
  expect(lines.some((line) => line.startsWith(`${next.label},`))).toBe(true);
  expect(head).toContain('Customer');
  expect(head).not.toMatch(/Phone|Email|Address|Courier/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  // What is deleted leaves the list, whether it was read with the page or came later.
  for (const { id, label } of [read, next]) {
    const deleted = page.getByRole('row').filter({ hasText: label });
    await expect(deleted).toBeVisible();
    await db().doc(paths.order(id)).delete();
    await expect(deleted).toHaveCount(0);
  }

  await row.getByRole('button').first().click();
  await page.waitForURL(`/orders/${order.id}`);
  await expect(page.getByText('Soup').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Confirm', exact: true })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /\+49|@example/ })).toHaveCount(0);
  // The address that an admin would send.
  await page.goto(`/admin/orders/${order.id}`);
  await page.waitForURL(`/orders/${order.id}`);

  await page.goto('/admin/insights');
  await expect(page.getByText('placed since midnight')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export orders' })).toHaveCount(0);
  await page.getByRole('link', { name: 'End of day' }).click();
  await expect(page.getByRole('heading', { name: 'Past reports' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Sign off/ })).toHaveCount(0);

  for (const path of ['/admin/settings', '/admin/customers', '/kitchen', '/admin/staff']) {
    await page.goto(path);
    await expect(page.getByText('whose role is viewer')).toBeVisible();
  }
});
