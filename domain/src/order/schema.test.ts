import { describe, expect, test } from 'vitest';
import { FirelineError } from '../errors.ts';
import { parse } from '../parse.ts';
import { messages } from '../testing/messages.ts';
import { contactSchema, isAsking, isDonePreparing, orderInputSchema } from './schema.ts';

const item = { productId: 'latte', quantity: 1, choices: {}, note: '' };
const order = {
  customerName: 'Carla',
  fulfilment: { type: 'pickup', requestedFor: null },
  items: [item],
  note: '',
};

describe('forms name the field and say why', () => {
  test('valid input passes, trimmed', () => {
    expect(parse(orderInputSchema, { ...order, customerName: '  Carla ' }).customerName).toBe(
      'Carla',
    );
  });

  test.each([
    [{ customerName: ' ' }, { customerName: 'Enter a name.' }],
    [{ items: [] }, { items: 'Your cart is empty.' }],
    [{ items: Array(51).fill(item) }, { items: 'Order at most 50 different items at once.' }],
    [{ items: [{ ...item, quantity: 0 }] }, { 'items.0.quantity': 'Enter 1 or more.' }],
    [{ items: [{ ...item, quantity: 1.5 }] }, { 'items.0.quantity': 'Enter a whole number.' }],
    [
      { fulfilment: { type: 'drone', requestedFor: null } },
      { 'fulfilment.type': 'Choose pickup or delivery.' },
    ],
  ])('an order with %j', (change, expected) => {
    expect(messages(orderInputSchema, { ...order, ...change })).toEqual(expected);
  });

  test('a contact needs a phone number or an email address', () => {
    const contact = { phone: '', email: '', address: null };
    expect(messages(contactSchema, contact)).toHaveProperty('phone');
    expect(messages(contactSchema, { ...contact, email: 'carla@example' })).toEqual({
      email: 'Enter a valid email.',
    });
    expect(messages(contactSchema, { ...contact, phone: '+1 212 555 0100' })).toEqual({});
  });

  test('an invalid document is refused with the field', () => {
    expect(() => parse(orderInputSchema, { ...order, items: 3 })).toThrow(FirelineError);
    expect(() => parse(orderInputSchema, { ...order, items: 3 })).toThrow(/^items: /);
  });
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

  test('but not by marks from before the recall', () => {
    const recalled = { ...preparing, statusTimes: { preparing: 200 } };
    expect(isDonePreparing(recalled)).toBe(false);
    expect(isDonePreparing({ ...recalled, prepared: { '01': 110, '02': 210 } })).toBe(true);
  });

  test('and never in another status or without lines', () => {
    expect(isDonePreparing({ ...preparing, status: 'ready' })).toBe(false);
    expect(isDonePreparing({ ...preparing, lines: {}, prepared: {} })).toBe(false);
  });
});

describe('an order asks', () => {
  const asking = { status: 'rejected', version: 1, total: 2450 } as const;
  test('when it was declined with prices', () => {
    expect(isAsking(asking)).toBe(true);
  });

  test.each([
    ['declined for another reason', { ...asking, total: undefined }],
    ['declined by the shop', { ...asking, version: 2 }],
    ['pending', { ...asking, status: 'pending' as const }],
  ])('not when it is %s', (_, order) => {
    expect(isAsking(order)).toBe(false);
  });
});
