/** Nobody sees an order they may not see, whatever they open. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { paths } from '@fireline/domain/paths';
import { authOf, dbOf, liveProject, read } from '../support/admin.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { Storefront } from './pages/storefront.ts';

test('an order is closed to another customer, and open to its own in a second tab', async ({
  people,
}) => {
  const [owner, other] = await Promise.all([
    people.enter('/'),
    people.enter('/orders', { as: await newAccount() }),
  ]);
  const { id } = await new Storefront(owner).order('Espresso', 'Secret Sigrid');
  await expect(owner.getByText('Secret Sigrid').first()).toBeVisible();

  const secondTab = await owner.context().newPage();
  await secondTab.goto(`/orders/${id}`);
  await expect(secondTab.getByText('Secret Sigrid').first()).toBeVisible();

  await other.goto(`/orders/${id}`);
  await expect(other.getByRole('heading', { name: 'This isn’t your order' })).toBeVisible();
  await expect(other.getByText('Secret Sigrid')).toHaveCount(0);
});

test('staff screens are closed to customers and visitors', async ({ people }) => {
  const [customer, stranger] = await Promise.all([
    people.enter('/admin', { as: await newAccount() }),
    people.enter('/kitchen'),
  ]);
  await expect(customer.getByText('This page is for admins')).toBeVisible();
  await expect(stranger.getByText('This page is for kitchen staff')).toBeVisible();
  await expect(customer.getByRole('article')).toHaveCount(0);
  await expect(stranger.getByRole('article')).toHaveCount(0);
});

test('the link that a customer shares shows the order without the person', async ({ people }) => {
  const owner = await people.enter('/', {
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  await new Storefront(owner).order('Espresso', 'Ottilie Longname');
  await Promise.all([
    owner.getByText('Link copied').waitFor(),
    owner.getByRole('button', { name: 'Share tracking link' }).click(),
  ]);
  const link = await owner.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/t\/[0-9a-f]{32}$/);

  const friend = await people.enter(new URL(link).pathname);
  await expect(friend.locator('main').getByText('Ottilie').first()).toBeVisible();
  const text = await friend.locator('body').textContent();
  for (const secret of ['Longname', '0142', 'Espresso']) expect(text).not.toContain(secret);
});

test('a wrong or expired link says so', async ({ people }) => {
  const stranger = await people.enter(`/t/${'0'.repeat(32)}`);
  await expect(stranger.getByRole('heading', { name: /link/i })).toBeVisible();
});

test('a customer downloads their data', async ({ people }) => {
  const account = await newAccount({ displayName: 'Takes Along' });
  const page = await people.enter('/account', { as: account });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download my data' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('fireline-data.json');
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ account: { uid: account.uid, email: account.email } });
});

test('a customer deletes their account after a confirmation', async ({ people }) => {
  const auth = authOf(liveProject);
  const account = { email: `${randomUUID()}@fireline.test`, password: 'fireline' };
  const { uid } = await auth.createUser({ ...account, emailVerified: true });
  const user = dbOf(liveProject).doc(paths.user(uid));
  await user.set({ displayName: 'Leaves For Good' });
  const page = await people.enter('/account', { as: { uid, ...account } });
  await page.getByRole('button', { name: 'Delete my account' }).click();
  const question = page.getByRole('alertdialog', { name: 'Delete your account?' });
  expect((await user.get()).exists).toBe(true);
  await question.getByRole('button', { name: 'Delete my account' }).click();
  await page.waitForURL((address) => address.pathname === '/');
  await expect(auth.getUser(uid)).rejects.toMatchObject({ code: 'auth/user-not-found' });
  expect((await user.get()).exists).toBe(false);
});

test('long after the sign-in, a deletion asks for the password again', async ({ people }) => {
  const auth = authOf(liveProject);
  const account = { email: `${randomUUID()}@fireline.test`, password: 'fireline' };
  const { uid } = await auth.createUser({ ...account, emailVerified: true });
  const page = await people.enter('/account', { as: { uid, ...account } });
  const refusal = {
    status: 'FAILED_PRECONDITION',
    message: 'Sign in again to delete your account.',
    details: { code: 'sign-in-again', field: null },
  };
  await page.route(
    /\/deleteAccount$/,
    (route) =>
      route.fulfill({
        status: 400,
        headers: { 'access-control-allow-origin': '*' },
        json: { error: refusal },
      }),
    { times: 1 },
  );
  await page.getByRole('button', { name: 'Delete my account' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete my account' }).click();

  const form = page.getByRole('form', { name: 'Confirm it’s you' });
  await form.getByLabel('Your password').fill('not this one');
  await form.getByRole('button', { name: 'Delete my account' }).click();
  await expect(form.getByText('Wrong email or password.')).toBeVisible();
  await form.getByLabel('Your password').fill(account.password);
  await form.getByRole('button', { name: 'Delete my account' }).click();
  await page.waitForURL((address) => address.pathname === '/');
  await expect(auth.getUser(uid)).rejects.toMatchObject({ code: 'auth/user-not-found' });
});

test('a guest deletes their data: the order stays, without a name', async ({ guest }) => {
  const order = await (await Storefront.open(guest)).order('Espresso', 'Gone Gustav');
  await order.isReceived();
  await order.cancel();
  await guest.goto('/account');
  await guest.getByRole('button', { name: 'Delete my data' }).click();
  const question = guest.getByRole('alertdialog', { name: 'Delete your data?' });
  await question.getByRole('button', { name: 'Delete my data' }).click();
  await guest.waitForURL((address) => address.pathname === '/');
  const db = dbOf(liveProject);
  expect(await read(db, paths.order(order.id))).toMatchObject({ customerId: 'erased' });
  expect(JSON.stringify(await read(db, paths.order(order.id)))).not.toContain('Gone Gustav');
  expect(await read(db, paths.contact(order.id))).toBeNull();
});
