import { wholeProduct } from '@fireline/domain/catalog/sold-out';
import { aProduct, asEntry } from '@fireline/domain/testing/plain';
import { anOption } from '@fireline/domain/testing/stored';
import { expect, test } from 'vitest';
import { matchingRows, soldOutRows } from './sold-out-rows.ts';

const now = 1_800_000_000_000;
const milk = (...names: string[]) => [
  anOption({ choices: names.map((name) => ({ id: name.toLowerCase(), name, price: 0 })) }),
];
const menu = [
  asEntry('latte', aProduct({ name: 'Latte', options: milk('Whole', 'Oat') })),
  asEntry('chai', aProduct({ name: 'Chai', options: milk('oat'), out: { 'milk/oat': now + 1 } })),
];

test('lists the dishes, then each choice once for all dishes that have it', () => {
  expect(soldOutRows(menu, now)).toMatchObject([
    { name: 'Latte', dishes: [], parts: [{ productId: 'latte', part: wholeProduct }], back: null },
    { name: 'Chai', dishes: [], back: null },
    {
      name: 'Oat',
      dishes: ['Latte', 'Chai'],
      parts: [
        { productId: 'latte', part: 'milk/oat' },
        { productId: 'chai', part: 'milk/oat' },
      ],
      back: now + 1,
    },
    { name: 'Whole', dishes: ['Latte'], back: null },
  ]);
  expect(soldOutRows(menu, now + 1).every(({ back }) => back === null)).toBe(true);
});

test('finds by parts of words, ignoring case', () => {
  const rows = soldOutRows(menu, now);
  expect(matchingRows(rows, ' OA ').map(({ name }) => name)).toEqual(['Oat']);
  expect(matchingRows(rows, '')).toEqual(rows);
});
