/** What Hosting answers besides the pages themselves. */
import { parse } from '@fireline/domain/parse';
import { menuDocumentSchema } from '@fireline/domain/schemas/menu';
import { expect, test } from 'vitest';
import { webUrl } from '../support/browser.ts';

test('every address of the app is the app, and is asked for anew', async () => {
  for (const path of ['/', '/orders', '/admin/products', '/t/unknown']) {
    const response = await fetch(`${webUrl}${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  }
});

test('a script of an older version is missing, and is not the app under a name that is kept', async () => {
  const response = await fetch(`${webUrl}/assets/menu-page-00000000.js`);
  expect(response.status).toBe(404);
});

test('a script of this version is kept for good', async () => {
  const html = await (await fetch(`${webUrl}/`)).text();
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1];
  const response = await fetch(`${webUrl}${script}`);
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('the menu’s document is kept by Hosting for a moment, and by nobody else', async () => {
  const response = await fetch(`${webUrl}/api/menu`);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=\d+/);
  const menu = parse(menuDocumentSchema, await response.json());
  expect(menu.shop?.name).toBe('Little Alder');
  expect(menu.products.map(({ data }) => data.name)).toContain('Shakshuka');
});
