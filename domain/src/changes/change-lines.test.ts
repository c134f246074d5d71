import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PriceSettings, priceOrder } from '../money/pricing.ts';
import type { OrderItem } from '../order/item.ts';
import { sortedLines } from '../order/lines.ts';
import type { Order } from '../order/schema.ts';
import { anItem, anOrder, aProduct, aShop } from '../testing/plain.ts';
import { type ChangedOrder, changeLines, isChangeable, type LineChange } from './change-lines.ts';
import {
  beforeChange,
  changeOf,
  changeText,
  hasUnseenChange,
  removedLines,
} from './changed-lines.ts';

const shop: PriceSettings = aShop({ deliveryFee: 300 });
const menu = new Map([
  ['soup', aProduct({ name: 'Soup', price: 500, options: [], stock: 4 })],
  ['cake', aProduct({ name: 'Cake', price: 300, options: [], stock: null })],
]);
const soup = (quantity: number) => anItem({ productId: 'soup', quantity, choices: {} });
const cake = (quantity: number) => anItem({ productId: 'cake', quantity, choices: {} });

/** An order of `items` as verification makes it. */
function ordered(items: OrderItem[], part: Partial<Order> = {}): Order {
  const fulfilment = part.fulfilment ?? { type: 'pickup', requestedFor: null };
  const priced = priceOrder({ items, fulfilment }, menu, shop);
  if (!priced.ok) throw new Error(priced.problems[0]?.message);
  return anOrder({ status: 'preparing', items, prepared: {}, ...priced.priced, ...part });
}

function changed(order: Order, change: Partial<LineChange>): ChangedOrder {
  const result = changeLines(order, { lines: {}, added: [], ...change }, menu, shop);
  if (!result.ok) throw new Error(result.message);
  return result.changed;
}

function refusal(order: Order, change: Partial<LineChange>): string | null {
  const result = changeLines(order, { lines: {}, added: [], ...change }, menu, shop);
  return result.ok ? null : result.message;
}

test('a line is removed, and what is left keeps its ID', () => {
  const { lines, items, subtotal, stockTaken, stockChange } = changed(ordered([soup(2), cake(1)]), {
    lines: { '01': 0 },
  });
  expect(Object.keys(lines)).toEqual(['02']);
  expect(items).toEqual([cake(1)]);
  expect(subtotal).toBe(300);
  expect([stockTaken, stockChange]).toEqual([{}, { soup: -2 }]);
});

test('an order keeps its service charge in percent, whatever the shop charges now', () => {
  const items = [soup(2), cake(1)];
  const charged = ordered(items, { serviceCharge: 130, serviceChargePercent: 10 });
  expect(changed(charged, { lines: { '01': 1 } }).serviceCharge).toBe(80);
  const pricier = { ...shop, serviceCharge: 20 };
  const later = (order: Order) =>
    changeLines(order, { lines: { '01': 1 }, added: [] }, menu, pricier);
  expect(later(charged)).toMatchObject({
    changed: { serviceCharge: 80, serviceChargePercent: 10 },
  });
  const asDelivery = { type: 'delivery', requestedFor: null } as const;
  const onlyDelivered = { ...pricier, serviceChargeFor: 'delivery' } as const;
  const moved = { lines: {}, added: [], fulfilment: asDelivery };
  for (const [order, now, percent] of [
    [charged, pricier, 20],
    [ordered(items), onlyDelivered, 20],
    [charged, { ...pricier, serviceChargeFor: 'pickup' as const }, undefined],
  ] as const) {
    const result = changeLines(order, moved, menu, now);
    expect(result.ok && result.changed.serviceChargePercent).toBe(percent);
  }
  expect(later(ordered(items))).toMatchObject({
    changed: { total: changed(ordered(items), { lines: { '01': 1 } }).total },
  });
});

test('added dishes are priced by the menu, and get IDs that nothing had before', () => {
  const first = changed(ordered([soup(1), cake(1)]), { lines: { '02': 0 }, added: [cake(2)] });
  expect(Object.keys(first.lines)).toEqual(['01', '03']);
  expect(first.lines['03']).toMatchObject({ name: 'Cake', quantity: 2, unitPrice: 300 });
  const order = ordered([soup(1)], {
    changed: { ...aChange, lastLine: first.lastLine },
  });
  expect(Object.keys(changed(order, { added: [cake(1)] }).lines)).toEqual(['01', '04']);
});

const aChange = {
  id: 'a',
  version: 4,
  at: 1,
  by: { uid: 'ada', role: 'admin' },
  reason: 'Sold out',
  what: '',
  before: {},
  lastLine: 1,
} as const;

test('a line keeps the price that it was sold at', () => {
  const order = ordered([cake(1)]);
  const pricier = new Map([...menu, ['cake', aProduct({ price: 900, options: [], stock: null })]]);
  const result = changeLines(order, { lines: { '01': 3 }, added: [] }, pricier, shop);
  expect(result).toMatchObject({ changed: { subtotal: 900, items: [{ quantity: 3 }] } });
});

test('a delivery never gets a higher fee, but may get a lower one', () => {
  const delivery = { type: 'delivery', requestedFor: null } as const;
  const free = ordered([cake(2)], { fulfilment: delivery, deliveryFee: 0 });
  expect(changed(free, { lines: { '01': 1 } }).deliveryFee).toBe(0);
  const paid = ordered([cake(1)], { fulfilment: delivery });
  const terms = { ...shop, freeFrom: 600 };
  const result = changeLines(paid, { lines: { '01': 2 }, added: [] }, menu, terms);
  expect(result).toMatchObject({ changed: { deliveryFee: 0 } });
});

test('what is returned can be sold again in the same change', () => {
  const order = ordered([soup(4)]);
  expect(refusal(order, { added: [soup(5)] })).toBe('Only 4 × Soup left.');
  const swapped = changed(order, { lines: { '01': 0 }, added: [{ ...soup(4), note: 'Hot' }] });
  expect([swapped.stockTaken, swapped.stockChange]).toEqual([{ soup: 4 }, {}]);
});

test('a test order takes no stock', () => {
  const order = ordered([cake(1)], { test: true, stockTaken: {} });
  expect(changed(order, { added: [soup(1)] })).toMatchObject({ stockTaken: {}, stockChange: {} });
});

describe('refused is', () => {
  const order = ordered([soup(2), cake(1)], { prepared: { '02': 1 } });
  test.each([
    ['a change of nothing', { lines: { '01': 2 } }, 'You haven’t changed anything.'],
    ['to remove what is made', { lines: { '02': 0 } }, 'Cake is already made. Refund it instead.'],
    ['a line that isn’t there', { lines: { '07': 1 } }, 'One of the items was removed'],
    ['a dish that isn’t there', { added: [anItem({ productId: 'pie' })] }, 'no longer on the menu'],
    ['more than there is', { lines: { '01': 7 } }, 'Only 4 × Soup left.'],
    ['more lines than an order can have', { added: Array(50).fill(cake(1)) }, 'too large'],
  ])('%s', (_, change, message) => {
    expect(refusal(order, change)).toContain(message);
  });

  test('to leave nothing', () => {
    expect(refusal(ordered([soup(1)]), { lines: { '01': 0 } })).toContain('Cancel the order');
  });

  test('an order in another currency', () => {
    expect(refusal(ordered([soup(1)], { currency: 'JPY' }), { added: [cake(1)] })).toContain(
      'can’t be changed any more',
    );
  });
});

test('an order can be changed until it is ready', () => {
  const statuses = ['placed', 'pending', 'confirmed', 'preparing', 'ready', 'cancelled'] as const;
  expect(statuses.filter((status) => isChangeable({ status }))).toEqual([
    'pending',
    'confirmed',
    'preparing',
  ]);
});

describe('what has changed', () => {
  test('in words: what was removed, then what was added', () => {
    const order = ordered([cake(1), soup(2)]);
    const { lines } = changed(order, { lines: { '01': 2, '02': 0 }, added: [soup(1)] });
    expect(changeText(order.lines, lines)).toBe('−2 × Soup, +1 × Cake, +1 × Soup');
  });

  test('stays marked until the kitchen acknowledges it, and vanishes if it’s taken back', () => {
    const order = ordered([soup(2), cake(1)]);
    const first = changed(order, { lines: { '01': 1, '02': 0 }, added: [cake(5)] });
    const before = beforeChange(order, first.lines);
    const once: Order = { ...order, ...first, changed: { ...aChange, before } };
    expect(hasUnseenChange(once)).toBe(true);
    expect(removedLines(once)).toEqual([['02', order.lines['02']]]);
    expect(['01', '02', '03'].map((id) => changeOf(once, id))).toMatchObject([
      { quantity: 2 },
      { quantity: 1 },
      'added',
    ]);
    const second = changed(once, { lines: { '01': 2, '03': 0 } });
    expect(Object.keys(beforeChange(once, second.lines))).toEqual(['02']);
    const seen = { ...once, acknowledged: 4 };
    expect(hasUnseenChange(seen)).toBe(false);
    expect(beforeChange(seen, changed(seen, { lines: { '01': 2 } }).lines)).toMatchObject({
      '01': { quantity: 1 },
    });
  });
});

test('after any changes, lines and items belong together, and stock is neither lost nor made', () => {
  const item = fc.record({
    productId: fc.constantFrom('soup', 'cake'),
    quantity: fc.integer({ min: 1, max: 3 }),
    choices: fc.constant({}),
    note: fc.constant(''),
  });
  const change = fc.record({
    lines: fc.dictionary(fc.constantFrom('01', '02', '03'), fc.integer({ min: 0, max: 4 })),
    added: fc.array(item, { maxLength: 2 }),
  });
  const total = 10;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      let order = ordered([soup(2), cake(1)]);
      let stock = total - 2;
      for (const one of changes) {
        const known = new Map([...menu, ['soup', aProduct({ ...menu.get('soup'), stock })]]);
        const result = changeLines(order, one, known, shop);
        if (!result.ok) continue;
        const { stockChange, lastLine, ...fields } = result.changed;
        stock -= stockChange.soup ?? 0;
        order = { ...order, ...fields, changed: { ...aChange, lastLine } };
        const lines = sortedLines(order).map(([, line]) => line);
        expect(lines.map(({ productId, quantity }) => [productId, quantity])).toEqual(
          order.items.map(({ productId, quantity }) => [productId, quantity]),
        );
        const soups = order.items.filter(({ productId }) => productId === 'soup');
        const held = soups.reduce((sum, { quantity }) => sum + quantity, 0);
        expect(order.stockTaken.soup ?? 0).toBe(held);
        expect(stock + held).toBe(total);
        expect(stock).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 500, seed: 21 },
  );
});
