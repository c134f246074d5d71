import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cashRoundings, taxDefaults, taxRoundings } from '../shop/settings.ts';
import { aLine } from '../testing/stored.ts';
import {
  type DiscountTerms,
  discountBy,
  discountOf,
  keptDiscount,
  withoutDiscount,
} from './discount.ts';
import { type PriceSettings, totalsOf } from './pricing.ts';
import { piecesValue } from './refund.ts';
import { sum } from './tax.ts';

const shop: PriceSettings = { ...taxDefaults, taxRate: 0, deliveryFee: 0, currency: 'EUR' };
const tenPercent: DiscountTerms = { kind: 'percent', value: 10, minimum: 0 };
const fiveOff: DiscountTerms = { kind: 'amount', value: 500, minimum: 0 };

/** The totals of a pickup, or with a fee, of a delivery. */
function totals(
  lines: readonly (readonly [unitPrice: number, quantity: number, taxRate: number])[],
  terms: DiscountTerms,
  settings: Partial<PriceSettings> = {},
) {
  const type = settings.deliveryFee === undefined ? 'pickup' : 'delivery';
  return totalsOf(
    lines.map(([unitPrice, quantity, taxRate]) => ({ unitPrice, quantity, taxRate })),
    { fulfilment: { type, requestedFor: null } },
    { ...shop, ...settings, reduce: discountBy(terms) },
  );
}

describe('worked examples', () => {
  test('United Kingdom: 20% included, 10% off', () => {
    const bill = totals([[520, 3, 20]], tenPercent, { taxRate: 20, taxIncluded: true });
    expect(bill).toMatchObject({ subtotal: 1560, discount: 156, tax: 234, total: 1404 });
    expect(bill.taxes).toEqual([{ rate: 20, net: 1170, tax: 234, gross: 1404 }]);
  });

  test('Germany: 5.00 off is shared between 7% and 19%, as their prices are; not by the delivery', () => {
    const meal = [
      [890, 2, 7],
      [350, 1, 19],
    ] as const;
    const settings = { taxRate: 19, taxIncluded: true, deliveryTaxRateId: 'standard' };
    const bill = totals(meal, fiveOff, { ...settings, deliveryFee: 250 });
    // 4.18 of 17.80, and 0.82 of 3.50.
    expect(bill).toMatchObject({ subtotal: 2130, discount: 500, deliveryFee: 250, total: 1880 });
    expect(bill.taxes).toEqual([
      { rate: 19, net: 435, tax: 83, gross: 518 },
      { rate: 7, net: 1273, tax: 89, gross: 1362 },
    ]);
  });

  test('New York: 8.875% are added to what is left', () => {
    const bill = totals([[1200, 1, 8.875]], tenPercent, { taxRate: 8.875 });
    expect(bill).toMatchObject({ subtotal: 1200, discount: 120, tax: 96, total: 1176 });
    expect(bill.taxes).toEqual([{ rate: 8.875, net: 1080, tax: 96, gross: 1176 }]);
  });

  test('Switzerland: the total is rounded to 0.05 after the discount', () => {
    const settings = { taxRate: 8.1, taxIncluded: true, cashRounding: 5 } as const;
    const bill = totals([[2345, 1, 8.1]], tenPercent, settings);
    // Half a centime is rounded up.
    expect(bill).toMatchObject({ discount: 235, tax: 158, rounding: 0, total: 2110 });
  });

  test('Japan: 8% and 10% included', () => {
    const lines = [
      [498, 2, 8],
      [150, 1, 10],
    ] as const;
    const bill = totals(lines, tenPercent, { taxRate: 10, taxIncluded: true });
    expect(bill).toMatchObject({ subtotal: 1146, discount: 115, total: 1031 });
    expect(bill.taxes).toEqual([
      { rate: 10, net: 123, tax: 12, gross: 135 },
      { rate: 8, net: 830, tax: 66, gross: 896 },
    ]);
  });
});

describe('a discount', () => {
  test('is none below the minimum', () => {
    const terms = { ...tenPercent, minimum: 2000 };
    expect(discountOf(terms, 1999)).toBe(0);
    expect(discountOf(terms, 2000)).toBe(200);
    expect(totals([[1999, 1, 0]], terms)).not.toHaveProperty('discount');
  });

  test('is at most what the items cost: the delivery stays', () => {
    const bill = totals([[300, 1, 7]], fiveOff, { deliveryFee: 250 });
    expect(bill).toMatchObject({ subtotal: 300, discount: 300, tax: 0, total: 250 });
  });

  test('whatever is ordered, the shares, the taxes, and the total agree', () => {
    const line = fc.tuple(
      fc.integer({ min: 0, max: 99_999 }),
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom(0, 7, 8.875, 19),
    );
    const terms = fc.oneof(
      fc.record({ kind: fc.constant('percent' as const), value: fc.integer({ min: 1, max: 100 }) }),
      fc.record({ kind: fc.constant('amount' as const), value: fc.integer({ min: 1, max: 9999 }) }),
    );
    const settings = fc.record({
      taxIncluded: fc.boolean(),
      taxRounding: fc.constantFrom(...taxRoundings),
      cashRounding: fc.constantFrom(...cashRoundings),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 50 }), terms, settings, (lines, given, chosen) => {
        const {
          subtotal,
          discount = 0,
          taxes,
          total,
          rounding,
          tax,
        } = totals(lines, { ...given, minimum: 0 }, chosen);
        expect(discount).toBeLessThanOrEqual(subtotal);
        const added = chosen.taxIncluded ? 0 : tax;
        expect(total).toBe(subtotal - discount + added + rounding);
        expect(sum(taxes.map(({ gross }) => gross))).toBe(total - rounding);
        expect(taxes.every(({ net }) => net >= 0)).toBe(true);
      }),
    );
  });

  test('takes from each amount its part, and no more than it is', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000_000_000 }), { maxLength: 50 });
    fc.assert(
      fc.property(amounts, fc.double({ min: 0, max: 1, noNaN: true }), (all, part) => {
        const discount = Math.floor(sum(all) * part);
        const reduced = withoutDiscount(all, discount);
        expect(sum(all) - sum(reduced)).toBe(sum(all) === 0 ? 0 : discount);
        for (const [index, amount] of all.entries()) {
          expect(reduced[index]).toBeGreaterThanOrEqual(0);
          expect(reduced[index]).toBeLessThanOrEqual(amount);
        }
      }),
    );
  });
});

describe('changing the lines of an order', () => {
  test.each([
    ['a percentage stays one', { discount: 200, discountPercent: 10 }, 300],
    ['an amount stays what it was', { discount: 200 }, 200],
    ['without a discount, there is none', {}, undefined],
  ])('%s', (_, order, discount) => {
    const bill = totalsOf(
      [{ unitPrice: 1000, quantity: 3, taxRate: 0 }],
      { fulfilment: { type: 'pickup', requestedFor: null } },
      { ...shop, ...keptDiscount(order) },
    );
    expect(bill.discount).toBe(discount);
    expect(bill.total).toBe(3000 - (discount ?? 0));
  });
});

describe('refunding items of an order with a discount', () => {
  const lines = {
    '01': aLine({ unitPrice: 890, quantity: 2, taxRate: 7 }),
    '02': aLine({ unitPrice: 350, quantity: 1, taxRate: 19 }),
  };

  test('refunds what was paid for them', () => {
    const order = { lines, discount: 500, taxIncluded: true };
    expect(piecesValue(order, { '01': 2 })).toBe(1362);
    expect(piecesValue(order, { '01': 1 })).toBe(681);
    expect(piecesValue(order, { '02': 1 })).toBe(268);
    expect(piecesValue(order, { '01': 2, '02': 1 })).toBe(1630);
  });

  test('with the tax that was added', () => {
    expect(piecesValue({ lines, discount: 213, taxIncluded: false }, { '01': 2 })).toBe(1714);
  });
});
