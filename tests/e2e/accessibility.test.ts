/** axe finds nothing on any page, at a phone's and a desk's width. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone, useBrowser } from '../support/browser.ts';

const visitors = useBrowser();

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`,
  );
}

const pages: readonly { path: string; shows: string; as?: string }[] = [
  { path: '/', shows: 'Shakshuka' },
  { path: '/checkout', shows: 'Your cart is empty' },
  { path: '/sign-in', shows: 'Password' },
  { path: '/account', shows: 'Sign in or register' },
  { path: '/account', shows: 'Add an address', as: 'priya' },
  { path: '/orders', shows: '#', as: 'priya' },
  { path: '/admin', shows: 'Details', as: 'admin' },
  { path: '/admin/products', shows: 'Shakshuka', as: 'admin' },
  { path: '/kitchen', shows: '#', as: 'kitchen' },
  { path: '/courier', shows: '#', as: 'courier' },
  { path: '/t/0123456789abcdef0123456789abcdef', shows: 'link' },
  { path: '/nowhere', shows: 'menu' },
];

test.each(pages)('$path', async ({ path, shows, as }) => {
  for (const context of [{}, phone]) {
    const page = await visitors.enter(path, { context, ...(as && { as }) });
    await page.locator('main').getByText(shows).first().waitFor();
    expect(await violations(page)).toEqual([]);
  }
});

test('an order, and ordering it again', async () => {
  for (const context of [{}, phone]) {
    const page = await visitors.enter('/orders', { context, as: 'priya' });
    await page.getByRole('region', { name: 'Under way' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    await page.locator('main').getByText('at the latest').or(page.getByText('longer')).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await page
      .getByRole('link', { name: /^Order again/ })
      .first()
      .click();
    await page.getByRole('checkbox').first().waitFor();
    expect(await violations(page)).toEqual([]);
  }
});
