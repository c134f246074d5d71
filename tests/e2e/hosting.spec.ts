/** What Hosting answers besides the pages themselves. */
import { parse } from '@fireline/domain/parse';
import { menuDocumentSchema } from '@fireline/domain/schemas/menu';
import { expect, test } from './fixtures.ts';

test('every address of the app is the app, and is asked for anew', async ({ request }) => {
  for (const path of ['/', '/orders', '/admin/products', '/t/unknown']) {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toContain('text/html');
    expect(response.headers()['cache-control']).toBe('no-cache');
  }
});

test('a script of an older version is missing, and is not the app under a name that is kept', async ({
  request,
}) => {
  const response = await request.get(`/assets/menu-page-00000000.js`);
  expect(response.status()).toBe(404);
});

test('a script of this version is kept for good', async ({ request }) => {
  const html = await (await request.get(`/`)).text();
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
  const response = await request.get(script);
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('the menu’s document is kept by Hosting for a moment, and by nobody else', async ({
  request,
}) => {
  const response = await request.get(`/api/menu`);
  expect(response.status()).toBe(200);
  expect(response.headers()['cache-control']).toMatch(/^public, max-age=0, s-maxage=\d+/);
  const menu = parse(menuDocumentSchema, await response.json());
  expect(menu.shop?.name).toBe('Little Alder');
  expect(menu.products.map(({ data }) => data.name)).toContain('Shakshuka');
});
