/** What Hosting answers besides the pages themselves. */
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
