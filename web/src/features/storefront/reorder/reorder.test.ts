import type { Product } from '@fireline/domain/catalog/product';
import { describe, expect, it } from 'vitest';
import { reorderItems } from './reorder.ts';

const latte: Product = {
  name: 'Latte',
  description: '',
  category: 'Coffee',
  price: 390,
  taxRateId: 'standard',
  image: '',
  station: 'bar',
  prepMinutes: 4,
  available: true,
  stock: null,
  options: [
    {
      id: 'milk',
      name: 'Milk',
      min: 1,
      max: 1,
      choices: [
        { id: 'whole', name: 'Whole', price: 0 },
        { id: 'oat', name: 'Oat', price: 60 },
      ],
    },
    {
      id: 'extras',
      name: 'Extras',
      min: 0,
      max: 2,
      choices: [{ id: 'shot', name: 'Extra shot', price: 80 }],
    },
  ],
  out: {},
  allergens: [],
  labels: '',
  served: '',
  sort: 1,
  changeId: null,
  createdAt: 0,
  updatedAt: 0,
};
const item = { productId: 'latte', quantity: 2, choices: { milk: ['oat'] }, note: 'Hot' };
const line = {
  productId: 'latte',
  name: 'Latte',
  unitPrice: 450,
  quantity: 2,
  choices: [{ option: 'Milk', choice: 'Oat' }],
  note: 'Hot',
  station: 'bar',
  prepMinutes: 4,
  allergens: [],
};
const order = { items: [item], lines: { '01': line }, currency: 'EUR' };

function again(
  product: Partial<Product> | null,
  {
    of = order,
    inCart = 0,
    chosen = {},
    without = [],
  }: {
    of?: Parameters<typeof reorderItems>[0];
    inCart?: number;
    chosen?: Parameters<typeof reorderItems>[2];
    without?: Parameters<typeof reorderItems>[1]['without'];
  } = {},
) {
  const menu = new Map(product === null ? [] : [['latte', { ...latte, ...product }]]);
  const today = { menu, currency: 'EUR', inCart: new Map([['latte', inCart]]), without };
  return reorderItems(of, today, chosen);
}

function texts(items: ReturnType<typeof reorderItems>) {
  return items.flatMap(({ differences }) =>
    differences.map(({ kind, text }) => `${kind}: ${text}`),
  );
}

describe('an item to order again', () => {
  it('is unchanged if nothing has changed', () => {
    const [same] = again({});
    expect(same).toMatchObject({
      name: 'Latte',
      choices: ['Oat'],
      differences: [],
      mustChoose: [],
    });
    expect(same?.line).toEqual({
      productId: 'latte',
      quantity: 2,
      choices: { milk: ['oat'], extras: [] },
      note: 'Hot',
      seen: { name: 'Latte', unitPrice: 450 },
    });
  });

  it('has today’s price and says what it was before', () => {
    const pricier = again({ price: 440 });
    expect(texts(pricier)).toEqual(['pricier: Was €4.50, now €5.00']);
    expect(pricier[0]?.line?.seen.unitPrice).toBe(500);
    expect(texts(again({ price: 340 }))).toEqual(['cheaper: Was €4.50, now €4.00']);
    expect(texts(again({ price: 340 }, { of: { ...order, currency: 'USD' } }))).toEqual([]);
  });

  it('cannot be added once it is sold out or gone', () => {
    for (const product of [{ available: false }, { stock: 0 }]) {
      expect(texts(again(product))).toEqual(['obstacle: Sold out']);
      expect(again(product)[0]?.line).toBeNull();
    }
    const [gone] = again(null);
    expect(gone).toMatchObject({ name: 'Latte', choices: ['Oat'], product: null, line: null });
    expect(texts(again(null))).toEqual(['obstacle: No longer on the menu']);
  });

  it('is limited to the stock left by the cart and by other items of the order', () => {
    const few = again({ stock: 1 });
    expect(few[0]?.line?.quantity).toBe(1);
    expect(texts(few)).toEqual(['change: Only 1 left (you had 2)']);
    expect(texts(again({ stock: 3 }, { inCart: 3 }))).toEqual([
      'obstacle: All we have left is in your cart',
    ]);
    const twice = again({ stock: 3 }, { of: { ...order, items: [item, { ...item, note: '' }] } });
    expect(twice.map((each) => each.line?.quantity)).toEqual([2, 1]);
  });

  it('says which allergens are new in it', () => {
    const of = { ...order, lines: { '01': { ...line, allergens: ['milk', 'soya'] } } };
    const now = again({ allergens: ['milk', 'nuts', 'sesame'] }, { of });
    expect(texts(now)).toEqual(['change: Now contains nuts, sesame']);
    expect(now[0]?.line).not.toBeNull();
    expect(texts(again({ allergens: ['milk'] }, { of }))).toEqual([]);
  });

  it('cannot say which allergens are new if the order was never priced', () => {
    expect(texts(again({ allergens: ['nuts'] }, { of: { ...order, lines: {} } }))).toEqual([]);
  });

  it('names allergens that the customer leaves out, whether new or not', () => {
    const of = { ...order, lines: { '01': { ...line, allergens: ['milk'] } } };
    const [hit] = again({ allergens: ['milk', 'nuts'] }, { of, without: ['nuts', 'milk', 'fish'] });
    expect(hit?.avoided).toEqual(['milk', 'nuts']);
    expect(again({ allergens: ['milk'] }, { of, without: ['fish'] })[0]?.avoided).toEqual([]);
    expect(again(null, { of, without: ['milk'] })[0]?.avoided).toEqual([]);
  });

  it('loses choices that are no longer offered', () => {
    const of = {
      ...order,
      items: [{ ...item, choices: { milk: ['oat'], extras: ['shot'] } }],
      lines: {
        '01': {
          ...line,
          unitPrice: 530,
          choices: [...line.choices, { option: 'Extras', choice: 'Extra shot' }],
        },
      },
    };
    const without = again({ options: latte.options.slice(0, 1) }, { of });
    expect(texts(without)).toEqual([
      'change: No longer offered: Extra shot',
      'cheaper: Was €5.30, now €4.50',
    ]);
    expect(without[0]?.line?.choices).toEqual({ milk: ['oat'] });
  });

  it('waits for a new choice if one is required, then uses it', () => {
    const milk = { ...latte.options[0], choices: [{ id: 'soy', name: 'Soy', price: 40 }] };
    const options = [milk] as Product['options'];
    const open = again({ options });
    expect(open[0]).toMatchObject({ mustChoose: ['milk'], line: null });
    expect(texts(open)).toEqual(['change: No longer offered: Oat', 'obstacle: Choose again: Milk']);
    const done = again({ options }, { chosen: { '01': { milk: ['soy'] } } });
    expect(done[0]).toMatchObject({ mustChoose: ['milk'], choices: ['Soy'] });
    expect(done[0]?.line?.seen.unitPrice).toBe(430);
  });

  it('relies on the menu if the order was never priced', () => {
    const rejected = again({}, { of: { items: [item], lines: {} } as typeof order });
    expect(rejected[0]).toMatchObject({ name: 'Latte', choices: ['Oat'], differences: [] });
    const unnamed = again({ options: [] }, { of: { items: [item], lines: {} } as typeof order });
    expect(texts(unnamed)).toEqual(['change: No longer offered: a choice']);
  });

  it('says if it was renamed', () => {
    expect(texts(again({ name: 'Caffè latte' }))).toEqual(['change: Used to be called Latte']);
  });
});
