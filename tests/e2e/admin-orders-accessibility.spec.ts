/** axe on the admin's order list. */
import { orderLabel } from '@fireline/domain/order/number';
import { addOrder } from '../support/added-orders.ts';
import { violations } from '../support/axe.ts';
import { phone } from '../support/people.ts';
import { expect, test } from './fixtures.ts';
import { OrdersConsole } from './pages/orders-console.ts';

for (const [where, context] of [
  ['at a desk', {}],
  ['on a phone in the dark', { ...phone, colorScheme: 'dark' }],
] as const) {
  test(`axe finds nothing on the list in its layouts, ${where}`, async ({ people }) => {
    const page = await people.enter('/admin', { as: 'admin', context });
    const main = page.locator('main');
    await expect(page.getByRole('article').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('radio', { name: /^Stuck/ }).click();
    await expect(main.getByText('counts as stuck').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Table' }).click();
    await expect(main.getByRole('row').nth(1)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('searchbox').fill('nothing at all');
    await expect(main.getByText('No open orders match')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('axe finds nothing in the dialogs of the list', async ({ admin }) => {
  const label = orderLabel(await addOrder());
  const orders = await OrdersConsole.open(admin);
  await expect(orders.card(label)).toBeVisible();
  for (const name of ['Filters', 'Views']) {
    await admin.getByRole('button', { name }).click();
    await expect(admin.getByRole('dialog')).toBeVisible();
    expect(await violations(admin)).toEqual([]);
    await admin.keyboard.press('Escape');
    await expect(admin.getByRole('dialog')).toBeHidden();
  }
  await admin.getByRole('checkbox', { name: `Select ${label}` }).click();
  await admin.getByRole('button', { name: 'Move…' }).click();
  await expect(admin.getByRole('dialog', { name: 'Move orders' })).toBeVisible();
  expect(await violations(admin)).toEqual([]);
});
