/**
 * The contact details an account stores: name, phone, and addresses, on its page and at checkout.
 */
import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject, read, transitionAsClient } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { phone } from '../support/people.ts';
import { type Account, newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { Checkout } from './pages/checkout.ts';
import { Storefront } from './pages/storefront.ts';

const db = () => dbOf(liveProject);
/** A customer with an existing user document without an address. */
async function aCustomer(): Promise<Account> {
  const account = await newAccount();
  await db().doc(paths.user(account.uid)).set({ addresses: [] });
  return account;
}

async function savedAddresses({ uid }: Account): Promise<readonly unknown[]> {
  const user = await read(db(), paths.user(uid));
  return Array.isArray(user?.addresses) ? user.addresses : [];
}

test('an address is saved, changed, deleted, and restored, and two tabs agree', async ({
  people,
}) => {
  const account = await aCustomer();
  const page = await people.enter('/account', { as: account });
  const other = await page.context().newPage();
  await other.goto('/account');

  await page.getByRole('button', { name: 'Add address' }).click();
  await page.getByRole('button', { name: 'Save address' }).click();
  await expect(page.getByText('Enter a street address.')).toBeVisible();
  // The first one, in the order of the shop's country.
  await expect(page.locator('[aria-invalid=true]').first()).toBeFocused();
  await new Checkout(page).fillAddress('14 Elm Street');
  await page.getByRole('button', { name: 'Save address' }).click();
  await expect(other.getByText('14 Elm Street')).toBeVisible();

  await other.getByRole('button', { name: 'Edit 14 Elm Street' }).click();
  await other.getByLabel('Street address').fill('15 Elm Street');
  await other.getByRole('button', { name: 'Save address' }).click();
  await expect(page.getByText('15 Elm Street')).toBeVisible();

  await page.getByRole('button', { name: 'Delete 15 Elm Street' }).click();
  await expect(other.getByText('15 Elm Street')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).and(page.locator(':focus')).click();
  await expect(other.getByText('15 Elm Street')).toBeVisible();
  await eventually('one saved address', async () => (await savedAddresses(account)).length === 1);
});

test('name and phone are saved and filled in at checkout', async ({ people }) => {
  const page = await people.enter('/account', { as: await aCustomer(), context: phone });
  await page.getByLabel('Name').fill('Hannah of Elm');
  await page.getByLabel('Phone').fill('+1 212 555 0199');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await page.goto('/');
  await new Storefront(page).add('Espresso');
  await new Storefront(page).goToCheckout();
  await expect(page.getByLabel('Name')).toHaveValue('Hannah of Elm');
  await expect(page.getByLabel('Phone')).toHaveValue('+1 212 555 0199');
});

test('an address typed at checkout can be saved and selected the next time', async ({ people }) => {
  const account = await aCustomer();
  const page = await people.enter('/', { as: account });
  for (const round of ['typed', 'picked']) {
    await page.goto('/');
    await new Storefront(page).add('Espresso');
    await new Storefront(page).goToCheckout();
    await page.getByRole('radio', { name: 'Delivery' }).click();
    // The account's name, once it's known.
    await expect(page.getByLabel('Name')).not.toHaveValue('');
    await page.getByLabel('Phone').fill('+1 212 555 0142');
    if (round === 'typed') {
      await new Checkout(page).fillAddress('9 Oak Road');
      await page.getByRole('checkbox', { name: /Save this address/ }).click();
    } else {
      await expect(page.getByRole('radio', { name: /9 Oak Road/, checked: true })).toBeVisible();
      await expect(page.getByLabel('Street address')).toHaveCount(0);
    }
    const order = await new Checkout(page).placeOrder();
    await order.isReceived();
    const contact = await read(db(), paths.contact(order.id));
    expect(contact?.address).toMatchObject({ line1: '9 Oak Road', city: 'Brooklyn' });
    // Customers may only have a limited number of active orders.
    await transitionAsClient(db(), order.id, 1, { to: 'cancelled', role: 'customer' });
  }
  await eventually('one saved address', async () => (await savedAddresses(account)).length === 1);
});

test('a guest is told what an account offers', async ({ guest }) => {
  await guest.goto('/account');
  await expect(guest.getByText('Your addresses, ready at checkout')).toBeVisible();
  await guest.getByRole('link', { name: 'Sign in or sign up' }).click();
  await guest.waitForURL(/\/sign-in\?next=/);
});
