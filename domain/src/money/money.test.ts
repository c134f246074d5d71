import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoney, lineTotal, minorUnitDigits, parseMoney, taxOn } from './money.ts';

describe('tax', () => {
  test.each([
    { amount: 1000, rate: 8.875, tax: 89 },
    { amount: 999, rate: 7, tax: 70 },
    { amount: 50, rate: 1, tax: 1 },
    { amount: 49, rate: 1, tax: 0 },
    { amount: 1000, rate: 0, tax: 0 },
    { amount: 0, rate: 20, tax: 0 },
  ])('$rate % on $amount is $tax', ({ amount, rate, tax }) => {
    expect(taxOn(amount, rate)).toBe(tax);
  });

  test('is a whole number, within half a minor unit of the exact value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.integer({ min: 0, max: 100_000 }),
        (amount, thousandths) => {
          const tax = taxOn(amount, thousandths / 1000);
          expect(Number.isInteger(tax)).toBe(true);
          expect(Math.abs(tax - (amount * thousandths) / 100_000)).toBeLessThanOrEqual(0.5);
        },
      ),
    );
  });
});

test('a line costs the sum of its pieces', () => {
  expect(lineTotal(390, 3)).toBe(1170);
});

describe('amounts as people write them', () => {
  test.each([
    { amount: 390, currency: 'USD', text: '$3.90' },
    { amount: 123_456, currency: 'EUR', text: '€1,234.56' },
    { amount: 500, currency: 'JPY', text: '¥500' },
  ])('$amount in $currency is $text', ({ amount, currency, text }) => {
    expect(formatMoney(amount, currency)).toBe(text);
  });

  test.each([
    ['3.90', 390],
    ['3,9', 390],
    [' 4 ', 400],
    ['0', 0],
    ['1234567.89', 123_456_789],
  ])('%j is %d cents', (text, cents) => {
    expect(parseMoney(text, 'EUR')).toBe(cents);
  });

  test.each(['', '-1', '3.905', 'abc', '3.', '.5', '1,234.50', '1e3', '12345678'])(
    '%j is not an amount',
    (text) => {
      expect(parseMoney(text, 'EUR')).toBeNull();
    },
  );

  test('a formatted amount parses back to the same amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999 }),
        fc.constantFrom('EUR', 'JPY'),
        (amount, currency) => {
          const typed = (amount / 10 ** minorUnitDigits(currency)).toFixed(
            minorUnitDigits(currency),
          );
          expect(parseMoney(typed, currency)).toBe(amount);
        },
      ),
    );
  });
});
