/** From ordering as a guest to having everything in an account. */

import type { Page } from '@playwright/test';
import type { People } from '../support/people.ts';
import { type Account, demoAccount, newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { OrderPage } from './pages/order-page.ts';
import { Storefront } from './pages/storefront.ts';

async function orderAsGuest(
  people: People,
  name: string,
): Promise<{ page: Page; label: string; path: string }> {
  const page = await people.enter('/');
  const order = await new Storefront(page).order('Espresso', name);
  await order.isReceived();
  return { page, label: order.label, path: `/orders/${order.id}` };
}

/** Closes the order, so that it doesn't count against the account's limit. */
async function cancel(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await new OrderPage(page).cancel();
}

async function signInAs(page: Page, { email, password }: Account): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** The link to the order, not the one to order it again. */
function orderLink(page: Page, label: string) {
  return page.getByRole('link', { name: `Order ${label}`, exact: true });
}

const moved = 'Your order from this device is now in your account';

test('a guest who signs in to an account keeps the order', async ({ people }) => {
  const { page, label, path } = await orderAsGuest(people, 'Gus Guest');
  await page.goto('/sign-in?next=/orders');
  const account = await newAccount();
  await signInAs(page, account);
  await page.waitForURL(/\/orders$/);
  await expect(page.getByText(moved)).toBeVisible();
  await expect(orderLink(page, label)).toBeVisible();

  // Now on every device, and the customer can cancel it.
  const elsewhere = await people.enter(path, { as: account });
  await new OrderPage(elsewhere).isReceived();
  await expect(elsewhere.getByText('Gus Guest').first()).toBeVisible();
  await cancel(elsewhere, path);
});

test('a guest who signs in with Google keeps the order, too', async ({ people }) => {
  const { page, label, path } = await orderAsGuest(people, 'Gina Guest');
  await page.goto('/sign-in?next=/orders');
  await page.getByRole('button', { name: /Google/ }).click();
  await page.waitForURL(/\/orders$/);
  await expect(page.getByRole('button', { name: /gina/i })).toBeVisible();
  await expect(orderLink(page, label)).toBeVisible();
  await cancel(page, path);

  // Again from another device: by now, the Google account already exists.
  const second = await orderAsGuest(people, 'Gina Again');
  await second.page.goto('/sign-in?next=/orders');
  await second.page.getByRole('button', { name: /Google/ }).click();
  await expect(second.page.getByText(moved)).toBeVisible();
  for (const known of [label, second.label]) {
    await expect(orderLink(second.page, known)).toBeVisible();
  }
  await cancel(second.page, second.path);
});

test('if the transfer fails, the person is signed in, told, and can retry', async ({ people }) => {
  const { page, label, path } = await orderAsGuest(people, 'Fay Failed');
  await page.goto('/sign-in?next=/orders');
  let isBroken = true;
  let failures = 0;
  await page.route(/\/adoptGuestOrders$/, (route) => {
    if (!isBroken) return route.continue();
    failures += 1;
    return route.abort();
  });
  await signInAs(page, await newAccount());
  await page.waitForURL(/\/orders$/);
  const failure = page.getByText('Orders from this device aren’t in your account yet');
  await expect(failure).toBeVisible();
  await expect(orderLink(page, label)).toHaveCount(0);

  const retry = page.getByRole('button', { name: 'Try again' });
  await retry.click();
  // This failed at once, while the toast with the button was leaving.
  await expect.poll(() => failures).toBe(2);
  await expect(page.locator('[data-sonner-toast][data-removed=true]')).toHaveCount(0);
  await expect(failure).toBeVisible();

  isBroken = false;
  await retry.click();
  await expect(page.getByText(moved)).toBeVisible();
  await expect(orderLink(page, label)).toBeVisible();
  await cancel(page, path);
});

test('a failed transfer is retried when the page is next opened', async ({ people }) => {
  const { page, label, path } = await orderAsGuest(people, 'Rae Reload');
  await page.goto('/sign-in?next=/orders');
  await page.route(/\/adoptGuestOrders$/, (route) => route.abort());
  await signInAs(page, await newAccount());
  await expect(page.getByText('Orders from this device aren’t in your account yet')).toBeVisible();
  await page.unroute(/\/adoptGuestOrders$/);
  await page.reload();
  await expect(orderLink(page, label)).toBeVisible();
  await cancel(page, path);
});

test('staff who sign in on a device leave a guest’s order alone', async ({ people }) => {
  const { page, path } = await orderAsGuest(people, 'Sam Stranger');
  const calls: string[] = [];
  page.on('request', (request) => calls.push(request.url()));
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`);
  await signInAs(page, demoAccount('kitchen'));
  await page.waitForURL((url) => url.pathname === path);
  await new OrderPage(page).isReceived();
  await expect(page.getByRole('link', { name: 'Back to work' })).toBeVisible();
  expect(calls.filter((url) => url.includes('adoptGuestOrders'))).toEqual([]);
});
