/** Who may not see an order does not see it, whatever they open. */
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
  await expect(other.getByRole('heading', { name: 'This is not your order' })).toBeVisible();
  await expect(other.getByText('Secret Sigrid')).toHaveCount(0);
});

test('staff’s screens are closed to customers and to strangers', async ({ people }) => {
  const [customer, stranger] = await Promise.all([
    people.enter('/admin', { as: await newAccount() }),
    people.enter('/kitchen'),
  ]);
  await expect(customer.getByText('This page is for an admin')).toBeVisible();
  await expect(stranger.getByText('This page is for the kitchen')).toBeVisible();
  await expect(customer.getByRole('article')).toHaveCount(0);
  await expect(stranger.getByRole('article')).toHaveCount(0);
});

test('the link that a customer shares shows the order without the person', async ({ people }) => {
  const owner = await people.enter('/', {
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  await new Storefront(owner).order('Espresso', 'Ottilie Longname');
  await owner.getByRole('button', { name: 'Share tracking link' }).click();
  await expect(owner.getByText('Link copied')).toBeVisible();
  const link = await owner.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/t\/[0-9a-f]{32}$/);

  const friend = await people.enter(new URL(link).pathname);
  await expect(friend.locator('main').getByText('Ottilie').first()).toBeVisible();
  const text = await friend.locator('body').textContent();
  for (const secret of ['Longname', '0142', 'Espresso']) expect(text).not.toContain(secret);
});

test('a link that is wrong or has expired says so', async ({ people }) => {
  const stranger = await people.enter(`/t/${'0'.repeat(32)}`);
  await expect(stranger.getByRole('heading', { name: /link/i })).toBeVisible();
});
