/** The staff's keyboard: palette, help sheet, and a focus that is never lost. */
import { paths } from '@fireline/domain/paths';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { dbOf, liveProject, read } from '../support/admin.ts';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { prepareDelivery, removePrepared } from '../support/deliveries.ts';
import { eventually } from '../support/eventually.ts';
import { withShop } from '../support/shop-admin.ts';

const visitors = useBrowser();
const db = dbOf(liveProject);
afterAll(removePrepared);

const field = (page: Page) => page.getByRole('combobox', { name: 'Find anything' });

/**
 * Shortcuts come with a script of their own: presses `keys` until what they open is there. They also close it: whoever
 * presses again while it opens is too early.
 */
async function openBy(page: Page, keys: string, dialog: string): Promise<void> {
  await eventually(`${keys} to be heard`, async () => {
    await page.keyboard.press(keys);
    return await page
      .getByRole('dialog', { name: dialog })
      .waitFor({ timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
  });
}

const hasFocus = (page: Page, selector: string) =>
  eventually(`the focus on ${selector}`, () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector),
  );

test('an order is found and opened, and the palette gives the focus back, without a mouse', async () => {
  const { id, label } = await prepareDelivery('confirmed');
  const admin = await visitors.enter('/admin', { as: 'admin' });
  await admin.getByRole('article', { name: label }).waitFor();
  const account = admin.getByRole('button', { name: /^Account/ });
  await account.focus();
  await openBy(admin, 'Control+k', 'Find anything');
  await field(admin).waitFor();
  expect(await violations(admin)).toEqual([]);
  await admin.keyboard.press('Escape');
  await field(admin).waitFor({ state: 'hidden' });
  await eventually('the focus where it was', () =>
    account.evaluate((button) => button === document.activeElement),
  );

  await admin.keyboard.press('Control+k');
  await hasFocus(admin, '[role="combobox"]');
  await admin.keyboard.type(label.slice(1, 6).toLowerCase());
  await admin.getByRole('option', { name: new RegExp(label) }).waitFor();
  await admin.keyboard.press('Enter');
  await admin.getByRole('dialog', { name: `Order ${label}` }).waitFor();
  expect(new URL(admin.url()).searchParams.get('order')).toBe(id);

  // Over the order's panel, too; an action of the panel takes the focus where it leads.
  await admin.keyboard.press('Control+k');
  await hasFocus(admin, '[role="combobox"]');
  await admin.keyboard.type('write a note');
  await admin.getByRole('option', { name: /Write a note/ }).waitFor();
  await admin.keyboard.press('Enter');
  await hasFocus(admin, 'textarea');
  await admin.getByRole('dialog', { name: `Order ${label}` }).waitFor();
});

test('a product is found from its own page, too, and the way back shows all again', async () => {
  const admin = await visitors.enter('/admin/products', { as: 'admin' });
  const row = (name: string) => admin.getByRole('listitem', { name, exact: true });
  await row('Shakshuka').waitFor();
  await row('Flat white').waitFor();
  await openBy(admin, 'Control+k', 'Find anything');
  await hasFocus(admin, '[role="combobox"]');
  await admin.keyboard.type('shakshuka');
  await admin.getByRole('option', { name: /Shakshuka/ }).waitFor();
  await admin.keyboard.press('Enter');
  await row('Flat white').waitFor({ state: 'detached' });
  await row('Shakshuka').waitFor();
  await admin.goBack();
  await row('Flat white').waitFor();
});

test('pages are two keys away, but not while somebody types', async () => {
  const admin = await visitors.enter('/admin', { as: 'admin' });
  await openBy(admin, 'Shift+?', 'Keyboard shortcuts');
  const sheet = admin.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await sheet.getByText('Products').waitFor();
  expect(await violations(admin)).toEqual([]);
  await admin.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });

  await admin.keyboard.press('g');
  await admin.keyboard.press('p');
  await admin.waitForURL((url) => url.pathname === '/admin/products');
  await hasFocus(admin, 'h1');
  await admin.getByRole('searchbox').first().fill('');
  await admin.getByRole('searchbox').first().focus();
  await admin.keyboard.type('go');
  expect(await admin.getByRole('searchbox').first().inputValue()).toBe('go');
  expect(new URL(admin.url()).pathname).toBe('/admin/products');
});

test('ordering is paused after a question, and nothing happens without a yes', async () => {
  await withShop({ orderingPaused: false }, async () => {
    const isPaused = async () => (await read(db, paths.shop))?.orderingPaused;
    const admin = await visitors.enter('/admin', { as: 'admin' });
    const ask = async () => {
      await openBy(admin, 'Control+k', 'Find anything');
      await hasFocus(admin, '[role="combobox"]');
      await admin.keyboard.type('pause ordering');
      await admin.getByRole('option', { name: 'Pause ordering' }).waitFor();
      await admin.keyboard.press('Enter');
      await admin.getByRole('alertdialog', { name: 'Pause ordering?' }).waitFor();
    };
    await ask();
    await admin.keyboard.press('Escape');
    await admin.getByRole('alertdialog').waitFor({ state: 'hidden' });
    expect(await isPaused()).toBe(false);
    await ask();
    await admin.getByRole('button', { name: 'Pause ordering' }).press('Enter');
    await eventually('ordering to be paused', isPaused);
  });
});

test('customers have no palette', async () => {
  const customer = await visitors.enter('/orders', { as: 'priya' });
  await customer.getByRole('button', { name: /^Account/ }).waitFor();
  await customer.keyboard.press('Control+k');
  await customer.getByRole('button', { name: /^Account/ }).click();
  await customer.getByRole('menuitem', { name: 'Your account' }).waitFor();
  expect(await customer.getByRole('menuitem', { name: 'Find anything' }).count()).toBe(0);
  expect(await field(customer).count()).toBe(0);
});
