import { aProduct, asEntry } from '@fireline/domain/testing/plain';
import { expect, test } from 'vitest';
import { productsOf, relabelled, toRows, unlistedNames } from './name-rows.ts';

const menu = [
  anEntry('latte', 'Coffee', 'bar'),
  anEntry('espresso', 'Coffee', 'bar'),
  anEntry('tart', 'Cakes', 'kitchen'),
];
const categories = toRows(['Coffee', 'Cakes']);
const stations = toRows(['bar', 'kitchen']);

test('a new name is applied to its products and to no others', () => {
  const renamed = categories.map((row) => (row.was === 'Coffee' ? { ...row, name: ' Hot ' } : row));
  expect(relabelled({ category: renamed, station: stations }, menu)).toEqual([
    { productId: 'latte', fields: { category: 'Hot' } },
    { productId: 'espresso', fields: { category: 'Hot' } },
  ]);
});

test('two names may be swapped', () => {
  const swapped = [
    { key: 'Coffee', was: 'Coffee', name: 'Cakes' },
    { key: 'Cakes', was: 'Cakes', name: 'Coffee' },
  ];
  const moved = relabelled({ category: swapped, station: stations }, menu);
  expect(moved.map(({ fields }) => fields.category)).toEqual(['Cakes', 'Cakes', 'Coffee']);
});

test('a product affected by both is written once', () => {
  const renamed = {
    category: [{ key: 'Cakes', was: 'Cakes', name: 'Sweets' }],
    station: [{ key: 'kitchen', was: 'kitchen', name: 'oven' }],
  };
  expect(relabelled(renamed, menu)).toEqual([
    { productId: 'tart', fields: { category: 'Sweets', station: 'oven' } },
  ]);
});

test('reordering without renaming writes nothing', () => {
  expect(relabelled({ category: categories.toReversed(), station: stations }, menu)).toEqual([]);
});

test('a row finds its products by its stored name', () => {
  const [coffee] = categories;
  const renamed = coffee && { ...coffee, name: 'Hot' };
  expect(renamed && productsOf(renamed, 'category', menu).map(({ id }) => id)).toEqual([
    'latte',
    'espresso',
  ]);
  expect(productsOf({ key: 'n', was: null, name: 'Coffee' }, 'category', menu)).toEqual([]);
});

test('finds names that only products use', () => {
  expect(unlistedNames(toRows(['Coffee']), 'category', menu)).toEqual(['Cakes']);
  expect(unlistedNames([{ key: 'n', was: null, name: 'Cakes ' }], 'category', menu)).toEqual([
    'Coffee',
  ]);
});

function anEntry(id: string, category: string, station: string) {
  return asEntry(id, aProduct({ name: id, category, station }));
}
