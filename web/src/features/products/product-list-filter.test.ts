import type { Product } from '@fireline/domain/schemas/product';
import { expect, test } from 'vitest';
import { filterProducts, knownCategories } from './product-list-filter.ts';

const menu = [
  anEntry('Crème brûlée', 'Bakery', 20),
  anEntry('Flat white', 'Coffee', 10),
  anEntry('Flatbread', 'Lunch', 30),
];

test('finds by a part of the name, whatever its case and accents', () => {
  expect(names({ text: ' BRULEE ', category: null })).toEqual(['Crème brûlée']);
  expect(names({ text: 'flat', category: null })).toEqual(['Flat white', 'Flatbread']);
});

test('finds by category, and by both', () => {
  expect(names({ text: '', category: 'Lunch' })).toEqual(['Flatbread']);
  expect(names({ text: 'white', category: 'Lunch' })).toEqual([]);
});

test('keeps the order of the menu', () => {
  expect(names({ text: '', category: null })).toEqual(['Flat white', 'Crème brûlée', 'Flatbread']);
});

test('a category that the shop no longer has can still be chosen', () => {
  expect(knownCategories(['Coffee', 'Bakery'], menu)).toEqual(['Coffee', 'Bakery', 'Lunch']);
});

function names(filter: Parameters<typeof filterProducts>[1]) {
  return filterProducts(menu, filter).map(({ data }) => data.name);
}

function anEntry(name: string, category: string, sort: number) {
  const data: Product = {
    name,
    description: '',
    category,
    price: 400,
    image: '',
    station: 'bar',
    prepMinutes: 3,
    available: true,
    stock: null,
    options: [],
    allergens: [],
    sort,
    updatedBy: 'system',
    createdAt: 0,
    updatedAt: 0,
  };
  return { id: name, data, pending: false };
}
