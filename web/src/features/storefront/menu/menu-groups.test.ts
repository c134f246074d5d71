import type { Product } from '@fireline/domain/catalog/product';
import { aProduct, asEntry } from '@fireline/domain/testing/plain';
import { expect, it } from 'vitest';
import type { Entry } from '#platform/live/state.ts';
import { menuGroups } from './menu-groups.ts';

function inCategory(id: string, category: string): Entry<Product> {
  return asEntry(id, aProduct({ name: id, category }));
}

it('keeps the shop’s order, hides no product, and shows no empty category', () => {
  const products = [
    inCategory('tea', 'Drinks'),
    inCategory('soup', 'Lost'),
    inCategory('egg', 'Food'),
  ];
  const groups = menuGroups(products, ['Food', 'Cakes', 'Drinks']);
  expect(
    groups.map(({ category, products: ones }) => [category, ones.map(({ id }) => id)]),
  ).toEqual([
    ['Food', ['egg']],
    ['Drinks', ['tea']],
    ['Lost', ['soup']],
  ]);
});
