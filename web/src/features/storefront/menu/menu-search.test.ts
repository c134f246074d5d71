import type { Label } from '@fireline/domain/catalog/labels';
import type { Product } from '@fireline/domain/catalog/product';
import { aProduct, asEntry } from '@fireline/domain/testing/plain';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#platform/live/state.ts';
import { allergensOn, findDishes } from './menu-search.ts';

function aDish(id: string, overrides: Partial<Product>): Entry<Product> {
  const dish = { name: id, description: '', category: 'Lunch', options: [], allergens: [] };
  return asEntry(id, aProduct({ ...dish, ...overrides }));
}

type Choice = Product['options'][number]['choices'][number];

const menu = [
  aDish('latte', {
    name: 'Caffè latte',
    category: 'Coffee',
    allergens: ['milk'],
    options: [
      {
        id: 'milk',
        name: 'Milk',
        min: 0,
        max: 1,
        choices: [{ id: 'oat', name: 'Oat drink', price: 50 }],
      },
    ],
  }),
  aDish('cake', {
    name: 'Grandma’s cake',
    description: 'With crème fraîche and walnuts.',
    allergens: ['gluten', 'milk', 'nuts'],
    labels: 'vegetarian',
  }),
  aDish('salad', { name: 'Weißwurst salad', allergens: ['mustard'], labels: 'gluten-free spicy' }),
];

const found = (text: string, without: Product['allergens'] = [], only: readonly Label[] = []) =>
  findDishes(menu, { text, without, only }).dishes.map(({ id }) => id);

describe('searching the menu', () => {
  it.each([
    ['a name, ignoring case', 'LATTE', ['latte']],
    ['a name without its accent', 'caffe', ['latte']],
    ['a word typed with a wrong accent', 'sálad', ['salad']],
    ['a description', 'creme fraiche', ['cake']],
    ['a category', 'coffee', ['latte']],
    ['a choice', 'oat', ['latte']],
    ['several words in any order', 'walnuts grandmas', ['cake']],
    ['the start of a word', 'gran', ['cake']],
    ['another spelling', 'weisswurst', ['salad']],
    ['words of different dishes', 'latte cake', []],
    ['only spaces', '  ', ['latte', 'cake', 'salad']],
  ])('finds by %s', (_, text, ids) => {
    expect(found(text)).toEqual(ids);
  });
});

describe('showing only what is labeled', () => {
  it.each<[readonly Label[], string[]]>([
    [['vegetarian'], ['cake']],
    [['spicy'], ['salad']],
    [['spicy', 'gluten-free'], ['salad']],
    [['spicy', 'vegetarian'], []],
  ])('%s', (only, ids) => {
    expect(found('', [], only)).toEqual(ids);
    expect(findDishes(menu, { text: '', without: [], only }).hidden).toBe(3 - ids.length);
  });
});

describe('leaving out allergens', () => {
  it('hides and counts the dishes that contain one of them', () => {
    expect(findDishes(menu, { text: '', without: ['milk', 'mustard'], only: [] })).toEqual({
      dishes: [],
      hidden: 3,
    });
    expect(found('', ['nuts'])).toEqual(['latte', 'salad']);
  });

  it('counts only dishes that the search would have found', () => {
    expect(findDishes(menu, { text: 'cake', without: ['milk'], only: [] }).hidden).toBe(1);
  });

  it('keeps dishes that can be had without it', () => {
    const oat: Choice = { id: 'oat', name: 'Oat', price: 0, allergens: ['gluten'] };
    const soy: Choice = { id: 'soy', name: 'Soy', price: 0, allergens: ['gluten', 'soya'] };
    const milks = (min: number, choices: Choice[]) =>
      aDish('chai', {
        options: [{ id: 'milk', name: 'Milk', min, max: 2, choices }],
      });
    const left = (dish: Entry<Product>, without: Product['allergens']) =>
      findDishes([dish], { text: '', without, only: [] }).dishes.length === 1;
    expect(left(milks(0, [oat, soy]), ['gluten'])).toBe(true);
    expect(left(milks(1, [oat, soy]), ['gluten'])).toBe(false);
    expect(left(milks(1, [oat, soy]), ['soya'])).toBe(true);
    expect(left(milks(2, [oat, soy]), ['soya'])).toBe(false);
    expect(allergensOn([milks(0, [oat, soy])])).toEqual(['gluten', 'soya']);
  });

  it('offers only allergens that occur on the menu', () => {
    expect(allergensOn(menu)).toEqual(['gluten', 'milk', 'mustard', 'nuts']);
  });
});
