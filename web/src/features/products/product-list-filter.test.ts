import type { Product } from '@fireline/domain/catalog/product';
import { aProduct, asEntry, opening } from '@fireline/domain/testing/plain';
import { expect, test } from 'vitest';
import {
  byCategory,
  type Condition,
  filterProducts,
  isIn,
  knownCategories,
  type ProductFilter,
} from './product-list-filter.ts';

const menu = [
  anEntry('Crème brûlée', 'Bakery', 20),
  anEntry('Flat white', 'Coffee', 10),
  anEntry('Flatbread', 'Lunch', 30),
];

test('finds by part of the name, ignoring case and accents', () => {
  expect(names({ text: ' BRULEE ', category: null, condition: null })).toEqual(['Crème brûlée']);
  expect(names({ text: 'flat', category: null, condition: null })).toEqual([
    'Flat white',
    'Flatbread',
  ]);
});

test('finds by category, and by name and category', () => {
  expect(names({ text: '', category: 'Lunch', condition: null })).toEqual(['Flatbread']);
  expect(names({ text: 'white', category: 'Lunch', condition: null })).toEqual([]);
});

test('keeps the menu’s order', () => {
  expect(names({ text: '', category: null, condition: null })).toEqual([
    'Flat white',
    'Crème brûlée',
    'Flatbread',
  ]);
});

test('a category that the shop no longer has can still be selected', () => {
  expect(knownCategories(['Coffee', 'Bakery'], menu)).toEqual(['Coffee', 'Bakery', 'Lunch']);
});

test('finds what needs attention', () => {
  const few = anEntry('Tart', 'Bakery', 40, { stock: 2 });
  const none = anEntry('Cake', 'Bakery', 50, { stock: 0 });
  const hidden = anEntry('Pie', 'Bakery', 60, { available: false, stock: 2, image: '/pie.svg' });
  const out = anEntry('Bun', 'Bakery', 70, { out: { product: 0 }, image: '/bun.svg' });
  const is = (condition: Condition) =>
    [few, none, hidden, out]
      .filter(({ data }) => isIn(condition, data, opening))
      .map(({ id }) => id);
  expect(is('low-stock')).toEqual(['Tart']);
  expect(is('sold-out')).toEqual(['Cake', 'Pie', 'Bun']);
  expect(is('no-picture')).toEqual(['Tart', 'Cake']);
});

test('groups by category, as on the menu', () => {
  const groups = byCategory(menu, ['Lunch', 'Tea', 'Coffee']);
  expect(groups.map(({ category, products }) => [category, products.length])).toEqual([
    ['Lunch', 1],
    ['Coffee', 1],
  ]);
});

function names(filter: Omit<ProductFilter, 'now'>) {
  return filterProducts(menu, { ...filter, now: opening }).map(({ data }) => data.name);
}

function anEntry(name: string, category: string, sort: number, overrides: Partial<Product> = {}) {
  return asEntry(
    name,
    aProduct({ name, description: '', category, image: '', sort, ...overrides }),
  );
}
