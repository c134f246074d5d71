/** What a screen says about itself is consistent. */
import { expect, test } from './fixtures.ts';

test('the console is not live, and counts nothing, before it knows the orders', async ({
  admin,
}) => {
  // The shop's document gets through; everything after it waits.
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await admin.route(/Listen\/channel/, async (route) => {
    if ((route.request().postData() ?? '').includes('structuredQuery')) await held;
    await route.continue();
  });
  await admin.goto('/admin');
  await expect(admin.locator('[data-connection]')).toBeVisible();
  await expect(admin.getByRole('navigation', { name: 'Orders by status' })).not.toContainText('0');
  await expect(admin.locator('[data-connection="live"]')).toHaveCount(0);
  letGo();
  await expect(admin.locator('[data-connection="live"]')).toBeVisible();
  await expect(admin.getByRole('navigation', { name: 'Orders by status' })).toContainText(/All\d/);
});

test('the live lab lists each state of the connection once', async ({ admin, people }) => {
  const warnings: string[] = [];
  admin.on('console', (message) => {
    if (message.text().includes('same key')) warnings.push(message.text());
  });
  await admin.goto('/live');
  await expect(admin.locator('[data-connection="live"]')).toBeVisible();
  const states = await admin
    .getByRole('list', { name: 'Connection history' })
    .getByRole('listitem')
    .allTextContents();
  const known = states.map((state) => state.replace(/[\d:.]+ ?(ms|s|min)?/g, ''));
  expect(known.filter((state) => state.includes('Connecting')).length).toBeLessThanOrEqual(1);
  expect(warnings).toEqual([]);
  expect(people.crashes).toEqual([]);
});
