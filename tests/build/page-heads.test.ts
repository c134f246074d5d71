/**
 * What link previews and search engines see, which run no scripts, and the name of the installed
 * app.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortName } from '@fireline/domain/shop/app-manifest';
import { expect, test } from 'vitest';
import { dist } from '../../scripts/build/build-web.ts';
import { otherHeads, shopWords, tagsOf } from '../../web/page-heads.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const metaOf = (html: string, name: string) =>
  textIn(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1]);
const titleOf = (html: string) => textIn(/<title>([^<]*)<\/title>/.exec(html)?.[1]);
const files = ['index.html', ...Object.keys(otherHeads)];

function textIn(html = ''): string {
  const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return html.replace(/&(lt|gt|quot|amp);/g, (entity, name: string) => characters[name] ?? entity);
}

test('the menu page and the app have the shop’s name', () => {
  const html = read('index.html');
  const name = metaOf(html, 'og:site_name');
  expect(name).toBeTruthy();
  expect(titleOf(html)).toBe(name);
  expect(textIn(/ data-shop="([^"]*)"/.exec(html)?.[1])).toBe(name);
  const manifest: unknown = JSON.parse(read('manifest.webmanifest'));
  expect(manifest).toMatchObject({
    name,
    short_name: shortName(name),
    description: metaOf(html, 'description'),
  });
  expect(html).toContain('<link rel="manifest" href="/api/brand/manifest">');
});

test.each(files)('%s has a title and a description, for previews too', (file) => {
  const html = read(file);
  expect(metaOf(html, 'description')).toBeTruthy();
  expect(metaOf(html, 'og:title')).toBe(titleOf(html));
  expect(metaOf(html, 'og:description')).toBe(metaOf(html, 'description'));
  expect(metaOf(html, 'og:image')).toMatch(/\/api\/brand\/preview$/);
  expect(html).not.toMatch(/%[A-Z_]+%|<!-- head -->/);
});

test('every page has its own texts, and differs in nothing else', () => {
  expect(new Set(files.map((file) => titleOf(read(file)))).size).toBe(files.length);
  expect(new Set(files.map((file) => metaOf(read(file), 'description'))).size).toBe(files.length);
  const bodies = files.map((file) => read(file).replace(/<title>[\s\S]*?og:site_name.*/, ''));
  expect(new Set(bodies).size).toBe(1);
});

test('every file has an address in Hosting', () => {
  const { hosting } = JSON.parse(
    readFileSync(new URL('../../firebase.json', import.meta.url), 'utf8'),
  ) as { hosting: { rewrites: readonly { destination?: string }[] } };
  const served = hosting.rewrites.flatMap(({ destination }) => destination?.slice(1) ?? []);
  expect(served.toSorted()).toEqual(files.toSorted());
});

test('a name is escaped, whatever it contains', () => {
  const shop = shopWords({
    VITE_SHOP_NAME: ' "Fish & <b>Chips</b>" $& ',
    VITE_SHOP_DESCRIPTION: '',
  });
  const tags = tagsOf({ title: 'Sign in', description: 'x' }, shop);
  expect(titleOf(tags)).toBe('Sign in · "Fish & <b>Chips</b>" $&');
  expect(tags.match(/</g)).toHaveLength(6);
});

test.each([
  ['Little Alder', 'Little Alder'],
  ['The Mountain View Café', 'The Mountain'],
  ['Bäckerei Sonnenschein', 'Bäckerei'],
  ['Sonnenscheinbäckerei', 'Sonnenscheinbäckerei'],
])('%s is %s below an icon', (name, short) => {
  expect(shortName(name)).toBe(short);
});
