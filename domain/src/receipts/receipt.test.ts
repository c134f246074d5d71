import { describe, expect, test } from 'vitest';
import { anOrder } from '../testing/plain.ts';
import { isReceiptDue, receiptHeadOf } from './receipt.ts';

const payment = { state: 'paid', paid: 963, tips: 0 } as const;
const receipt = { number: 1, at: 0, head: 'Shop', taxNumber: '' };
const over = anOrder({ status: 'completed', payment });

describe('a receipt is due', () => {
  test.each([
    ['for an order that is paid and handed over', over, true],
    ['also if money was refunded', { ...over, payment: { ...payment, refunded: 963 } }, true],
    ['not before it is handed over', { ...over, status: 'ready' as const }, false],
    [
      'also if it was paid in advance and canceled',
      { ...over, status: 'cancelled' as const },
      true,
    ],
    [
      'not if it was canceled and nothing was paid',
      anOrder({ status: 'cancelled', payment: { state: 'due', paid: 0, tips: 0 } }),
      false,
    ],
    [
      'not while a part is to be paid',
      { ...over, payment: { ...payment, state: 'partly' as const } },
      false,
    ],
    ['not if the shop records no payments', anOrder({ status: 'completed' }), false],
    ['not for a test order', { ...over, test: true }, false],
    ['not twice', { ...over, receipt }, false],
  ])('%s', (_, order, expected) => {
    expect(isReceiptDue(order)).toBe(expected);
  });
});

test('its head is the shop’s text, or its name and address', () => {
  const shop = { name: 'Ember', address: '1 Main Street' };
  expect(receiptHeadOf({ ...shop, receiptHead: 'Ember Ltd.' })).toBe('Ember Ltd.');
  expect(receiptHeadOf({ ...shop, receiptHead: '' })).toBe('Ember\n1 Main Street');
  expect(receiptHeadOf({ name: 'Ember', address: '', receiptHead: '' })).toBe('Ember');
});
