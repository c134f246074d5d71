import type { Product } from '@fireline/domain/catalog/product';
import { contactSchema } from '@fireline/domain/order/schema';
import { aShop } from '@fireline/domain/testing/plain';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { testContact, testInput } from './test-input.ts';

const option = {
  id: 'milk',
  name: 'Milk',
  min: 1,
  max: 1,
  choices: [
    { id: 'whole', name: 'Whole', price: 0 },
    { id: 'oat', name: 'Oat', price: 60 },
  ],
};

function entry(id: string, overrides: Partial<Product> = {}) {
  return {
    id,
    data: { available: true, stock: null, options: [], ...overrides } as unknown as Product,
  };
}

const wish = (number: number) => ({ type: 'pickup', number, customerName: 'Live lab' }) as const;

test('products are ordered in turn, with their required choices', () => {
  const menu = [
    entry('tea'),
    entry('latte', { options: [option, { ...option, id: 'extra', min: 0 }] }),
  ];
  expect(testInput(menu, wish(2))?.items).toMatchObject([{ productId: 'tea', choices: {} }]);
  expect(testInput(menu, wish(3))?.items).toMatchObject([
    { productId: 'latte', choices: { milk: ['whole'] } },
  ]);
});

test('products that are sold out or have limited stock are skipped', () => {
  const menu = [entry('gone', { available: false }), entry('few', { stock: 3 })];
  expect(testInput(menu, wish(1))).toBeNull();
});

test.each([
  ['as it is', {}],
  ['without an address, or with a phone number for people', { address: '', phone: 'ask Ada' }],
  ['with a long address', { address: 'x'.repeat(200) }],
  ['with its place', { position: '52.5, 13.4' }],
])('a delivery to the shop %s is one that can be placed', (_, shop) => {
  const contact = testContact({ ...aShop(), ...shop }, 'ada@example.com');
  expect(v.safeParse(contactSchema, contact).success).toBe(true);
});
