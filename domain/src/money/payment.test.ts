import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allPaymentWays } from '../shop/settings.ts';
import { dueOf, sumOf } from './payment.ts';
import { methodsFor } from './payment-ways.ts';

const paid = (amount: number, tip = 0) => ({ amount, tip });

test('an order is due, partly paid, and paid', () => {
  expect(sumOf([], 963)).toEqual({ state: 'due', paid: 0, tips: 0 });
  expect(sumOf([paid(900, 50)], 963)).toEqual({ state: 'partly', paid: 900, tips: 50 });
  expect(sumOf([paid(900, 50), paid(63)], 963)).toEqual({ state: 'paid', paid: 963, tips: 50 });
  expect(dueOf(sumOf([paid(900, 50)], 963), 963)).toBe(63);
});

test('nothing is due for an order that costs nothing, or that was paid twice', () => {
  expect(sumOf([], 0).state).toBe('paid');
  const twice = sumOf([paid(963), paid(963)], 963);
  expect(twice).toEqual({ state: 'paid', paid: 1926, tips: 0 });
  expect(dueOf(twice, 963)).toBe(0);
});

test('payments add up to the same in any order', () => {
  const payment = fc.record({ amount: fc.nat(1000), tip: fc.nat(100) });
  fc.assert(
    fc.property(fc.array(payment), fc.nat(5000), (payments, total) => {
      expect(sumOf(payments.toReversed(), total)).toEqual(sumOf(payments, total));
      const { paid, state } = sumOf(payments, total);
      expect(state === 'paid').toBe(dueOf({ paid }, total) === 0);
    }),
  );
});

test('a shop offers its ways by the type of the order, cash first', () => {
  expect(methodsFor({ paymentWays: allPaymentWays }, 'pickup')).toEqual(['cash', 'card']);
  expect(methodsFor({ paymentWays: 'delivery-cash' }, 'pickup')).toEqual([]);
  expect(methodsFor({ paymentWays: 'delivery-cash' }, 'delivery')).toEqual(['cash']);
});
