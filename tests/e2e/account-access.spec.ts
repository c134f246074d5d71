/** People prove that an account is theirs, and recover access to it. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { authOf, liveProject } from '../support/admin.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { AccountSecurity } from './pages/account-security.ts';

const auth = authOf(liveProject);

async function signIn(page: Page, email: string, password: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Sign in' });
  await form.getByLabel('Email').fill(email);
  await form.getByLabel('Password').fill(password);
  await form.getByRole('button', { name: 'Sign in' }).click();
}

test('a forgotten password is replaced with the link in an email', async ({ guest }) => {
  const { uid, email } = await newAccount();
  await auth.updateUser(uid, { emailVerified: false });
  await guest.goto('/sign-in');
  await guest.getByLabel('Email').fill(email);
  await guest.getByRole('link', { name: 'Forgot your password?' }).click();
  await expect(guest.getByLabel('Email')).toHaveValue(email);
  await guest.getByRole('button', { name: 'Send link' }).click();
  await expect(guest.getByText('Check your inbox')).toBeVisible();
  await guest.getByRole('link', { name: 'Open link' }).click();

  const form = guest.getByRole('form', { name: 'Choose a new password' });
  await form.getByLabel('New password').fill('short-one');
  await guest.getByRole('button', { name: 'Set password' }).click();
  await expect(guest.getByText('Use at least 12 characters.')).toBeVisible();
  await form.getByLabel('New password').fill('three easy words');
  await guest.getByRole('button', { name: 'Set password' }).click();
  await expect(guest.getByRole('heading', { name: 'Your password is set' })).toBeVisible();
  const used = guest.url();

  await guest.getByRole('link', { name: 'Sign in', exact: true }).last().click();
  await signIn(guest, email, 'three easy words');
  await expect(guest).toHaveURL('/');
  expect((await auth.getUser(uid)).emailVerified).toBe(true);

  await guest.goto(used);
  await expect(guest.getByText('This link no longer works')).toBeVisible();
  await expect(guest.getByRole('link', { name: 'Get a new link' })).toBeVisible();
});

test('an address without an account gets the same answer', async ({ guest }) => {
  await guest.goto('/account/forgot');
  await guest.getByLabel('Email').fill(`${randomUUID()}@fireline.test`);
  const mails = guest.waitForResponse(/\/oobCodes$/);
  await guest.getByRole('button', { name: 'Send link' }).click();
  await expect(guest.getByText('Check your inbox')).toBeVisible();
  await (await mails).finished();
  await expect(guest.getByRole('link', { name: 'Open link' })).toHaveCount(0);
});

test('an address is confirmed by pressing a button, not by opening the page', async ({
  people,
}) => {
  const account = await newAccount();
  await auth.updateUser(account.uid, { emailVerified: false });
  const page = await people.arrive({ as: account });
  const security = await AccountSecurity.open(page);
  await expect(page.getByText('Not confirmed')).toBeVisible();
  await page.getByRole('button', { name: 'Confirm email' }).click();
  await security.openLink();
  await expect(page.getByRole('button', { name: 'Confirm this address' })).toBeVisible();
  expect((await auth.getUser(account.uid)).emailVerified).toBe(false);
  await page.getByRole('button', { name: 'Confirm this address' }).click();
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(page.getByText('Confirmed', { exact: true })).toBeVisible();
});

test('a new address replaces the old one once its link is confirmed', async ({ people }) => {
  const account = await newAccount();
  const next = `${randomUUID()}@fireline.test`;
  const page = await people.arrive({ as: account });
  const security = await AccountSecurity.open(page);
  await page.getByRole('button', { name: 'Change email' }).click();
  const form = page.getByRole('form', { name: 'Change email' });
  await form.getByLabel('New email').fill(next);
  await form.getByLabel('Your password').fill('not this one');
  await form.getByRole('button', { name: 'Send link' }).click();
  await expect(form.getByText('Wrong email or password.')).toBeVisible();
  await form.getByLabel('Your password').fill(account.password);
  await form.getByRole('button', { name: 'Send link' }).click();
  await security.openLink();
  expect((await auth.getUser(account.uid)).email).toBe(account.email);
  await page.getByRole('button', { name: 'Use this address' }).click();
  await expect(page.getByRole('heading', { name: 'Your email has been changed' })).toBeVisible();
  expect((await auth.getUser(account.uid)).email).toBe(next);
});

test('a new password signs out the other devices, and this one stays signed in', async ({
  people,
}) => {
  const account = await newAccount();
  const other = await people.enter('/account', { as: account });
  await expect(other.getByText(account.email)).toBeVisible();
  // Tokens have whole seconds, so the second device signs in during a later one.
  const authTime = Math.floor(Date.now() / 1000);
  await expect.poll(() => Math.floor(Date.now() / 1000)).toBeGreaterThan(authTime);

  const mine = await people.arrive({ as: account });
  const security = await AccountSecurity.open(mine);
  await security.changePassword('wrong', 'three easy words');
  await expect(mine.getByText('Wrong email or password.')).toBeVisible();
  await security.changePassword(account.password, 'three easy words');
  await expect(mine.getByText('Your password has been changed')).toBeVisible();
  await expect(other.getByRole('link', { name: 'Sign in or sign up' })).toBeVisible();
  await mine.reload();
  await expect(mine.getByRole('form', { name: 'Change password' })).toBeVisible();
});

test('signing out everywhere closes the open pages', async ({ people }) => {
  const account = await newAccount();
  const other = await people.enter('/account', { as: account });
  await expect(other.getByText(account.email)).toBeVisible();
  const authTime = Math.floor(Date.now() / 1000);
  await expect.poll(() => Math.floor(Date.now() / 1000)).toBeGreaterThan(authTime);
  const mine = await people.arrive({ as: account });
  await AccountSecurity.open(mine);
  await mine.getByRole('button', { name: 'Sign out everywhere' }).click();
  await mine.getByRole('alertdialog').getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(mine).toHaveURL(/\/sign-in$/);
  await expect(other.getByRole('link', { name: 'Sign in or sign up' })).toBeVisible();
});
