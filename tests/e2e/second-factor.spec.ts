/**
 * Authenticator codes in addition to the password. The Auth emulator has none, so
 * `support/totp-service.ts` answers in place of the service: these stories show what Fireline does
 * with the responses, not that Identity Platform gives them. On the emulators, the app offers a
 * second factor only if its configuration says so, as it does here.
 */
import type { Page } from '@playwright/test';
import { authOf, liveProject } from '../support/admin.ts';
import { violationsByDayAndNight } from '../support/axe.ts';
import { newAccount } from '../support/sessions.ts';
import { TotpService } from '../support/totp-service.ts';
import { expect, test } from './fixtures.ts';
import { AccountSecurity } from './pages/account-security.ts';

const auth = authOf(liveProject);
const part = (page: Page) => page.getByRole('heading', { name: 'Second factor' }).locator('../..');
const codeDialog = (page: Page) => page.getByRole('dialog', { name: 'Enter your code' });

async function signIn(page: Page, email: string, password: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Sign in' });
  await form.getByLabel('Email').fill(email);
  await form.getByLabel('Password').fill(password);
  await form.getByRole('button', { name: 'Sign in' }).click();
}

async function giveCode(page: Page, code: string): Promise<void> {
  await codeDialog(page).getByLabel('6-digit code').fill(code);
  await codeDialog(page).getByRole('button', { name: 'Continue' }).click();
}

test('an admin sets up an authenticator app, and removes it', async ({ people }) => {
  const account = await newAccount({ role: 'admin' });
  const service = new TotpService(account.email);
  const page = await people.arrive({ as: account });
  await service.answer(page);
  await AccountSecurity.open(page);
  await expect(part(page).getByText('Off', { exact: true })).toBeVisible();
  await part(page).getByRole('button', { name: 'Set up' }).click();

  const form = page.getByRole('form', { name: 'Set up an authenticator app' });
  await expect(form.getByRole('img', { name: 'QR code for your authenticator app' })).toBeVisible();
  await expect(form.getByText('JBSW Y3DP EHPK 3PXP')).toBeVisible();
  const address = await form.getByRole('link', { name: /Open the app/ }).getAttribute('href');
  const { searchParams, pathname } = new URL(address ?? '');
  expect(searchParams.get('secret')).toBe(service.secret);
  expect(searchParams.get('issuer')).not.toBe('');
  expect(decodeURIComponent(pathname)).toContain(account.email);
  expect(await violationsByDayAndNight(page)).toEqual([]);

  await form.getByLabel('6-digit code').fill('12');
  await form.getByRole('button', { name: 'Turn on' }).click();
  await expect(form.getByText('Enter the 6 digits.')).toBeVisible();
  await form.getByLabel('6-digit code').fill('000000');
  await form.getByRole('button', { name: 'Turn on' }).click();
  await expect(form.getByText(/That code is wrong or has expired/)).toBeVisible();
  await form.getByLabel('6-digit code').fill('135 791');
  await form.getByLabel('Device name').fill('Pixel of Ada');
  await form.getByRole('button', { name: 'Turn on' }).click();
  await expect(part(page).getByText('Your second factor is on')).toBeVisible();
  await expect(part(page).getByRole('listitem')).toContainText('Pixel of Ada');

  await page.reload();
  await part(page).getByRole('button', { name: 'Remove Pixel of Ada' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(part(page).getByText('Your second factor is off')).toBeVisible();
  expect(service.factors).toEqual([]);
});

test('a QR code that expired is replaced by a new one', async ({ people }) => {
  const account = await newAccount({ role: 'kitchen' });
  const service = new TotpService(account.email);
  const page = await people.arrive({ as: account });
  await service.answer(page);
  await AccountSecurity.open(page);
  await part(page).getByRole('button', { name: 'Set up' }).click();
  service.refusal = 'SESSION_EXPIRED';
  await page.getByLabel('6-digit code').fill(service.code);
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect(part(page).getByText(/The QR code has expired/)).toBeVisible();
  await expect(page.getByLabel('6-digit code')).toHaveCount(0);
  await expect(part(page).getByRole('button', { name: 'Set up' })).toBeVisible();
});

test('a person who signed in long ago must confirm their identity first', async ({ people }) => {
  const account = await newAccount({ role: 'admin' });
  const service = new TotpService(account.email);
  service.enroll('Pixel');
  service.isSignInOld = true;
  const page = await people.arrive({ as: account });
  await service.answer(page);
  await AccountSecurity.open(page);
  await part(page).getByRole('button', { name: 'Remove Pixel' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();

  const form = page.getByRole('form', { name: 'Confirm it’s you' });
  await form.getByLabel('Your password').fill('not this one');
  await form.getByRole('button', { name: 'Continue' }).click();
  await expect(form.getByText('Wrong email or password.')).toBeVisible();
  await form.getByLabel('Your password').fill(account.password);
  await form.getByRole('button', { name: 'Continue' }).click();
  await giveCode(page, service.code);
  await expect(part(page).getByText('Your second factor is off')).toBeVisible();
});

test('sign-in asks for the code, and continues to where the person was going', async ({
  people,
}) => {
  const account = await newAccount({ role: 'admin' });
  const service = new TotpService(account.email);
  service.enroll('Pixel');
  const page = await people.arrive();
  await service.answer(page);
  await page.goto('/admin/staff');
  await page.goto('/sign-in?next=/admin/staff');
  await signIn(page, account.email, account.password);

  const code = codeDialog(page).getByLabel('6-digit code');
  await expect(code).toBeFocused();
  await expect(code).toHaveAttribute('autocomplete', 'one-time-code');
  await expect(code).toHaveAttribute('inputmode', 'numeric');
  expect(await violationsByDayAndNight(page)).toEqual([]);
  await giveCode(page, '000000');
  await expect(codeDialog(page).getByText(/That code is wrong or has expired/)).toBeVisible();
  service.refusal = 'TOO_MANY_ATTEMPTS_TRY_LATER';
  await giveCode(page, service.code);
  await expect(codeDialog(page).getByText(/Too many attempts/)).toBeVisible();
  await giveCode(page, service.code);
  await expect(page).toHaveURL('/admin/staff');
  await expect(page.getByRole('button', { name: 'Invite someone' })).toBeVisible();
});

test('sign-in with Google asks for the code, too', async ({ guest }) => {
  const service = new TotpService('gina.google@fireline.test');
  service.enroll('Pixel');
  await service.answer(guest);
  await guest.goto('/sign-in?next=/account/security');
  await guest.getByRole('button', { name: 'Continue with Google' }).click();
  await giveCode(guest, service.code);
  await expect(guest).toHaveURL('/account/security');
  await expect(guest.getByText('gina.google@fireline.test')).toBeVisible();
});

test('a person who cancels or takes too long is not signed in and can start over', async ({
  people,
}) => {
  const account = await newAccount({ role: 'admin' });
  const service = new TotpService(account.email);
  service.enroll('Pixel');
  const page = await people.arrive();
  await service.answer(page);
  await page.goto('/sign-in');
  await signIn(page, account.email, account.password);
  await codeDialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('You closed the window before entering a code.')).toBeVisible();

  const again = page
    .getByRole('form', { name: 'Sign in' })
    .getByRole('button', { name: 'Sign in' });
  await again.click();
  service.refusal = 'INVALID_MFA_PENDING_CREDENTIAL';
  await giveCode(page, service.code);
  await expect(page.getByText('Entering the code took too long. Sign in again.')).toBeVisible();
  await expect(codeDialog(page)).toHaveCount(0);

  await again.click();
  await giveCode(page, service.code);
  await expect(page).toHaveURL('/admin');
});

test('a new password is set with the code of the old sign-in', async ({ people }) => {
  const account = await newAccount({ role: 'kitchen' });
  const service = new TotpService(account.email);
  service.enroll('Pixel');
  const page = await people.arrive({ as: account });
  await service.answer(page);
  const security = await AccountSecurity.open(page);
  await security.changePassword(account.password, 'three easy words');
  await giveCode(page, service.code);
  await expect(page.getByText('Your password has been changed')).toBeVisible();
});

test('an unconfirmed address cannot have one, and customers are not offered one', async ({
  people,
}) => {
  const account = await newAccount({ role: 'kitchen' });
  await auth.updateUser(account.uid, { emailVerified: false });
  const page = await people.arrive({ as: account });
  await new TotpService(account.email).answer(page);
  await AccountSecurity.open(page);
  await expect(part(page).getByText(/Confirm your email above first/)).toBeVisible();
  await expect(part(page).getByRole('button', { name: 'Set up' })).toHaveCount(0);

  const customer = await newAccount();
  const other = await people.arrive({ as: customer });
  await new TotpService(customer.email).answer(other);
  await AccountSecurity.open(other);
  await expect(other.getByRole('heading', { name: 'Devices' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Second factor' })).toHaveCount(0);
});

test('it is not offered if it is unavailable', async ({ admin }) => {
  await AccountSecurity.open(admin);
  await expect(admin.getByRole('heading', { name: 'Devices' })).toBeVisible();
  await expect(admin.getByRole('heading', { name: 'Second factor' })).toHaveCount(0);
});

test('an admin removes the second factor of someone who lost their phone', async ({ people }) => {
  const [boss, cook] = await Promise.all([
    newAccount({ role: 'admin' }),
    newAccount({ role: 'kitchen', displayName: 'Cook without phone' }),
  ]);
  await auth.updateUser(cook.uid, {
    multiFactor: {
      enrolledFactors: [{ uid: 'pixel', factorId: 'phone', phoneNumber: '+15555550100' }],
    },
  });
  const page = await people.arrive({ as: boss });
  await new TotpService(boss.email).answer(page);
  await page.goto('/admin/staff');
  const row = page.getByRole('region', { name: 'People' }).getByRole('listitem');
  const theirs = row.filter({ has: page.getByRole('button', { name: `Change ${cook.uid}` }) });
  await theirs.getByRole('button', { name: /^Change/ }).click();
  await page.getByRole('menuitem', { name: 'Remove second factor' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove second factor' }).click();
  await expect
    .poll(async () => (await auth.getUser(cook.uid)).multiFactor?.enrolledFactors ?? [])
    .toEqual([]);
  await expect(
    page
      .getByRole('region', { name: 'Changes' })
      .getByText(/removed .*’s second factor/)
      .first(),
  ).toBeVisible();
});
