import type { Product } from '@fireline/domain/catalog/product';
import { taxDefaults } from '@fireline/domain/shop/settings';
import { aProduct } from '@fireline/domain/testing/plain';
import { describe, expect, it } from 'vitest';
import { checkCart, pricesNow } from './cart-check.ts';
import { type CartLine, withSeenPrices } from './cart-lines.ts';

const latte = aProduct({
  name: 'Latte',
  price: 450,
  options: [
    {
      id: 'milk',
      name: 'Milk',
      min: 0,
      max: 1,
      choices: [{ id: 'oat', name: 'Oat milk', price: 50 }],
    },
  ],
});
const shop = { ...taxDefaults, taxRate: 10, deliveryFee: 300, currency: 'USD' };

function aLine(overrides: Partial<CartLine> = {}): CartLine {
  return {
    productId: 'latte',
    quantity: 2,
    choices: { milk: ['oat'] },
    note: '',
    seen: { name: 'Latte', unitPrice: 500 },
    ...overrides,
  };
}

function check(lines: readonly CartLine[], product: Partial<Product> | null = {}) {
  const menu = new Map(product === null ? [] : [['latte', { ...latte, ...product }]]);
  return checkCart(lines, menu, shop, 'delivery');
}

describe('checking a cart against the menu', () => {
  it('prices its lines and adds them up', () => {
    const { lines, totals, hasProblems } = check([aLine()]);
    expect(lines).toMatchObject([
      { name: 'Latte', choices: ['Oat milk'], unitPrice: 500, problem: null, notice: null },
    ]);
    expect(totals).toMatchObject({ subtotal: 1000, tax: 100, deliveryFee: 300, total: 1400 });
    expect(hasProblems).toBe(false);
  });

  it.each([
    ['sold out', { available: false }, 'Latte is sold out.'],
    ['too few', { stock: 1 }, 'Only 1 × Latte left.'],
    ['without a choice', { options: [] }, 'Latte: one of your choices is no longer available.'],
  ])('explains a product that is %s, and leaves it out of the total', (_, product, problem) => {
    const { lines, totals, hasProblems } = check([aLine()], product);
    expect(lines[0]?.problem).toBe(problem);
    expect(totals.subtotal).toBe(0);
    expect(hasProblems).toBe(true);
  });

  it('names a product that is gone from the menu', () => {
    expect(check([aLine()], null).lines).toMatchObject([
      { name: 'Latte', product: null, problem: 'Latte is no longer on the menu.' },
    ]);
  });

  it('reports a new price until the customer has seen it', () => {
    const { lines, totals, hasProblems, hasNotices } = check([aLine()], { price: 480 });
    expect(lines[0]?.notice).toBe('The price changed from $5.00 to $5.30.');
    expect(totals.subtotal).toBe(1060);
    expect({ hasProblems, hasNotices }).toEqual({ hasProblems: false, hasNotices: true });

    const seen = withSeenPrices([aLine()], pricesNow(check([aLine()], { price: 480 })));
    expect(check(seen, { price: 480 }).hasNotices).toBe(false);
  });

  it('says how many of each line are available', () => {
    const lines = [aLine({ quantity: 2 }), aLine({ quantity: 1, choices: {} })];
    const mosts = (product: Partial<Product>) =>
      check(lines, product).lines.map(({ most }) => most);
    expect(mosts({ stock: 5 })).toEqual([4, 3]);
    expect(mosts({ stock: 1 })).toEqual([0, 0]);
    expect(mosts({ stock: null })).toEqual([99, 99]);
    expect(mosts({ available: false })).toEqual([0, 0]);
  });
});
