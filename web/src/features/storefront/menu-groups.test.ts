import type { Product } from '@fireline/domain/schemas/product';
import { expect, it } from 'vitest';
import type { Entry } from '#lib/live.ts';
import { menuGroups } from './menu-groups.ts';

function aProduct(id: string, category: string): Entry<Product> {
  const data: Product = {
    name: id,
    description: '',
    category,
    price: 1,
    image: '',
    station: 'bar',
    prepMinutes: 1,
    available: true,
    stock: null,
    options: [],
    allergens: [],
    sort: 1,
    updatedBy: 'system',
    createdAt: 0,
    updatedAt: 0,
  };
  return { id, data, pending: false };
}

it('keeps the order of the shop, hides no product and shows no empty category', () => {
  const products = [aProduct('tea', 'Drinks'), aProduct('soup', 'Lost'), aProduct('egg', 'Food')];
  const groups = menuGroups(products, ['Food', 'Cakes', 'Drinks']);
  expect(
    groups.map(({ category, products: ones }) => [category, ones.map(({ id }) => id)]),
  ).toEqual([
    ['Food', ['egg']],
    ['Drinks', ['tea']],
    ['Lost', ['soup']],
  ]);
});
