import { describe, expect, test } from 'vitest';
import { isOrderable, productInputSchema, productSchema } from '../catalog/product.ts';
import { FirelineError } from '../errors.ts';
import { checkInput, parse } from '../parse.ts';
import { toPlain } from '../plain.ts';
import { newShop } from '../shop/new-shop.ts';
import { shopInputSchema } from '../shop/settings.ts';
import { contactSchema, isDonePreparing, orderInputSchema } from './schema.ts';

const item = { productId: 'latte', quantity: 1, choices: {}, note: '' };
const order = {
  customerName: 'Carla',
  fulfilment: { type: 'pickup', requestedFor: null },
  items: [item],
  note: '',
};
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
const shop = {
  ...newShop,
  name: 'Ember',
  currency: 'USD',
  taxRate: 8.875,
  deliveryFee: 399,
  categories: ['Coffee'],
  stations: ['bar'],
  orderingPaused: false,
  busyMinutes: 0,
  confirmTimeoutMinutes: 15,
  cancelWindowSeconds: 60,
  maxOpenOrders: 5,
  ticketWarnMinutes: 8,
  ticketLateMinutes: 15,
  timeZone: 'Europe/Berlin',
};

function messages(schema: Parameters<typeof checkInput>[0], input: unknown) {
  const result = checkInput(schema, input);
  return result.ok ? {} : result.fields;
}

describe('forms name the field and say why', () => {
  test('what is right passes, trimmed', () => {
    expect(parse(orderInputSchema, { ...order, customerName: '  Carla ' }).customerName).toBe(
      'Carla',
    );
    expect(messages(productInputSchema, product)).toEqual({});
    expect(messages(shopInputSchema, shop)).toEqual({});
    expect(messages(shopInputSchema, newShop)).toEqual({});
  });

  test('a new shop does not take any number of orders for one time', () => {
    expect(newShop.slotCapacity).not.toBeNull();
  });

  test.each([
    [{ customerName: ' ' }, { customerName: 'Tell us the name to call out.' }],
    [{ items: [] }, { items: 'Your cart is empty.' }],
    [{ items: Array(51).fill(item) }, { items: 'Order at most 50 lines at once.' }],
    [{ items: [{ ...item, quantity: 0 }] }, { 'items.0.quantity': 'Enter 1 or more.' }],
    [{ items: [{ ...item, quantity: 1.5 }] }, { 'items.0.quantity': 'Enter a whole number.' }],
    [
      { fulfilment: { type: 'drone', requestedFor: null } },
      { 'fulfilment.type': 'Choose pickup or delivery.' },
    ],
  ])('an order with %j', (change, expected) => {
    expect(messages(orderInputSchema, { ...order, ...change })).toEqual(expected);
  });

  test.each([
    [{ price: -1 }, { price: 'Enter zero or more.' }],
    [{ price: 4.5 }, { price: 'Enter a whole number.' }],
    [
      { image: 'javascript:alert(1)' },
      { image: 'Start the address with https:// or with / for this site.' },
    ],
    [
      { image: '//evil.example/x.png' },
      { image: 'Start the address with https:// or with / for this site.' },
    ],
    [{ station: '' }, { station: 'Choose a station, so that the kitchen sees it.' }],
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
      { 'options.0.max': 'The most must not be less than the fewest.' },
    ],
    [
      {
        options: [
          { id: 'o', name: 'Size', min: 2, max: 2, choices: [{ id: 'c', name: 'S', price: 0 }] },
        ],
      },
      { 'options.0.min': 'There are fewer choices than that: nobody could order it.' },
    ],
  ])('a product with %j', (change, expected) => {
    expect(messages(productInputSchema, { ...product, ...change })).toEqual(expected);
  });

  test('a contact needs a phone number or an e-mail address', () => {
    const contact = { phone: '', email: '', address: null };
    expect(messages(contactSchema, contact)).toHaveProperty('phone');
    expect(messages(contactSchema, { ...contact, email: 'carla@example' })).toEqual({
      email: 'Enter an e-mail address.',
    });
    expect(messages(contactSchema, { ...contact, phone: '+1 212 555 0100' })).toEqual({});
  });

  test('a shop’s time zone must exist', () => {
    expect(messages(shopInputSchema, { ...shop, timeZone: 'Mars/Olympus' })).toHaveProperty(
      'timeZone',
    );
  });

  test('what must already be right is refused with the field', () => {
    expect(() => parse(orderInputSchema, { ...order, items: 3 })).toThrow(FirelineError);
    expect(() => parse(orderInputSchema, { ...order, items: 3 })).toThrow(/^items: /);
  });
});

test('timestamps become milliseconds, however deep', () => {
  const stamp = { toMillis: () => 5 };
  expect(toPlain({ at: stamp, list: [{ at: stamp }], none: null, text: 'x' })).toEqual({
    at: 5,
    list: [{ at: 5 }],
    none: null,
    text: 'x',
  });
});

test('a product can be ordered while it is offered and not out of stock', () => {
  expect(isOrderable({ available: true, stock: null, options: [] })).toBe(true);
  expect(isOrderable({ available: true, stock: 1, options: [] })).toBe(true);
  expect(isOrderable({ available: true, stock: 0, options: [] })).toBe(false);
  expect(isOrderable({ available: false, stock: null, options: [] })).toBe(false);
});

describe('an order is done preparing', () => {
  const line = {
    productId: 'latte',
    name: 'Latte',
    unitPrice: 1,
    quantity: 1,
    choices: [],
    note: '',
    station: 'bar',
    prepMinutes: 4,
    allergens: [],
  };
  const preparing = {
    status: 'preparing' as const,
    statusTimes: { preparing: 100 },
    lines: { '01': line, '02': line },
    prepared: { '01': 110, '02': 120 },
  };

  test('when every line is marked', () => {
    expect(isDonePreparing(preparing)).toBe(true);
    expect(isDonePreparing({ ...preparing, prepared: { '01': 110 } })).toBe(false);
  });

  test('but not by marks from before it was recalled', () => {
    const recalled = { ...preparing, statusTimes: { preparing: 200 } };
    expect(isDonePreparing(recalled)).toBe(false);
    expect(isDonePreparing({ ...recalled, prepared: { '01': 110, '02': 210 } })).toBe(true);
  });

  test('and never in another status or without lines', () => {
    expect(isDonePreparing({ ...preparing, status: 'ready' })).toBe(false);
    expect(isDonePreparing({ ...preparing, lines: {}, prepared: {} })).toBe(false);
  });
});

test('what is no choice is left out of a stored product, which stays on the menu', () => {
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
