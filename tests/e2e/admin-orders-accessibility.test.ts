/** What axe finds on the admin's list of orders. */
import { expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { phone, useBrowser } from '../support/browser.ts';

const visitors = useBrowser();

test.each([
  ['at a desk', {}],
  ['on a phone in the dark', { ...phone, colorScheme: 'dark' }],
] as const)('axe finds nothing on the list in its layouts, %s', async (_where, context) => {
  const page = await visitors.enter('/admin', { as: 'admin', context });
  const main = page.locator('main');
  await page.getByRole('article').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('radio', { name: /^Stuck/ }).click();
  await main.getByText('counts as stuck').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Table' }).click();
  await main.getByRole('row').nth(1).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('searchbox').fill('nothing at all');
  await main.getByText('No order under way fits').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing in the dialogs of the list', async () => {
  const page = await visitors.enter('/admin', { as: 'admin' });
  await page.getByRole('article').first().waitFor();
  for (const name of ['Filters', 'Views']) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await page
    .getByRole('checkbox', { name: /^Select #/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Move…' }).click();
  await page.getByRole('dialog', { name: 'Move orders' }).waitFor();
  expect(await violations(page)).toEqual([]);
});
