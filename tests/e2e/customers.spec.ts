/** Customers as the shop knows them: found, noted about, and blocked. */
import { accountBlockId, phoneBlockId } from '@fireline/domain/access/block';
import { paths } from '@fireline/domain/paths';
import type { Page } from '@playwright/test';
import { demoShop } from '../../scripts/demo/shop.ts';
import { dbOf, liveProject, transitionAsClient } from '../support/admin.ts';
import { violations } from '../support/axe.ts';
import { phone } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { Storefront } from './pages/storefront.ts';

const db = dbOf(liveProject);
/** Nobody else's, so that only these orders are declined. */
const number = `+1 212 555 ${String(Date.now() % 10_000).padStart(4, '0')}`;

async function order(page: Page, name: string) {
  const storefront = await Storefront.open(page);
  await storefront.add('Espresso');
  const checkout = await storefront.goToCheckout();
  await checkout.fill(name);
  await page.getByLabel('Phone').fill(number);
  const placed = await checkout.placeOrder();
  await expect
    .poll(async () => (await db.doc(paths.order(placed.id)).get()).get('customerName'))
    .toBe(name);
  return placed;
}

/** The admin's page doesn't wait for the server, but orders depend on what is stored. */
async function isBlocked(id: string, expected: boolean): Promise<void> {
  await expect.poll(async () => (await db.doc(paths.block(id)).get()).exists).toBe(expected);
}

function row(page: Page, kind: string) {
  return page.getByRole('listitem').filter({ hasText: kind });
}

test('an admin finds a customer, notes something, and sees it with the order', async ({
  people,
}) => {
  const account = await newAccount();
  const name = `Imke ${account.uid.slice(0, 6)}`;
  const customer = await people.enter('/', { as: account });
  const placed = await order(customer, name);
  await placed.isReceived();

  const admin = await people.enter('/admin/customers', { as: 'admin' });
  // A search isn't live: it's typed again until it has found the order.
  await expect(async () => {
    await admin.getByRole('searchbox').fill('');
    await admin.getByRole('searchbox').fill(name);
    await expect(admin.getByRole('link', { name })).toBeVisible({ timeout: 20_000 });
  }).toPass();
  await admin.getByRole('link', { name }).click();
  await expect(admin.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(admin.getByRole('link', { name: placed.label })).toBeVisible();
  await expect(admin.getByText(`Completed orders in ${demoShop.currency}`)).toBeVisible();
  expect(await violations(admin)).toEqual([]);
  await admin.getByLabel('Note').fill('Always rings twice.');
  await admin.getByRole('button', { name: 'Save note' }).click();

  await admin.getByRole('link', { name: placed.label }).click();
  await expect(admin.getByText('Always rings twice.')).toBeVisible();
  await admin.getByRole('link', { name: 'All orders and notes' }).click();
  await expect(admin.getByLabel('Note')).toHaveValue('Always rings twice.');
  await admin.getByLabel('Note').fill('');
  await admin.getByRole('button', { name: 'Save note' }).click();
  await expect
    .poll(async () => (await db.doc(paths.customerNote(account.uid)).get()).exists)
    .toBe(false);

  await transitionAsClient(db, placed.id, 1, { to: 'confirmed', role: 'admin' });
  await expect(admin.getByRole('link', { name: placed.label })).toContainText('Confirmed');
});

test('a blocked customer can’t order, reads why, and can again once unblocked', async ({
  people,
}) => {
  const account = await newAccount();
  const name = `Bo ${account.uid.slice(0, 6)}`;
  const customer = await people.enter('/', { as: account, context: phone });
  await (await order(customer, name)).isReceived();

  const admin = await people.enter(`/admin/customers/${account.uid}`, {
    as: 'admin',
    context: phone,
  });
  await row(admin, 'Account')
    .getByRole('button', { name: /^Block/ })
    .click();
  const dialog = admin.getByRole('alertdialog', { name: `Block ${name}?` });
  await expect(dialog).toBeVisible();
  expect(await violations(admin)).toEqual([]);
  await dialog.getByLabel('Reason').fill('Never picks up.');
  await dialog.getByRole('button', { name: 'Block', exact: true }).click();
  await expect(row(admin, 'Account').getByText('Never picks up.')).toBeVisible();
  await expect(row(admin, 'Account').getByText(/^Blocked by Ada Okonkwo/)).toBeVisible();
  await isBlocked(accountBlockId(account.uid), true);

  const declined = await order(customer, name);
  await expect(customer.getByText('The shop isn’t taking your orders.').first()).toBeVisible();
  await expect(customer.getByText('Never picks up.')).toHaveCount(0);
  await declined.letPausePass();

  await row(admin, 'Account')
    .getByRole('button', { name: /^Unblock/ })
    .click();
  await expect(row(admin, 'Account').getByRole('button', { name: /^Block/ })).toBeVisible();
  await isBlocked(accountBlockId(account.uid), false);
  await (await order(customer, name)).isReceived();
});

test('a blocked phone number is declined from another account, too', async ({ people, admin }) => {
  const account = await newAccount();
  const name = `Cas ${account.uid.slice(0, 6)}`;
  const customer = await people.enter('/', { as: account });
  await (await order(customer, name)).isReceived();

  await admin.goto(`/admin/customers/${account.uid}`);
  await row(admin, 'Phone number')
    .getByRole('button', { name: /^Block/ })
    .click();
  await admin.getByRole('alertdialog').getByRole('button', { name: 'Block', exact: true }).click();
  await expect(row(admin, 'Phone number').getByText(/^Blocked by/)).toBeVisible();
  const id = phoneBlockId(number) ?? '';
  await isBlocked(id, true);

  const other = await people.enter('/', { as: await newAccount() });
  await order(other, 'Somebody Else');
  await expect(other.getByText('The shop isn’t taking your orders.').first()).toBeVisible();

  await admin.goto('/admin/customers');
  await row(admin, number)
    .getByRole('button', { name: /^Unblock/ })
    .click();
  await expect(row(admin, number)).toHaveCount(0);
  await isBlocked(id, false);
});
