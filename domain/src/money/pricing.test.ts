import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { isOrderable, type Product } from '../catalog/product.ts';
import { asOffered } from '../catalog/sold-out.ts';
import { total as totalSchema } from '../fields.ts';
import { limits } from '../limits.ts';
import type { OrderItem } from '../order/item.ts';
import { orderLineSchema } from '../order/schema.ts';
import { taxDefaults } from '../shop/settings.ts';
import { anItem, aProduct } from '../testing/plain.ts';
import { choiceProblemOf, type PricedOrder, priceOrder } from './pricing.ts';

const shop = { ...taxDefaults, taxRate: 10, deliveryFee: 399, currency: 'USD' };

function aFlatWhite(overrides: Partial<Product> = {}): Product {
  const coffee = { name: 'Flat white', price: 400, station: 'bar', prepMinutes: 3, options: [] };
  return aProduct({ ...coffee, ...overrides });
}

const milk = {
  id: 'milk',
  name: 'Milk',
  min: 1,
  max: 1,
  choices: [
    { id: 'whole', name: 'Whole', price: 0 },
    { id: 'oat', name: 'Oat', price: 60 },
  ],
};
const extras = {
  id: 'extras',
  name: 'Extras',
  min: 0,
  max: 2,
  choices: [
    { id: 'shot', name: 'Extra shot', price: 90 },
    { id: 'syrup', name: 'Syrup', price: 50 },
    { id: 'cream', name: 'Cream', price: 70 },
  ],
};

function aCup(overrides: Partial<OrderItem> = {}): OrderItem {
  return anItem({ productId: 'flat-white', quantity: 1, choices: {}, ...overrides });
}

function price(items: OrderItem[], product: Product, type: 'pickup' | 'delivery' = 'pickup') {
  return priceOrder(
    { items, fulfilment: { type, requestedFor: null } },
    new Map([['flat-white', product]]),
    shop,
  );
}

function priced(...args: Parameters<typeof price>): PricedOrder {
  const result = price(...args);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join());
  return result.priced;
}

function problems(...args: Parameters<typeof price>): string[] {
  const result = price(...args);
  return result.ok ? [] : result.problems.map(({ message }) => message);
}

describe('an order of high prices', () => {
  test('3 × 400,000.00 is readable after it was priced', () => {
    const { total, lines } = priced([aCup({ quantity: 3 })], aFlatWhite({ price: 40_000_000 }));
    expect(total).toBe(132_000_000);
    expect(v.is(totalSchema, total)).toBe(true);
    expect(v.is(orderLineSchema, lines['01'])).toBe(true);
  });

  test('that comes to more than an order can have is refused, at its dearest item', () => {
    const tea = anItem({ productId: 'tea', quantity: 1, choices: {} });
    const result = priceOrder(
      { items: [tea, aCup({ quantity: 99 })], fulfilment: { type: 'pickup', requestedFor: null } },
      new Map([
        ['tea', aFlatWhite({ price: 300 })],
        ['flat-white', aFlatWhite({ price: limits.price })],
      ]),
      { ...shop, taxRate: 20 },
    );
    expect(result).toEqual({
      ok: false,
      problems: [{ index: 1, message: expect.stringContaining('too large') }],
    });
  });
});

describe('an order that can be fulfilled', () => {
  test('is priced from the catalog, with its choices', () => {
    const order = priced(
      [aCup({ quantity: 2, choices: { milk: ['oat'], extras: ['syrup', 'shot'] }, note: 'hot' })],
      aFlatWhite({ options: [milk, extras] }),
    );
    expect(order.lines).toEqual({
      '01': {
        productId: 'flat-white',
        name: 'Flat white',
        unitPrice: 400 + 60 + 90 + 50,
        quantity: 2,
        taxRate: 10,
        choices: [
          { option: 'Milk', choice: 'Oat' },
          { option: 'Extras', choice: 'Extra shot' },
          { option: 'Extras', choice: 'Syrup' },
        ],
        note: 'hot',
        station: 'bar',
        prepMinutes: 3,
        allergens: ['milk'],
      },
    });
    expect(order).toMatchObject({ subtotal: 1200, tax: 120, deliveryFee: 0, total: 1320 });
  });

  test('includes the untaxed delivery fee only for delivery', () => {
    expect(priced([aCup()], aFlatWhite(), 'delivery')).toMatchObject({
      subtotal: 400,
      tax: 40,
      deliveryFee: 399,
      total: 839,
    });
  });

  test('holds stock only for products whose stock is tracked', () => {
    expect(priced([aCup({ quantity: 3 })], aFlatWhite({ stock: 3 })).stockTaken).toEqual({
      'flat-white': 3,
    });
    expect(priced([aCup({ quantity: 3 })], aFlatWhite({ stock: null })).stockTaken).toEqual({});
  });

  test('totals are the sum of their parts, whatever is ordered', () => {
    const quantities = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(quantities, fc.integer({ min: 0, max: 50_000 }), (wanted, unitPrice) => {
        const order = priced(
          wanted.map((quantity) => aCup({ quantity })),
          aFlatWhite({ price: unitPrice }),
          'delivery',
        );
        const lines = Object.values(order.lines);
        expect(lines).toHaveLength(wanted.length);
        expect(order.subtotal).toBe(
          lines.reduce((sum, line) => sum + line.unitPrice * line.quantity, 0),
        );
        expect(order.total).toBe(order.subtotal + order.tax + order.deliveryFee);
      }),
    );
  });
});

describe('an order that cannot be fulfilled has a reason', () => {
  test.each([
    {
      what: 'switched off',
      product: aFlatWhite({ available: false }),
      says: 'Flat white is sold out.',
    },
    { what: 'out of stock', product: aFlatWhite({ stock: 0 }), says: 'Flat white is sold out.' },
    { what: 'short', product: aFlatWhite({ stock: 1 }), says: 'Only 1 × Flat white left.' },
  ])('a product that is $what', ({ product, says }) => {
    expect(problems([aCup({ quantity: 2 })], product)).toEqual([says]);
  });

  test('pieces of one product are added up over all lines', () => {
    expect(
      problems([aCup({ quantity: 2 }), aCup({ quantity: 2 })], aFlatWhite({ stock: 3 })),
    ).toEqual(['Only 3 × Flat white left.', 'Only 3 × Flat white left.']);
  });

  test('a product that is no longer on the menu', () => {
    expect(problems([aCup({ productId: 'gone' })], aFlatWhite())).toEqual([
      'An item in your order is no longer on the menu.',
    ]);
  });

  test.each([
    { choices: {}, says: 'Flat white: choose an option for Milk.' },
    { choices: { milk: ['whole', 'oat'] }, says: 'Flat white: choose at most 1 for Milk.' },
    {
      choices: { milk: ['goat'] },
      says: 'Flat white: your choice for Milk is no longer available.',
    },
    {
      choices: { milk: ['oat'], extras: ['shot', 'shot'] },
      says: 'Flat white: the same choice for Extras was made too often.',
    },
    {
      choices: { milk: ['oat'], extras: ['shot', 'syrup', 'cream'] },
      says: 'Flat white: choose at most 2 for Extras.',
    },
    {
      choices: { milk: ['oat'], sugar: ['one'] },
      says: 'Flat white: one of your choices is no longer available.',
    },
    { choices: { milk: ['oat'], extras: ['shot'] }, says: null },
  ])('choices $choices', ({ choices, says }) => {
    expect(choiceProblemOf(aFlatWhite({ options: [milk, extras] }), choices)).toBe(says);
  });
});

test('a line contains what its product and its choices contain, and nothing of other choices', () => {
  const product = aFlatWhite({
    allergens: ['milk'],
    options: [
      {
        ...milk,
        choices: [
          { id: 'whole', name: 'Whole', price: 0 },
          { id: 'oat', name: 'Oat', price: 60, allergens: ['gluten'] },
          { id: 'almond', name: 'Almond', price: 60, allergens: ['nuts'] },
        ],
      },
      {
        ...extras,
        choices: [{ id: 'cream', name: 'Cream', price: 70, allergens: ['milk', 'eggs'] }],
      },
    ],
  });
  const contained = (choices: OrderItem['choices']) =>
    priced([aCup({ choices })], product).lines['01']?.allergens;
  expect(contained({ milk: ['whole'] })).toEqual(['milk']);
  expect(contained({ milk: ['oat'], extras: ['cream'] })).toEqual(['eggs', 'gluten', 'milk']);
});

describe('a choice that may be made more than once', () => {
  const twice = {
    ...extras,
    max: 3,
    choices: [
      { id: 'shot', name: 'Extra shot', price: 90, allergens: ['nuts' as const], most: 2 },
      { id: 'cream', name: 'Cream', price: 70 },
    ],
  };
  const double = aFlatWhite({ options: [twice] });
  const chosen = (...taken: string[]) => ({ extras: taken });

  test('costs its price each time, and is one line', () => {
    expect(
      priced([aCup({ choices: chosen('shot', 'cream', 'shot') })], double).lines['01'],
    ).toMatchObject({
      unitPrice: 400 + 2 * 90 + 70,
      choices: [
        { option: 'Extras', choice: '2 × Extra shot' },
        { option: 'Extras', choice: 'Cream' },
      ],
      allergens: ['milk', 'nuts'],
    });
  });

  test.each([
    [['shot', 'shot'], null],
    [['shot', 'shot', 'shot'], 'Flat white: the same choice for Extras was made too often.'],
    [['cream', 'cream'], 'Flat white: the same choice for Extras was made too often.'],
    [['shot', 'shot', 'cream'], null],
  ])('%j', (taken, says) => {
    expect(choiceProblemOf(double, chosen(...taken))).toBe(says);
  });

  test('each time counts for the limits of its option', () => {
    const two = aFlatWhite({ options: [{ ...twice, min: 2, max: 2 }] });
    expect(choiceProblemOf(two, chosen('shot'))).toBe('Flat white: choose at least 2 for Extras.');
    expect(choiceProblemOf(two, chosen('shot', 'shot'))).toBeNull();
    expect(choiceProblemOf(two, chosen('shot', 'shot', 'cream'))).toBe(
      'Flat white: choose at most 2 for Extras.',
    );
    // One choice that may be made twice is enough for two.
    const only = { ...twice, min: 2, choices: twice.choices.slice(0, 1) };
    expect(isOrderable(aFlatWhite({ options: [only] }))).toBe(true);
    expect(isOrderable(aFlatWhite({ options: [{ ...only, min: 3 }] }))).toBe(false);
  });

  test('is refused once it’s sold out', () => {
    const out = asOffered(aFlatWhite({ options: [twice], out: { 'extras/shot': 0 } }), 1);
    expect(choiceProblemOf(out, chosen('shot', 'shot'))).toBe(
      'Flat white: Extra shot is sold out.',
    );
  });
});
