/** What an account keeps: name, phone and addresses, on its page and at the checkout. */
import { demoAccounts } from '@fireline/domain/demo-accounts';
import { paths } from '@fireline/domain/paths';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { authOf, dbOf, liveProject, moveAsClient, read } from '../support/admin.ts';
import { phone, useBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import {
  addToCart,
  customerReads,
  goToCheckout,
  orderOnPage,
  received,
} from '../support/ordering.ts';

const visitors = useBrowser();
const db = () => dbOf(liveProject);
let before: FirebaseFirestore.DocumentData | undefined;

async function pathOfHannah(): Promise<string> {
  const account = demoAccounts.find(({ email }) => email.startsWith('hannah'));
  return paths.user((await authOf(liveProject).getUserByEmail(account?.email ?? '')).uid);
}

async function savedAddresses(): Promise<readonly unknown[]> {
  const user = await read(db(), await pathOfHannah());
  return Array.isArray(user?.addresses) ? user.addresses : [];
}

beforeEach(async () => {
  const ref = db().doc(await pathOfHannah());
  before = (await ref.get()).data();
  await ref.set({ addresses: [] }, { merge: true });
});
afterEach(async () => {
  const ref = db().doc(await pathOfHannah());
  if (before) await ref.set(before);
  else await ref.delete();
});

async function fillAddress(page: Page, street: string): Promise<void> {
  await page.getByLabel('Street and number').fill(street);
  await page.getByLabel('Postcode').fill('11201');
  await page.getByLabel('Town').fill('Brooklyn');
}

test('an address is saved, changed, deleted and put back, and two tabs agree', async () => {
  const page = await visitors.enter('/account', { as: 'hannah' });
  const other = await page.context().newPage();
  await other.goto('/account');

  await page.getByRole('button', { name: 'Add an address' }).click();
  await page.getByRole('button', { name: 'Save address' }).click();
  await page.getByText('Enter the street and number.').waitFor();
  await page.getByLabel('Street and number').and(page.locator(':focus')).waitFor();
  await fillAddress(page, '14 Elm Street');
  await page.getByRole('button', { name: 'Save address' }).click();
  await other.getByText('14 Elm Street').waitFor();

  await other.getByRole('button', { name: 'Change 14 Elm Street' }).click();
  await other.getByLabel('Street and number').fill('15 Elm Street');
  await other.getByRole('button', { name: 'Save address' }).click();
  await page.getByText('15 Elm Street').waitFor();

  await page.getByRole('button', { name: 'Delete 15 Elm Street' }).click();
  await other.getByText('15 Elm Street').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).and(page.locator(':focus')).click();
  await other.getByText('15 Elm Street').waitFor();
  await eventually('one saved address', async () => (await savedAddresses()).length === 1);
});

test('name and phone are saved and stand in the checkout', async () => {
  const page = await visitors.enter('/account', { as: 'hannah', context: phone });
  await page.getByLabel('Name').fill('Hannah of Elm');
  await page.getByLabel('Phone').fill('+1 212 555 0199');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
  await page.goto('/');
  await addToCart(page, 'Espresso');
  await goToCheckout(page);
  await expect
    .poll(() => page.getByLabel('Name').inputValue(), { timeout: 45_000 })
    .toBe('Hannah of Elm');
  await expect
    .poll(() => page.getByLabel('Phone').inputValue(), { timeout: 45_000 })
    .toBe('+1 212 555 0199');
});

test('an address that is typed at the checkout can be saved and picked the next time', async () => {
  const page = await visitors.enter('/', { as: 'hannah' });
  for (const round of ['typed', 'picked']) {
    await page.goto('/');
    await addToCart(page, 'Espresso');
    await goToCheckout(page);
    await page.getByRole('radio', { name: 'Delivery' }).click();
    await page.getByLabel('Phone').fill('+1 212 555 0142');
    if (round === 'typed') {
      await fillAddress(page, '9 Oak Road');
      await page.getByRole('checkbox', { name: /Save this address/ }).click();
    } else {
      await page.getByRole('radio', { name: /9 Oak Road/, checked: true }).waitFor();
      expect(await page.getByLabel('Street and number').count()).toBe(0);
    }
    await page.getByRole('button', { name: /^Place order/ }).click();
    const { id } = await orderOnPage(page);
    await customerReads(page, received);
    const contact = await read(db(), paths.contact(id));
    expect(contact?.address).toMatchObject({ line1: '9 Oak Road', city: 'Brooklyn' });
    // A customer may have only so many orders under way.
    await moveAsClient(db(), id, 1, { to: 'cancelled', role: 'customer' });
  }
  await eventually('one saved address', async () => (await savedAddresses()).length === 1);
});

test('a guest is told what an account gives', async () => {
  const page = await visitors.enter('/account');
  await page.getByText('Your addresses, ready at the checkout').waitFor();
  await page.getByRole('link', { name: 'Sign in or register' }).click();
  await page.waitForURL(/\/sign-in\?next=/);
});
