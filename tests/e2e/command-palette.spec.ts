/** The staff's keyboard: palette, help sheet, and a focus that is never lost. */
import type { Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { prepareDelivery } from '../support/deliveries.ts';
import { eventually } from '../support/eventually.ts';
import { hasFocus, openBy } from '../support/keyboard.ts';
import { expect, test } from './fixtures.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Find anything' });

/** Presses Enter once `option` is the highlighted one. */
async function enterAt(page: Page, option: RegExp): Promise<void> {
  const found = page.getByRole('option', { name: option }).and(page.locator('[data-highlighted]'));
  await expect(found).toBeVisible();
  await page.keyboard.press('Enter');
}

test('an order is found and opened, and the palette restores the focus, without a mouse', async ({
  admin,
}) => {
  const { id, label } = await prepareDelivery('confirmed');
  await admin.goto('/admin');
  await expect(admin.getByRole('article', { name: label })).toBeVisible();
  const account = admin.getByRole('button', { name: /^Account/ });
  await account.focus();
  await openBy(admin, 'Control+k', 'Find anything');
  await expect(field(admin)).toBeVisible();
  expect(await violations(admin)).toEqual([]);
  await admin.keyboard.press('Escape');
  await expect(field(admin)).toBeHidden();
  await eventually('the focus where it was', () =>
    account.evaluate((button) => button === document.activeElement),
  );

  await admin.keyboard.press('Control+k');
  await hasFocus(admin, '[role="combobox"]');
  await admin.keyboard.type(label.slice(1, 6).toLowerCase());
  await enterAt(admin, new RegExp(label));
  await expect(admin.getByRole('dialog', { name: `Order ${label}` })).toBeVisible();
  await expect(admin).toHaveURL(`/admin?order=${id}`);

  // Also on top of the order's panel; a command for the panel moves the focus to its target.
  await admin.keyboard.press('Control+k');
  await hasFocus(admin, '[role="combobox"]');
  await admin.keyboard.type('add a note');
  await enterAt(admin, /Add a note/);
  await hasFocus(admin, 'textarea');
  await expect(admin.getByRole('dialog', { name: `Order ${label}` })).toBeVisible();
});

test('a product is also found from its own page, and going back shows all again', async ({
  admin,
}) => {
  await admin.goto('/admin/products');
  const row = (name: string) => admin.getByRole('listitem', { name, exact: true });
  await expect(row('Shakshuka')).toBeVisible();
  await expect(row('Flat white')).toBeVisible();
  await openBy(admin, 'Control+k', 'Find anything');
  await hasFocus(admin, '[role="combobox"]');
  await admin.keyboard.type('shakshuka');
  await enterAt(admin, /Shakshuka/);
  await expect(row('Flat white')).toHaveCount(0);
  await expect(row('Shakshuka')).toBeVisible();
  await admin.goBack();
  await expect(row('Flat white')).toBeVisible();
});

test('pages are two keys away, but not while someone types', async ({ admin }) => {
  await admin.goto('/admin');
  await openBy(admin, 'Shift+?', 'Keyboard shortcuts');
  const sheet = admin.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.getByText('Products')).toBeVisible();
  expect(await violations(admin)).toEqual([]);
  await admin.keyboard.press('Escape');
  await expect(sheet).toBeHidden();

  // A pause of a second between the two keys ends what they mean together.
  await eventually('both keys to be heard', async () => {
    await admin.keyboard.press('g');
    await admin.keyboard.press('p');
    return new URL(admin.url()).pathname === '/admin/products';
  });
  // The address changes before the page does.
  await expect(admin.getByRole('heading', { level: 1, name: 'Products' })).toBeFocused();
  const search = admin.getByRole('searchbox', { name: 'Search by name' });
  await search.focus();
  await admin.keyboard.type('go');
  await expect(search).toHaveValue('go');
  expect(new URL(admin.url()).pathname).toBe('/admin/products');
});

test('customers have no palette', async ({ people }) => {
  const customer = await people.enter('/orders', { as: 'priya' });
  await expect(customer.getByRole('button', { name: /^Account/ })).toBeVisible();
  await customer.keyboard.press('Control+k');
  await customer.getByRole('button', { name: /^Account/ }).click();
  await expect(customer.getByRole('menuitem', { name: 'Your account' })).toBeVisible();
  await expect(customer.getByRole('menuitem', { name: 'Find anything' })).toHaveCount(0);
  await expect(field(customer)).toHaveCount(0);
});
