/** An admin brings people onto the staff and takes them off; open tabs and the log follow. */
import { paths } from '@fireline/domain/paths';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { authOf, dbOf, liveProject } from '../support/admin.ts';
import { phone, useBrowser, webUrl } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';

const visitors = useBrowser();
const auth = authOf(liveProject);
const db = dbOf(liveProject);
const run = Date.now().toString(36);
const invited: string[] = [];

afterAll(async () => {
  for (const email of invited) {
    const { uid } = await auth.getUserByEmail(email);
    await auth.deleteUser(uid);
    await db.doc(paths.user(uid)).delete();
  }
  const mails = await db.collection('mail').where('to', 'array-contains-any', invited).get();
  await Promise.all(mails.docs.map(({ ref }) => ref.delete()));
});

/** Fills the invitation in; returns the address. */
async function inviteBy(admin: Page, name: string, role: string): Promise<string> {
  const email = `${name.toLowerCase()}-${run}@example.test`;
  await admin.getByRole('button', { name: 'Invite somebody' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Invite somebody' });
  await dialog.getByLabel('E-mail').fill(email);
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('radio', { name: new RegExp(`^${role}`) }).click();
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  return email;
}

const person = (admin: Page, name: string) =>
  admin.getByRole('region', { name: 'People' }).getByRole('listitem').filter({ hasText: name });

const changes = (admin: Page) => admin.getByRole('region', { name: 'Changes' });

test('somebody is invited, signs in with the link, and loses the page when the role is taken', async () => {
  const admin = await visitors.enter('/admin/staff', { as: 'admin' });
  const email = await inviteBy(admin, 'Nadia', 'Kitchen');
  const sent = admin.getByRole('dialog', { name: 'Invitation sent' });
  await sent.getByText(/is on the staff as kitchen/).waitFor();
  invited.push(email);
  const link = (await sent.getByText(/^http\S+resetPassword/).textContent()) ?? '';
  expect(new URL(link).searchParams.get('continueUrl')).toBe(new URL(webUrl).origin);
  await sent.getByRole('button', { name: 'Done' }).click();
  await person(admin, 'Nadia')
    .getByText(/invited just now/)
    .waitFor();
  await changes(admin).getByText('Ada Okonkwo brought Nadia onto the staff').waitFor();

  await fetch(`${link}&newPassword=chosen-1`, { redirect: 'manual' });
  const kitchen = await visitors.enter('/sign-in?next=/kitchen');
  await kitchen.getByLabel('E-mail').fill(email);
  await kitchen.getByLabel('Password').fill('chosen-1');
  await kitchen.getByRole('button', { name: 'Sign in', exact: true }).click();
  await kitchen.getByRole('article').first().waitFor();
  const secondTab = await kitchen.context().newPage();
  await secondTab.goto('/kitchen');
  await secondTab.getByRole('article').first().waitFor();

  await admin.getByRole('button', { name: 'Change Nadia' }).click();
  await admin.getByRole('menuitem', { name: 'Take off the staff' }).click();
  await admin
    .getByRole('alertdialog', { name: 'Take Nadia off the staff?' })
    .getByRole('button', { name: 'Take off the staff' })
    .click();
  await person(admin, 'Nadia').waitFor({ state: 'detached' });
  for (const tab of [kitchen, secondTab]) {
    await tab.getByText('Your access to this page has ended').waitFor();
    await tab.getByText(/This page is for .*the kitchen/).waitFor();
    expect(await tab.getByRole('article').count()).toBe(0);
  }
  await changes(admin).getByText('Ada Okonkwo took Nadia off the staff').waitFor();
});

test('a role is changed, and the log keeps what it was, by kind, through a reload', async () => {
  const admin = await visitors.enter('/admin/staff', { as: 'admin', context: phone });
  const email = await inviteBy(admin, 'Omar', 'Courier');
  await admin.getByRole('button', { name: 'Done' }).click();
  invited.push(email);
  await admin.getByRole('button', { name: 'Change Omar' }).click();
  await admin.getByRole('menuitem', { name: 'Make kitchen' }).click();
  await admin.getByRole('button', { name: 'Make kitchen' }).click();
  await person(admin, 'Omar').getByText('Kitchen', { exact: true }).waitFor();
  const { uid } = await auth.getUserByEmail(email);
  expect((await auth.getUser(uid)).customClaims).toEqual({ role: 'kitchen' });

  await admin.getByLabel('Kind of change').selectOption('Roles');
  await admin.waitForURL(/changes=role/);
  await admin.reload();
  const entry = changes(admin)
    .getByRole('listitem')
    .filter({ hasText: 'changed the role of Omar' });
  await entry.getByText('Courier', { exact: true }).waitFor();
  await entry.getByText('Kitchen', { exact: true }).waitFor();
});

test('the last admin stays, and is told why', async () => {
  const admin = await visitors.enter('/admin/staff', { as: 'admin' });
  await admin.getByRole('button', { name: 'Change Ada Okonkwo' }).click();
  await admin.getByRole('menuitem', { name: 'Take off the staff' }).click();
  await admin.getByRole('alertdialog').getByRole('button', { name: 'Take off the staff' }).click();
  await admin.getByText('This is the last admin. Name another one first.').waitFor();
  await person(admin, 'Ada Okonkwo').getByText('Admin', { exact: true }).waitFor();
});

test('what cannot be an invitation is said at the field', async () => {
  const admin = await visitors.enter('/admin/staff', { as: 'admin' });
  await admin.getByRole('button', { name: 'Invite somebody' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Invite somebody' });
  await dialog.getByLabel('E-mail').fill('not an address');
  await admin.keyboard.press('Enter');
  await dialog.getByText('Enter an e-mail address.').waitFor();
  await dialog.getByText('Choose what they will work with.').waitFor();
  await dialog.getByLabel('E-mail').fill('courier@fireline.test');
  await dialog.getByRole('radio', { name: /^Admin/ }).click();
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await dialog.getByText(/already on the staff/).waitFor();
  await eventually('the focus on the address', async () =>
    dialog.getByLabel('E-mail').evaluate((field) => field === document.activeElement),
  );
  await admin.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test('the staff’s page is for admins', async () => {
  for (const path of ['/admin/staff', '/admin/insights']) {
    const page = await visitors.enter(path, { as: 'kitchen' });
    await page.getByText('This page is for an admin').waitFor();
  }
});
