/** Who may not see an order does not see it, whatever they open. */
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { placeOrder } from '../support/ordering.ts';

const visitors = useBrowser();

test('an order is closed to another customer, and open to its own in a second tab', async () => {
  const [owner, other] = await Promise.all([
    visitors.enter('/'),
    visitors.enter('/orders', { as: 'hannah' }),
  ]);
  const { id } = await placeOrder(owner, 'Espresso', 'Secret Sigrid');
  await owner.getByText('Secret Sigrid').first().waitFor();

  const secondTab = await owner.context().newPage();
  await secondTab.goto(`/orders/${id}`);
  await secondTab.getByText('Secret Sigrid').first().waitFor();

  await other.goto(`/orders/${id}`);
  await other.getByRole('heading', { name: 'This is not your order' }).waitFor();
  expect(await other.getByText('Secret Sigrid').count()).toBe(0);
});

test('staff’s screens are closed to customers and to strangers', async () => {
  const [customer, stranger] = await Promise.all([
    visitors.enter('/admin', { as: 'hannah' }),
    visitors.enter('/kitchen'),
  ]);
  await customer.getByText('This page is for an admin').waitFor();
  await stranger.getByText('This page is for the kitchen').waitFor();
  expect(await customer.getByRole('article').count()).toBe(0);
  expect(await stranger.getByRole('article').count()).toBe(0);
});

test('the link that a customer shares shows the order without the person', async () => {
  const owner = await visitors.enter('/', {
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  await placeOrder(owner, 'Espresso', 'Ottilie Longname');
  await owner.getByRole('button', { name: 'Share tracking link' }).click();
  await owner.getByText('Link copied').waitFor();
  const link = await owner.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/t\/[0-9a-f]{32}$/);

  const friend = await visitors.enter(new URL(link).pathname);
  await friend.locator('main').getByText('Ottilie').first().waitFor();
  const text = await friend.locator('body').textContent();
  for (const secret of ['Longname', '0142', 'Espresso']) expect(text).not.toContain(secret);
});

test('a link that is wrong or has expired says so', async () => {
  const stranger = await visitors.enter(`/t/${'0'.repeat(32)}`);
  await stranger.getByRole('heading', { name: /link/i }).waitFor();
});
