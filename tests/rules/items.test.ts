/** The items of a new order: each of up to fifty is checked, and their total size is limited. */

import { allergens } from '@fireline/domain/catalog/product';
import { limits } from '@fireline/domain/limits';
import type { OrderItem } from '@fireline/domain/order/item';
import { type ItemColumns, itemColumns } from '@fireline/domain/order/item-columns';
import { orderSchema } from '@fireline/domain/order/schema';
import { parse } from '@fireline/domain/parse';
import { aContact, anAddress, anItem, anOrder } from '@fireline/domain/testing/stored';
import { hour } from '@fireline/domain/time/durations';
import { Timestamp } from 'firebase/firestore';
import { describe, expect, test } from 'vitest';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { place } from './place-order.ts';

const rules = useRules();

const placeColumns = (items: unknown) => place(rules.as('customer'), { changes: { items } });

function items(count: number): OrderItem[] {
  return Array.from({ length: count }, (_, index) =>
    anItem({
      productId: `product-${index}`,
      quantity: (index % limits.quantityPerItem) + 1,
      choices: { size: ['large'], extras: ['cream', 'syrup'] },
      note: index % 3 === 0 ? '' : 'Please as hot as it gets.',
    }),
  );
}

/** `text` as the last of `count` entries of a column, the others unchanged. */
function withLast(column: keyof ItemColumns, last: unknown, count: number = limits.itemsPerOrder) {
  const columns = itemColumns(items(count));
  return { ...columns, [column]: [...columns[column].slice(0, -1), last] };
}

describe('how many', () => {
  test.each([1, 2, 7, 49, limits.itemsPerOrder])('customer orders %i items', async (count) => {
    await allowed(placeColumns(itemColumns(items(count))));
  });

  test('customer places the largest possible order', async () => {
    const requestedFor = Timestamp.fromMillis(Date.now() + hour);
    const count = limits.itemsPerOrder;
    await allowed(
      place(rules.as('customer'), {
        changes: {
          customerName: 'x'.repeat(limits.customerName),
          items: {
            productIds: Array(count).fill('x'.repeat(128)),
            quantities: Array(count).fill(limits.quantityPerItem),
            choices: Array(count).fill('x'.repeat(limits.choicesTextPerOrder / count)),
            notes: Array(count).fill('x'.repeat(limits.itemNotesPerOrder / count)),
          },
          fulfilment: { type: 'delivery', requestedFor },
          note: 'x'.repeat(limits.orderNote),
          calledName: 'x'.repeat(limits.customerName),
          language: 'de',
          queuedAt: Timestamp.now(),
          seen: `${limits.orderTotal} EUR${`;${allergens}`.repeat(count)}`,
        },
        contact: aContact({ address: anAddress() }),
      }),
    );
  });

  test.each([
    ['no item', itemColumns([])],
    ['51 items', itemColumns(items(limits.itemsPerOrder + 1))],
    ['a list, as it once was', items(2)],
    ['a word', 'latte'],
    ['nothing', null],
    ['a column too few', { ...itemColumns(items(2)), notes: undefined }],
    ['a column too many', { ...itemColumns(items(2)), prices: [1, 1] }],
    ['a note too few', { ...itemColumns(items(2)), notes: [''] }],
    ['a quantity too few', { ...itemColumns(items(2)), quantities: [1] }],
    ['choices too few', { ...itemColumns(items(2)), choices: [''] }],
    ['a word for a column', { ...itemColumns(items(1)), notes: 'x' }],
    ['a map for a column', { ...itemColumns(items(1)), notes: { x: 'x' } }],
  ])('customer cannot order %s', async (_, wrong) => {
    await refused(placeColumns(JSON.parse(JSON.stringify(wrong)) as unknown));
  });
});

describe.each([
  ['the only item', 1],
  ['the last of seven items', 7],
  ['the fiftieth item', limits.itemsPerOrder],
])('%s', (_name, count) => {
  test.each([
    ['one piece', 'quantities', 1],
    ['the most pieces', 'quantities', limits.quantityPerItem],
    ['the longest product id', 'productIds', 'x'.repeat(128)],
    ['a product id with a line break', 'productIds', 'one\ntwo'],
    ['a product id of characters beyond the first plane', 'productIds', '🍕'.repeat(32)],
    ['no choices', 'choices', ''],
    ['the longest choices', 'choices', 'x'.repeat(limits.choicesText)],
    ['no note', 'notes', ''],
    ['the longest note', 'notes', 'x'.repeat(limits.itemNote)],
    ['a note in any script', 'notes', 'Bitte heiß, 謝謝 🌶️'],
    ['a note that looks like the end', 'notes', 'end'],
  ] as const)('customer may order %s, and it can be read', async (_what, column, value) => {
    const columns = withLast(column, value, count);
    await allowed(placeColumns(columns));
    const stored = { ...anOrder(), items: columns };
    const readable = JSON.parse(JSON.stringify(stored), inMilliseconds) as unknown;
    expect(itemColumns(parse(orderSchema, readable).items)).toMatchObject(
      column === 'choices' ? { notes: columns.notes } : columns,
    );
  });

  test.each([
    ['no piece', 'quantities', 0],
    ['fewer than no pieces', 'quantities', -1],
    ['a hundred pieces', 'quantities', limits.quantityPerItem + 1],
    ['half a piece', 'quantities', 0.5],
    ['pieces in words', 'quantities', '2'],
    ['pieces by truth', 'quantities', true],
    ['pieces of nothing', 'quantities', null],
    ['no product', 'productIds', ''],
    ['a product by number', 'productIds', 7],
    ['a product with too long an id', 'productIds', 'x'.repeat(129)],
    ['a product by its path', 'productIds', 'products/latte'],
    ['choices by number', 'choices', 7],
    ['choices of nothing', 'choices', null],
    ['choices that are too long', 'choices', 'x'.repeat(limits.choicesText + 1)],
    ['choices in two lines', 'choices', 'milk=oat\nmilk=oat'],
    ['choices that are not encoded', 'choices', 'milk=oät'],
    ['choices as a map', 'choices', { milk: ['oat'] }],
    ['a note by number', 'notes', 7],
    ['a note of nothing', 'notes', null],
    ['a note that is too long', 'notes', 'x'.repeat(limits.itemNote + 1)],
    ['a note in two lines', 'notes', 'one\ntwo'],
  ] as const)('customer cannot order %s', async (_what, column, value) => {
    await refused(placeColumns(withLast(column, value, count)));
  });
});

describe('the total of all items', () => {
  test.each([
    ['notes', 'x'.repeat(limits.itemNote)],
    ['choices', 'x'.repeat(limits.choicesText)],
  ])('customer cannot fill the %s of every item', async (column, value) => {
    const columns = { ...itemColumns(items(50)), [column]: Array(50).fill(value) };
    await refused(placeColumns(columns));
  });
});

const inMilliseconds = (_key: string, value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : value;
