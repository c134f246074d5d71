/** What Hosting serves besides the pages themselves. */

import { menuDocumentSchema } from '@fireline/domain/catalog/menu';
import { parse } from '@fireline/domain/parse';
import { demoShop } from '../../scripts/demo/shop.ts';
import { expect, test } from './fixtures.ts';

test('every address of the app serves the app, and is revalidated', async ({ request }) => {
  for (const path of ['/', '/orders', '/admin/products', '/t/unknown']) {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toContain('text/html');
    expect(response.headers()['cache-control']).toBe('no-cache');
  }
});

test('a script of an older version is missing, instead of the app being cached under its name', async ({
  request,
}) => {
  const response = await request.get(`/assets/menu-page-00000000.js`);
  expect(response.status()).toBe(404);
  expect(response.headers()['cache-control'] ?? '').not.toContain('immutable');
});

test('a script of this version is cached permanently', async ({ request }) => {
  const html = await (await request.get(`/`)).text();
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
  const response = await request.get(script);
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('the menu document is cached briefly by Hosting, and by nobody else', async ({ request }) => {
  const response = await request.get(`/api/menu`);
  expect(response.status()).toBe(200);
  expect(response.headers()['cache-control']).toMatch(/^public, max-age=0, s-maxage=\d+/);
  const menu = parse(menuDocumentSchema, await response.json());
  expect(menu.shop?.name).toBe('Little Alder');
  expect(menu.products.map(({ data }) => data.name)).toContain('Shakshuka');
});

test('the menu is read once, whatever the query string', async ({ request }) => {
  const response = await request.get('/api/menu?x=1', { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers().location).toBe('/api/menu');
});

test('link previews, which run no scripts, get the shop’s name', async ({ request }) => {
  const previews = [
    ['/', 'Little Alder', `Order online from Little Alder, ${demoShop.address}: Breakfast`],
    ['/find', 'Find my order · Little Alder', 'by its number'],
    ['/sign-in', 'Sign in · Little Alder', 'on every device'],
    ['/t/unknown', 'Follow this order · Little Alder', 'See where an order from Little Alder is'],
  ] as const;
  for (const [path, title, description] of previews) {
    const response = await request.get(path);
    const html = await response.text();
    const meta = (name: string) =>
      new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];
    expect(html).toContain(`<title>${title}</title>`);
    expect(meta('og:title')).toBe(title);
    expect(meta('og:site_name')).toBe('Little Alder');
    expect(meta('description')).toContain(description);
    expect(meta('og:description')).toBe(meta('description'));
    // Pages about one person are for link previews, not for search results.
    expect(response.headers()['x-robots-tag']).toBe(path.startsWith('/t/') ? 'noindex' : undefined);
  }
});

test('the tab and the installable app have the shop’s name', async ({ guest }) => {
  const titles = {
    '/': 'Menu · Little Alder',
    '/checkout': 'Checkout · Little Alder',
    '/find': 'Find my order · Little Alder',
    '/nowhere': 'Page not found · Little Alder',
  };
  for (const [path, title] of Object.entries(titles)) {
    await guest.goto(path);
    await expect(guest).toHaveTitle(title);
  }
  const href = await guest.locator('link[rel=manifest]').getAttribute('href');
  const manifest: unknown = await (await guest.request.get(href ?? '')).json();
  expect(manifest).toMatchObject({ name: 'Little Alder', short_name: 'Little Alder' });
});
