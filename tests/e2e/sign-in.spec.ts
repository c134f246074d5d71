/** Signing in and out. */
import { authOf, liveProject } from '../support/admin.ts';
import { storeOrder } from '../support/kitchen.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { KitchenScreen } from './pages/kitchen-screen.ts';
import { OrderPage } from './pages/order-page.ts';
import { Storefront } from './pages/storefront.ts';

test('a wrong password is reported at its field', async ({ people }) => {
  const page = await people.enter('/sign-in');
  await page.getByLabel('Email').fill('admin@fireline.test');
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('Wrong email or password.')).toBeVisible();
});

test('a demo account is one tap away, and goes to its own screen', async ({ people }) => {
  const page = await people.enter('/sign-in');
  await page.getByRole('button', { name: /Mateo Rivera/ }).click();
  await page.waitForURL(/\/kitchen$/);
  await expect(page.getByRole('article').first()).toBeVisible();
});

test('a new customer registers, signs out in one tab, and is signed out in the other', async ({
  people,
}) => {
  const page = await people.enter('/sign-in');
  await page.getByRole('radio', { name: 'I’m new here' }).click();
  await page.getByLabel('Name').fill('Nia Okafor');
  await page.getByLabel('Email').fill(`nia-${Date.now()}@example.test`);
  await page.getByLabel('Password').fill('correct horse');
  await page.getByRole('button', { name: 'Create account', exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await expect(page.getByRole('button', { name: /Nia Okafor/ })).toBeVisible();

  const tab = await page.context().newPage();
  await tab.goto('/');
  await tab.getByRole('button', { name: /Nia Okafor/ }).click();
  await tab.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
});

test('a guest who registers keeps the active order', async ({ people }) => {
  const page = await people.enter('/');
  const { id, label } = await new Storefront(page).order('Espresso', 'Gus Guest');
  await new OrderPage(page).isReceived();

  await page.goto('/sign-in');
  await page.getByRole('radio', { name: 'I’m new here' }).click();
  await page.getByLabel('Name').fill('Gus Guest');
  await page.getByLabel('Email').fill(`gus-${id}@example.test`);
  await page.getByLabel('Password').fill('correct horse');
  await page.getByRole('button', { name: 'Create account', exact: true }).click();
  await expect(page.getByRole('button', { name: /Gus Guest/ })).toBeVisible();

  await page.goto('/orders');
  await expect(page.getByRole('link', { name: new RegExp(label) })).toBeVisible();
});

test('Google signs a customer in', async ({ people }) => {
  const page = await people.enter('/sign-in');
  await page.getByRole('button', { name: /Google/ }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await expect(page.getByRole('button', { name: /gina/i })).toBeVisible();
});

test('a page shows what it has before Authentication is asked about the saved user', async ({
  people,
}) => {
  const order = await storeOrder({ at: ['oven'] });
  const page = await people.arrive({ as: await newAccount({ role: 'kitchen' }) });
  const ticket = new KitchenScreen(page).ticket(order);
  const wasShown: boolean[] = [];
  await page.route('**/accounts:lookup?*', async (route) => {
    wasShown.push(await ticket.isVisible());
    await route.fallback();
  });
  await page.goto('/kitchen');
  await expect.poll(() => wasShown).toEqual([true]);
});

test('what has become of an account meanwhile is taken over when a page is opened', async ({
  people,
}) => {
  const account = await newAccount({ displayName: 'Nia Okafor' });
  const page = await people.arrive({ as: account });
  await authOf(liveProject).updateUser(account.uid, { displayName: 'Nia Mensah' });
  await page.goto('/');
  await expect(page.getByRole('button', { name: /Nia Mensah/ })).toBeVisible();

  for (const [name, close] of [
    ['closed', (uid: string) => authOf(liveProject).updateUser(uid, { disabled: true })],
    ['deleted', (uid: string) => authOf(liveProject).deleteUser(uid)],
  ] as const) {
    const { uid, ...known } = await newAccount();
    const tab = await people.arrive({ as: { uid, ...known } });
    await close(uid);
    await tab.goto('/');
    await expect(tab.getByRole('link', { name: 'Sign in' }).first(), name).toBeVisible();
  }
});
