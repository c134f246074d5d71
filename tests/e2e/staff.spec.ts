/** An admin invites people to the staff and removes them; open tabs and the log follow. */
import { paths } from '@fireline/domain/paths';
import type { Page } from '@playwright/test';
import { authOf, dbOf, liveProject } from '../support/admin.ts';
import { afterwards } from '../support/afterwards.ts';
import { expectDialogEntries } from '../support/dialogs.ts';
import { phone } from '../support/people.ts';
import { expect, test } from './fixtures.ts';

const auth = authOf(liveProject);
const db = dbOf(liveProject);
const run = Date.now().toString(36);

/** Removes the invited person and their email when the story ends. */
function forgetInvited(email: string): void {
  afterwards(async () => {
    const { uid } = await auth.getUserByEmail(email);
    await auth.deleteUser(uid);
    await db.doc(paths.user(uid)).delete();
    const mails = await db.collection('mail').where('to', 'array-contains', email).get();
    await Promise.all(mails.docs.map(({ ref }) => ref.delete()));
  });
}

/** Fills in the invitation; returns the address. */
async function inviteBy(admin: Page, name: string, role: string): Promise<string> {
  const email = `${name.toLowerCase()}-${run}@example.test`;
  await admin.getByRole('button', { name: 'Invite someone' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Invite someone' });
  await dialog.getByLabel('Email').fill(email);
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('radio', { name: new RegExp(`^${role}`) }).click();
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  return email;
}

const person = (admin: Page, name: string) =>
  admin.getByRole('region', { name: 'People' }).getByRole('listitem').filter({ hasText: name });

const changes = (admin: Page) => admin.getByRole('region', { name: 'Changes' });

test('someone is invited, signs in with the link, and loses the page when the role is revoked', async ({
  people,
}) => {
  const admin = await people.enter('/admin/staff', { as: 'admin' });
  const email = await inviteBy(admin, 'Nadia', 'Kitchen');
  const sent = admin.getByRole('dialog', { name: 'Invitation sent' });
  await expect(sent.getByText(/was added to staff \(kitchen\)/)).toBeVisible();
  forgetInvited(email);
  const link = (await sent.getByText(/^http\S+resetPassword/).textContent()) ?? '';
  const { origin, pathname, search } = new URL(link);
  expect(origin).toBe(new URL(admin.url()).origin);
  await sent.getByRole('button', { name: 'Done' }).click();
  await expect(person(admin, 'Nadia').getByText(/invited (just now|\d+ min ago)/)).toBeVisible();
  await expect(changes(admin).getByText('Ada Okonkwo added Nadia to staff')).toBeVisible();

  const kitchen = await people.enter(`${pathname}${search}`);
  const form = kitchen.getByRole('form', { name: 'Choose a new password' });
  await form.getByLabel('New password').fill('chosen by Nadia');
  await form.getByRole('button', { name: 'Set password' }).click();
  await expect(kitchen.getByRole('heading', { name: 'Your password is set' })).toBeVisible();
  await kitchen.goto('/sign-in?next=/kitchen');
  await kitchen.getByLabel('Email').fill(email);
  await kitchen.getByLabel('Password').fill('chosen by Nadia');
  await kitchen.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(kitchen.getByRole('article').first()).toBeVisible();
  const secondTab = await kitchen.context().newPage();
  await secondTab.goto('/kitchen');
  await expect(secondTab.getByRole('article').first()).toBeVisible();

  await admin.getByRole('button', { name: 'Change Nadia' }).click();
  await admin.getByRole('menuitem', { name: 'Remove from staff' }).click();
  await admin
    .getByRole('alertdialog', { name: 'Remove Nadia from staff?' })
    .getByRole('button', { name: 'Remove from staff' })
    .click();
  await expect(person(admin, 'Nadia')).toHaveCount(0);
  for (const tab of [kitchen, secondTab]) {
    await expect(tab.getByText('Your access to this page has ended')).toBeVisible();
    await expect(tab.getByText(/This page is for .*kitchen staff/)).toBeVisible();
    await expect(tab.getByRole('article')).toHaveCount(0);
  }
  await expect(changes(admin).getByText('Ada Okonkwo removed Nadia from staff')).toBeVisible();
});

test('a role is changed, and the log records it, filtered by kind, even after a reload', async ({
  people,
}) => {
  const admin = await people.enter('/admin/staff', { as: 'admin', context: phone });
  const email = await inviteBy(admin, 'Omar', 'Courier');
  await admin.getByRole('button', { name: 'Done' }).click();
  forgetInvited(email);
  await admin.getByRole('button', { name: 'Change Omar' }).click();
  await admin.getByRole('menuitem', { name: 'Change to kitchen' }).click();
  await admin.getByRole('button', { name: 'Change to kitchen' }).click();
  await expect(person(admin, 'Omar').getByText('Kitchen', { exact: true })).toBeVisible();
  const { uid } = await auth.getUserByEmail(email);
  await expect
    .poll(async () => (await auth.getUser(uid)).customClaims)
    .toEqual({ role: 'kitchen' });

  await admin.getByLabel('Type of change').selectOption('Roles');
  await admin.waitForURL(/changes=role/);
  await expectDialogEntries(admin, 0);
  await admin.reload();
  const entry = changes(admin).getByRole('listitem').filter({ hasText: 'changed Omar’s role' });
  await expect(entry.getByText('Courier', { exact: true })).toBeVisible();
  await expect(entry.getByText('Kitchen', { exact: true })).toBeVisible();
});

test('an invalid invitation is reported at its field', async ({ people }) => {
  const admin = await people.enter('/admin/staff', { as: 'admin' });
  await admin.getByRole('button', { name: 'Invite someone' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Invite someone' });
  await dialog.getByLabel('Email').fill('not an address');
  await admin.keyboard.press('Enter');
  await expect(dialog.getByText('Enter a valid email.')).toBeVisible();
  await expect(dialog.getByText('Choose a role.')).toBeVisible();
  await dialog.getByLabel('Email').fill('courier@fireline.test');
  await dialog.getByRole('radio', { name: /^Admin/ }).click();
  await dialog.getByRole('button', { name: 'Send invitation' }).click();
  await expect(dialog.getByText(/already on the staff/)).toBeVisible();
  await expect(dialog.getByLabel('Email')).toBeFocused();
  await admin.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the staff page is only for admins', async ({ people }) => {
  for (const path of ['/admin/staff', '/admin/insights', '/admin/dispatch']) {
    const page = await people.enter(path, { as: 'kitchen' });
    await expect(page.getByText('This page is for admins')).toBeVisible();
  }
});
