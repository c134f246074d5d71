import { describe, expect, test } from 'vitest';
import { messages } from '../testing/messages.ts';
import { newShop } from './new-shop.ts';
import { shopInputSchema } from './settings.ts';

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

describe('forms name the field and say why', () => {
  test('valid settings pass', () => {
    expect(messages(shopInputSchema, shop)).toEqual({});
    expect(messages(shopInputSchema, newShop)).toEqual({});
  });

  test('a shop’s time zone must exist', () => {
    expect(messages(shopInputSchema, { ...shop, timeZone: 'Mars/Olympus' })).toHaveProperty(
      'timeZone',
    );
  });
});

test('a new shop limits the orders per slot', () => {
  expect(newShop.slotCapacity).not.toBeNull();
});
