import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cashRoundings, taxDefaults, taxRoundings } from '../shop/settings.ts';
import { discountBy } from './discount.ts';
import { formatMoney } from './money.ts';
import { type PriceSettings, totalsOf } from './pricing.ts';
import { taxesOn } from './tax.ts';
import { taxRateLine } from './tax-rate-input.ts';
import { percentOf, taxRatesIn } from './tax-rates.ts';
import { taxRows } from './tax-rows.ts';

const shop: PriceSettings = { ...taxDefaults, taxRate: 0, deliveryFee: 0, currency: 'EUR' };

/** The totals of a pickup, or with a fee, of a delivery. */
function totals(
  lines: readonly (readonly [unitPrice: number, quantity: number, taxRate: number])[],
  settings: Partial<PriceSettings>,
) {
  const type = settings.deliveryFee === undefined ? 'pickup' : 'delivery';
  return totalsOf(
    lines.map(([unitPrice, quantity, taxRate]) => ({ unitPrice, quantity, taxRate })),
    { fulfilment: { type, requestedFor: null } },
    { ...shop, ...settings },
  );
}

describe('worked examples', () => {
  test('United Kingdom: 20% included', () => {
    const bill = totals([[520, 3, 20]], { taxRate: 20, taxIncluded: true, currency: 'GBP' });
    expect(bill).toMatchObject({ subtotal: 1560, tax: 260, total: 1560 });
    expect(bill.taxes).toEqual([{ rate: 20, net: 1300, tax: 260, gross: 1560 }]);
  });

  describe('Germany: 7% and 19% included', () => {
    const germany = { taxRate: 19, taxRates: ['food 7 Food'], taxIncluded: true };
    const meal = [
      [890, 2, 7],
      [350, 1, 19],
    ] as const;

    test('a meal and a drink', () => {
      const bill = totals(meal, germany);
      expect(bill).toMatchObject({ subtotal: 2130, tax: 172, total: 2130 });
      expect(bill.taxes).toEqual([
        { rate: 19, net: 294, tax: 56, gross: 350 },
        { rate: 7, net: 1664, tax: 116, gross: 1780 },
      ]);
    });

    test.each([
      { deliveryTaxRateId: 'standard', full: { rate: 19, net: 504, tax: 96, gross: 600 } },
      { deliveryTaxRateId: null, full: { rate: 19, net: 294, tax: 56, gross: 350 } },
    ])('delivered for a fee of rate $deliveryTaxRateId', ({ deliveryTaxRateId, full }) => {
      const bill = totals(meal, { ...germany, deliveryTaxRateId, deliveryFee: 250 });
      expect(bill).toMatchObject({ subtotal: 2130, deliveryFee: 250, total: 2380 });
      expect(bill.taxes).toEqual([full, { rate: 7, net: 1664, tax: 116, gross: 1780 }]);
    });
  });

  test.each([
    { taxRounding: 'total', tax: 146, total: 1796 },
    { taxRounding: 'line', tax: 147, total: 1797 },
  ] as const)('New York: 8.875% added, rounded per $taxRounding', ({ taxRounding, tax, total }) => {
    const lines = [
      [1200, 1, 8.875],
      [450, 1, 8.875],
    ] as const;
    const bill = totals(lines, { taxRate: 8.875, taxRounding, currency: 'USD' });
    expect(bill).toMatchObject({ subtotal: 1650, tax, total });
    expect(bill.taxes).toEqual([{ rate: 8.875, net: 1650, tax, gross: total }]);
  });

  test.each([
    { price: 2342, tax: 175, rounding: -2, total: 2340 },
    { price: 2343, tax: 176, rounding: 2, total: 2345 },
    { price: 2345, tax: 176, rounding: 0, total: 2345 },
  ])('Switzerland: 8.1% in $price, rounded to 0.05', ({ price, tax, rounding, total }) => {
    const settings = { taxRate: 8.1, taxIncluded: true, cashRounding: 5, currency: 'CHF' } as const;
    const bill = totals([[price, 1, 8.1]], settings);
    expect(bill).toMatchObject({ subtotal: price, tax, rounding, total });
    expect(bill.taxes).toEqual([{ rate: 8.1, net: price - tax, tax, gross: price }]);
  });

  describe('Japan: 8% for food, 10% for the rest', () => {
    const lines = [
      [498, 2, 8],
      [150, 1, 10],
    ] as const;
    const japan = { taxRate: 10, taxRates: ['food 8 Food'], currency: 'JPY' };

    test('included', () => {
      const bill = totals(lines, { ...japan, taxIncluded: true });
      expect(bill).toMatchObject({ subtotal: 1146, tax: 88, total: 1146 });
      expect(bill.taxes).toEqual([
        { rate: 10, net: 136, tax: 14, gross: 150 },
        { rate: 8, net: 922, tax: 74, gross: 996 },
      ]);
    });

    test('added', () => {
      const bill = totals(lines, japan);
      expect(bill).toMatchObject({ subtotal: 1146, tax: 95, total: 1241 });
      expect(bill.taxes).toEqual([
        { rate: 10, net: 150, tax: 15, gross: 165 },
        { rate: 8, net: 996, tax: 80, gross: 1076 },
      ]);
    });
  });

  test.each([
    {
      serviceTaxRateId: 'standard',
      tax: 293,
      taxes: [{ rate: 20, net: 1462, tax: 293, gross: 1755 }],
    },
    { serviceTaxRateId: null, tax: 260, taxes: [{ rate: 20, net: 1300, tax: 260, gross: 1560 }] },
  ])('United Kingdom: 12.5% service charge of rate $serviceTaxRateId', (example) => {
    const { serviceTaxRateId, tax, taxes } = example;
    const settings = { taxRate: 20, taxIncluded: true, serviceCharge: 12.5, serviceTaxRateId };
    const bill = totals([[520, 3, 20]], settings);
    expect(bill).toMatchObject({ subtotal: 1560, serviceCharge: 195, tax, total: 1755 });
    expect(bill.taxes).toEqual(taxes);
  });

  test('New York: 18% service charge on what a discount leaves, and tax on both', () => {
    const settings = { taxRate: 8.875, serviceCharge: 18 };
    const reduce = discountBy({ kind: 'percent', value: 10, minimum: 0 });
    const bill = totals([[1200, 1, 8.875]], { ...settings, reduce });
    // 10.80 are left; 18% are 1.94; 8.875% of 12.74 are 1.13.
    expect(bill).toMatchObject({ discount: 120, serviceCharge: 194, tax: 113, total: 1387 });
  });

  test.each(['pickup', 'delivery'] as const)('a service charge for %s only', (serviceChargeFor) => {
    const settings = { serviceCharge: 10, serviceChargeFor };
    const charges = {
      pickup: totals([[1000, 1, 0]], settings).serviceCharge,
      delivery: totals([[1000, 1, 0]], { ...settings, deliveryFee: 250 }).serviceCharge,
    };
    expect(charges).toEqual({ [serviceChargeFor]: 100 });
  });

  test('a shop without a service charge has none', () => {
    expect(totals([[1000, 1, 7]], {})).not.toHaveProperty('serviceCharge');
  });

  test('a shop with one rate and a free-standing fee is charged as ever', () => {
    const bill = totals([[1000, 1, 7]], { taxRate: 7, deliveryFee: 250 });
    expect(bill).toMatchObject({ subtotal: 1000, tax: 70, deliveryFee: 250, total: 1320 });
  });
});

test('whatever is ordered, the shares, the tax, and the total agree', () => {
  const rates = fc.constantFrom(0, 5.5, 7, 8.1, 8.875, 19, 100);
  const line = fc.tuple(
    fc.integer({ min: 0, max: 99_999 }),
    fc.integer({ min: 1, max: 99 }),
    rates,
  );
  const settings = fc.record({
    taxIncluded: fc.boolean(),
    taxRounding: fc.constantFrom(...taxRoundings),
    cashRounding: fc.constantFrom(...cashRoundings),
    deliveryTaxRateId: fc.constantFrom(null, 'standard', 'food', 'gone'),
    deliveryFee: fc.integer({ min: 0, max: 999 }),
    serviceCharge: fc.constantFrom(0, 10, 12.5, 100),
    serviceTaxRateId: fc.constantFrom(null, 'standard', 'food'),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 50 }), settings, (lines, chosen) => {
      const bill = totals(lines, { ...chosen, taxRate: 19, taxRates: ['food 7 Food'] });
      const sum = (of: 'net' | 'tax' | 'gross') =>
        bill.taxes.reduce((total, share) => total + share[of], 0);
      const { serviceCharge = 0 } = bill;
      const untaxed =
        (chosen.deliveryTaxRateId === null ? bill.deliveryFee : 0) +
        (chosen.serviceTaxRateId === null ? serviceCharge : 0);
      expect(sum('net') + sum('tax')).toBe(sum('gross'));
      expect(bill.tax).toBe(sum('tax'));
      expect(bill.total).toBe(sum('gross') + untaxed + bill.rounding);
      expect(bill.total % chosen.cashRounding).toBe(0);
      expect(Math.abs(bill.rounding) * 2).toBeLessThanOrEqual(chosen.cashRounding);
      const prices = bill.subtotal + bill.deliveryFee + serviceCharge;
      expect(sum(chosen.taxIncluded ? 'gross' : 'net') + untaxed).toBe(prices);
    }),
  );
});

test('a total is not rounded if the smallest coin is the minor unit', () => {
  expect(Object.is(totals([[333, 1, 0]], {}).rounding, 0)).toBe(true);
});

test('nothing is taxed without parts', () => {
  expect(taxesOn([], taxDefaults)).toEqual([]);
});

describe('the rates of a shop', () => {
  const food = { id: 'food', rate: 7, name: 'Food and drinks' };

  test('are stored as lines', () => {
    expect(taxRateLine(food)).toBe('food 7 Food and drinks');
    expect(taxRatesIn([taxRateLine(food)])).toEqual([food]);
  });

  test.each([
    ['standard', 19],
    ['food', 7],
    ['gone', 19],
  ])('%s is %d%%', (taxRateId, rate) => {
    const rates = { taxRate: 19, taxRates: [taxRateLine(food)] };
    expect(percentOf(taxRateId, rates)).toBe(rate);
  });
});

describe('the rows of an order', () => {
  const rows = (...args: Parameters<typeof taxRows>) =>
    taxRows(...args).map(({ label, amount }) => `${label} ${formatMoney(amount, 'EUR')}`);

  test('one added rate is just tax', () => {
    const taxes = [{ rate: 7, tax: 63 }];
    expect(rows({ tax: 63, taxIncluded: false, taxes })).toEqual(['Tax €0.63']);
  });

  test('several are told apart; those without tax are left out', () => {
    const taxes = [
      { rate: 19, tax: 56 },
      { rate: 7, tax: 116 },
      { rate: 0, tax: 0 },
    ];
    const added = rows({ tax: 172, taxIncluded: false, taxes });
    expect(added).toEqual(['19% tax €0.56', '7% tax €1.16']);
    const included = rows({ tax: 172, taxIncluded: true, taxes });
    expect(included).toEqual(['Includes 19% tax €0.56', 'Includes 7% tax €1.16']);
  });

  test('an order from before there were several rates has its tax', () => {
    expect(rows({ tax: 63, taxIncluded: false, taxes: [] })).toEqual(['Tax €0.63']);
    expect(rows({ taxIncluded: false, taxes: [] })).toEqual([]);
  });
});
