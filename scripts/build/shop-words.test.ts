import { expect, test } from 'vitest';
import { buildWords, readShop, wordsOf } from './shop-words.ts';

const shop = {
  name: 'Little Alder',
  address: '214 Alder Street,\nBrooklyn',
  categories: ['Breakfast', 'Lunch', 'Bakery'],
  language: 'en',
} as const;

test('a shop is described by where it is and what it sells', () => {
  expect(wordsOf(shop)).toEqual({
    VITE_SHOP_NAME: 'Little Alder',
    VITE_SHOP_DESCRIPTION:
      'Order online from Little Alder, 214 Alder Street, Brooklyn: Breakfast, Lunch, Bakery. Follow every step of your order live.',
    VITE_SHOP_LANGUAGE: 'en',
  });
});

test('a shop is described in its language', () => {
  expect(wordsOf({ ...shop, language: 'de' })).toMatchObject({
    VITE_SHOP_DESCRIPTION: expect.stringMatching(
      /^Online bestellen bei Little Alder, .*: Breakfast, /,
    ),
    VITE_SHOP_LANGUAGE: 'de',
  });
});

test('a description that would be too long is shortened from its end', () => {
  const categories = Array.from({ length: 50 }, (_, index) => `Category ${index}`);
  const words = wordsOf({ ...shop, categories }).VITE_SHOP_DESCRIPTION ?? '';
  expect(words).toMatch(/: Category 0, Category 1, .*\. Follow every step of your order live\.$/);
  expect(words.length).toBeLessThanOrEqual(160);
});

test('a shop without an address and categories is described by its name', () => {
  expect(
    wordsOf({ ...shop, name: 'My shop', address: '', categories: [] }).VITE_SHOP_DESCRIPTION,
  ).toBe('Order online from My shop. Follow every step of your order live.');
});

test.each([
  ['https://my-project.web.app', {}, {}],
  ['https://orders.example.com', {}, { FIRELINE_SITE_URL: 'https://orders.example.com/' }],
  [
    'https://a.example',
    { VITE_SITE_URL: 'https://a.example' },
    { FIRELINE_SITE_URL: 'https://b.example' },
  ],
])('the site is at %s', (VITE_SITE_URL, web, functions) => {
  expect(buildWords({ project: 'my-project', web, functions, shop: null })).toEqual({
    VITE_SITE_URL,
  });
});

test("values in web/.env take precedence over the shop's settings; empty ones do not", () => {
  const web = { VITE_SHOP_NAME: '', VITE_SHOP_DESCRIPTION: 'Coffee and cake.' };
  expect(buildWords({ project: 'my-project', web, functions: {}, shop })).toMatchObject({
    VITE_SHOP_NAME: 'Little Alder',
    VITE_SHOP_DESCRIPTION: 'Coffee and cake.',
  });
});

const stored = {
  fields: {
    name: { stringValue: shop.name },
    address: { stringValue: shop.address },
    categories: { arrayValue: { values: shop.categories.map((name) => ({ stringValue: name })) } },
    taxRate: { doubleValue: 8.875 },
  },
};

const noToken = () => Promise.reject(new Error('There are no credentials.'));

test('the settings are read with or without credentials', async () => {
  const asked: RequestInit[] = [];
  const ask = (_address: unknown, init: RequestInit = {}) => {
    asked.push(init);
    return Promise.resolve(Response.json(stored));
  };
  expect(await readShop('my-project', () => Promise.resolve('a-token'), ask)).toEqual(shop);
  expect(await readShop('my-project', noToken, ask)).toEqual(shop);
  expect(asked.map(({ headers }) => headers)).toEqual([
    { Authorization: 'Bearer a-token', 'X-Goog-User-Project': 'my-project' },
    {},
  ]);
});

test.each<[string, typeof fetch]>([
  ['there is no such document', () => Promise.resolve(new Response('', { status: 404 }))],
  ['it has no name', () => Promise.resolve(Response.json({ fields: {} }))],
  ['there is no network', () => Promise.reject(new TypeError('fetch failed'))],
])('there is no shop where %s', async (_why, ask) => {
  expect(await readShop('my-project', noToken, ask)).toBeNull();
});
