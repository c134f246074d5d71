/** From ordering as a guest to having it all in an account. */

import { demoAccounts } from '@fireline/domain/demo-accounts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { customerReads, placeOrder, received } from '../support/ordering.ts';

const visitors = useBrowser();

async function orderAsGuest(name: string): Promise<{ page: Page; label: string; path: string }> {
  const page = await visitors.enter('/');
  const { id, label } = await placeOrder(page, 'Espresso', name);
  await customerReads(page, received);
  return { page, label, path: `/orders/${id}` };
}

/** Closes the order, so that it does not count against what an account may have under way. */
async function cancel(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: 'Cancel order' }).click();
  await page.getByRole('button', { name: 'Yes, cancel it' }).click();
  await customerReads(page, 'This order was cancelled');
}

async function signInAs(page: Page, name: string): Promise<void> {
  const account = demoAccounts.find(({ email }) => email === `${name}@fireline.test`);
  await page.getByLabel('E-mail').fill(account?.email ?? '');
  await page.getByLabel('Password').fill(account?.password ?? '');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Not the one that orders it again. */
function orderLink(page: Page, label: string) {
  return page.getByRole('link', { name: `Order ${label}`, exact: true });
}

const moved = 'Your order from this device is now in your account';

test('a guest who signs in to an account takes the order along', async () => {
  const { page, label, path } = await orderAsGuest('Gus Guest');
  await page.goto('/sign-in?next=/orders');
  await signInAs(page, 'hannah');
  await page.waitForURL(/\/orders$/);
  await page.getByText(moved).waitFor();
  await orderLink(page, label).waitFor();

  // On every device now, and the customer's to cancel.
  const elsewhere = await visitors.enter(path, { as: 'hannah' });
  await customerReads(elsewhere, received);
  await elsewhere.getByText('Gus Guest').first().waitFor();
  await cancel(elsewhere, path);
});

test('Google’s account takes the order along as well', async () => {
  const { page, label, path } = await orderAsGuest('Gina Guest');
  await page.goto('/sign-in?next=/orders');
  await page.getByRole('button', { name: /Google/ }).click();
  await page.waitForURL(/\/orders$/);
  await page.getByRole('button', { name: /gina/i }).waitFor();
  await orderLink(page, label).waitFor();
  await cancel(page, path);

  // A second time, from another device: now Google's account is there already.
  const second = await orderAsGuest('Gina Again');
  await second.page.goto('/sign-in?next=/orders');
  await second.page.getByRole('button', { name: /Google/ }).click();
  await second.page.getByText(moved).waitFor();
  for (const known of [label, second.label]) {
    await orderLink(second.page, known).waitFor();
  }
  await cancel(second.page, second.path);
});

test('when taking along fails, the person is signed in, told, and can try again', async () => {
  const { page, label, path } = await orderAsGuest('Fay Failed');
  await page.goto('/sign-in?next=/orders');
  let isBroken = true;
  await page.route(/\/adoptGuestOrders$/, (route) => (isBroken ? route.abort() : route.continue()));
  await signInAs(page, 'hannah');
  await page.waitForURL(/\/orders$/);
  await page.getByText('Orders from this device are not in your account yet').waitFor();
  expect(await orderLink(page, label).count()).toBe(0);

  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText(moved).waitFor();
  await orderLink(page, label).waitFor();
  await cancel(page, path);
});

test('what failed is tried again when the page is opened the next time', async () => {
  const { page, label, path } = await orderAsGuest('Rae Reload');
  await page.goto('/sign-in?next=/orders');
  await page.route(/\/adoptGuestOrders$/, (route) => route.abort());
  await signInAs(page, 'hannah');
  await page.getByText('Orders from this device are not in your account yet').waitFor();
  await page.unroute(/\/adoptGuestOrders$/);
  await page.reload();
  await orderLink(page, label).waitFor();
  await cancel(page, path);
});

test('staff who sign in on a device leave a guest’s order alone', async () => {
  const { page, path } = await orderAsGuest('Sam Stranger');
  const calls: string[] = [];
  page.on('request', (request) => calls.push(request.url()));
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`);
  await signInAs(page, 'kitchen');
  await page.waitForURL((url) => url.pathname === path);
  await customerReads(page, received);
  await page.getByRole('link', { name: 'Back to work' }).waitFor();
  expect(calls.filter((url) => url.includes('adoptGuestOrders'))).toEqual([]);
});
