import { describe, expect, test } from 'vitest';
import { parse } from '../parse.ts';
import { messages } from '../testing/messages.ts';
import { isOrderable, productInputSchema, productSchema } from './product.ts';

const product = {
  name: 'Latte',
  description: '',
  category: 'Coffee',
  price: 450,
  image: '/menu/latte.svg',
  station: 'bar',
  prepMinutes: 4,
  available: true,
  stock: null,
  options: [],
  allergens: ['milk'],
  sort: 1,
};

describe('forms name the field and say why', () => {
  test('valid input passes', () => {
    expect(messages(productInputSchema, product)).toEqual({});
  });

  test.each([
    [{ price: -1 }, { price: 'Enter 0 or more.' }],
    [{ price: 4.5 }, { price: 'Enter a whole number.' }],
    [
      { image: 'javascript:alert(1)' },
      { image: 'Start the address with https:// or with / for this site.' },
    ],
    [
      { image: '//evil.example/x.png' },
      { image: 'Start the address with https:// or with / for this site.' },
    ],
    [{ station: '' }, { station: 'Choose a station so the kitchen sees it.' }],
    [
      {
        options: [
          {
            id: 'o',
            name: 'Size',
            min: 2,
            max: 1,
            choices: [
              { id: 's', name: 'S', price: 0 },
              { id: 'l', name: 'L', price: 50 },
            ],
          },
        ],
      },
      { 'options.0.max': '“At most” can’t be less than “At least”.' },
    ],
    [
      {
        options: [
          { id: 'o', name: 'Size', min: 2, max: 2, choices: [{ id: 'c', name: 'S', price: 0 }] },
        ],
      },
      { 'options.0.min': 'There are fewer choices than that, so customers couldn’t order this.' },
    ],
  ])('a product with %j', (change, expected) => {
    expect(messages(productInputSchema, { ...product, ...change })).toEqual(expected);
  });
});

test('a product can be ordered while it is offered and not out of stock', () => {
  expect(isOrderable({ available: true, stock: null, options: [] })).toBe(true);
  expect(isOrderable({ available: true, stock: 1, options: [] })).toBe(true);
  expect(isOrderable({ available: true, stock: 0, options: [] })).toBe(false);
  expect(isOrderable({ available: false, stock: null, options: [] })).toBe(false);
});

test('an invalid choice is left out of a stored product, which stays on the menu', () => {
  const oat = { id: 'oat', name: 'Oat', price: 60 };
  const option = { id: 'milk', name: 'Milk', min: 1, max: 1 };
  const stamps = { changeId: null, createdAt: 1, updatedAt: 1 };
  const withChoices = (choices: readonly unknown[]) =>
    parse(productSchema, { ...product, ...stamps, options: [{ ...option, choices }] });
  const some = withChoices(['oat', { id: 'oat', name: 'Oat' }, oat]);
  expect(some.options[0]?.choices).toEqual([oat]);
  expect(isOrderable(some)).toBe(true);
  expect(isOrderable(withChoices(['oat']))).toBe(false);
});
