import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../limits.ts';
import { minorUnitDigits } from './currencies.ts';
import { formatMoney, lineTotal, taxOn } from './money.ts';
import { amountText, parseMoney } from './typed-money.ts';

describe('tax', () => {
  test.each([
    { amount: 1000, rate: 8.875, tax: 89 },
    { amount: 999, rate: 7, tax: 70 },
    { amount: 50, rate: 1, tax: 1 },
    { amount: 49, rate: 1, tax: 0 },
    { amount: 1000, rate: 0, tax: 0 },
    { amount: 0, rate: 20, tax: 0 },
    { amount: 458, rate: 8.1875, tax: 37 },
    { amount: 4580, rate: 8.1875, tax: 375 },
    { amount: limits.orderTotal, rate: 8.1875, tax: 81_875_000_000 },
  ])('$rate % on $amount is $tax', ({ amount, rate, tax }) => {
    expect(taxOn(amount, rate)).toBe(tax);
  });

  test('is a whole number, within half a minor unit of the exact value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: limits.orderTotal }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (amount, percent) => {
          const twice = 2n * (BigInt(taxOn(amount, percent / 10_000)) * 1_000_000n);
          const exact = 2n * BigInt(amount) * BigInt(percent);
          expect(twice - exact > -1_000_000n && twice - exact <= 1_000_000n).toBe(true);
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
    { amount: 12_500_000, currency: 'VND', text: '₫12,500,000' },
    { amount: 1250, currency: 'KWD', text: 'KWD\u00a01.250' },
    // Where browsers disagree about the decimals, ISO 4217 decides.
    { amount: 450_000, currency: 'HUF', text: 'HUF\u00a04,500.00' },
    { amount: 4_500_000, currency: 'IDR', text: 'IDR\u00a045,000.00' },
    { amount: 1_990_000, currency: 'COP', text: 'COP\u00a019,900.00' },
    { amount: 45_000, currency: 'PKR', text: 'PKR\u00a0450.00' },
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

  test.each(['', '-1', '3.905', 'abc', '3.', '.5', '1,234.50', '1e3', '1234567890123'])(
    '%j is not an amount',
    (text) => {
      expect(parseMoney(text, 'EUR')).toBeNull();
    },
  );

  test('a price as it is written in Vietnam', () => {
    expect(parseMoney('12500000', 'VND')).toBe(12_500_000);
  });

  test('an amount as text parses back to the same amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: limits.price }),
        fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF', 'HUF'),
        (amount, currency) => {
          expect(parseMoney(amountText(amount, currency), currency)).toBe(amount);
        },
      ),
    );
  });
});

test.each([
  ['EUR', 2],
  ['JPY', 0],
  ['KWD', 3],
  ['CLF', 4],
  ['HUF', 2],
  ['IDR', 2],
  ['COP', 2],
  ['PKR', 2],
  ['ISK', 0],
  ['UGX', 0],
])('%s has %d decimals on every device', (currency, digits) => {
  expect(minorUnitDigits(currency)).toBe(digits);
});
