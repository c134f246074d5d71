import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onlineOf } from './online.ts';
import { dueOf, overpaidOf, sumOf } from './payment.ts';
import { allPaymentWays, methodsFor } from './payment-ways.ts';

const paid = (amount: number, tip = 0) => ({ kind: 'paid', amount, tip }) as const;

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

test('what was refunded to lower the price is still to be refunded for a removed line', () => {
  const goodwill = { kind: 'refunded', amount: 200, tip: 0, credited: 200 } as const;
  const sum = sumOf([paid(2000), goodwill], 2000);
  expect(overpaidOf(sum, 2000)).toBe(0);
  expect(overpaidOf(sum, 1500)).toBe(500);
  const back = { kind: 'refunded', amount: 500, tip: 0 } as const;
  expect(overpaidOf(sumOf([paid(2000), goodwill, back], 1500), 1500)).toBe(0);
  // Never more than is left.
  expect(overpaidOf(sum, 0)).toBe(1800);
  const mistake = { ...goodwill, kind: 'reversed', of: { id: 'a', kind: 'refunded' } } as const;
  expect(overpaidOf(sumOf([paid(2000), goodwill, mistake], 2000), 1500)).toBe(500);
});

test('payments add up to the same in any order', () => {
  const payment = fc.record({
    kind: fc.constantFrom('paid', 'refunded', 'authorized', 'failed', 'released'),
    amount: fc.nat(1000),
    tip: fc.nat(100),
  });
  fc.assert(
    fc.property(fc.array(payment), fc.nat(5000), (payments, total) => {
      expect(sumOf(payments.toReversed(), total)).toEqual(sumOf(payments, total));
      const { paid, state } = sumOf(payments, total);
      expect(state === 'paid').toBe(dueOf({ paid }, total) === 0);
    }),
  );
});

test('a shop offers its ways by the type of the order, cash first', () => {
  expect(methodsFor({ paymentWays: allPaymentWays }, 'pickup')).toEqual(['cash', 'card', 'online']);
  expect(methodsFor({ paymentWays: 'delivery-cash' }, 'pickup')).toEqual([]);
  expect(methodsFor({ paymentWays: 'delivery-cash' }, 'delivery')).toEqual(['cash']);
});

const online = (kind: 'paid' | 'authorized' | 'failed' | 'released', amount = 963) =>
  ({ kind, method: 'online', amount: amount - 100, tip: 100 }) as const;
const known = { state: 'waiting', authorized: 0, until: 1000 } as const;

test('a payment online is what its entries say, whichever was reported first', () => {
  const cases = [
    [[], 'waiting', 0],
    [['failed'], 'failed', 0],
    [['failed', 'failed', 'authorized'], 'authorized', 963],
    [['authorized', 'released'], 'released', 963],
    [['authorized', 'paid'], 'captured', 963],
    [['authorized', 'released', 'paid'], 'captured', 963],
  ] as const;
  for (const [kinds, state, authorized] of cases) {
    const entries = kinds.map((kind) => online(kind));
    expect(onlineOf(known, entries)).toEqual({ state, authorized, until: 1000 });
    expect(onlineOf(known, entries.toReversed())).toEqual({ state, authorized, until: 1000 });
  }
});

test('what is paid at the counter says nothing about a payment online', () => {
  const cash = { kind: 'paid', method: 'cash', amount: 963, tip: 0 } as const;
  expect(onlineOf(known, [cash])).toEqual(known);
});

test('a tip that was refunded with the rest is no tip any more', () => {
  const paid = { kind: 'paid', amount: 500, tip: 50 } as const;
  const refunded = { kind: 'refunded', amount: 500, tip: 50 } as const;
  const reversed = { ...refunded, kind: 'reversed', of: { id: 'a', kind: 'refunded' } } as const;
  expect(sumOf([paid, refunded], 500)).toMatchObject({ paid: 500, refunded: 500, tips: 0 });
  expect(sumOf([paid, refunded, reversed], 500)).toMatchObject({ paid: 500, tips: 50 });
});
