/** The items of a new order: checked one by one up to the fiftieth, within one request's budget. */
import { limits } from '@fireline/domain/limits';
import type { OrderItem } from '@fireline/domain/schemas/order-item';
import { aContact, anAddress, anItem } from '@fireline/domain/testing/stored';
import { Timestamp } from 'firebase/firestore';
import { describe, test } from 'vitest';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { place } from './place-order.ts';

// Fifty items in each of hundreds of values. `placing.test.ts` evaluates the same expressions.
const rules = useRules({ reportsCoverage: false });

const placeItems = (items: unknown) => place(rules.as('customer'), { changes: { items } });

function items(count: number): OrderItem[] {
  return Array.from({ length: count }, (_, index) =>
    anItem({
      productId: `product-${index}`,
      quantity: (index % limits.quantityPerItem) + 1,
      choices: { size: ['large'], extras: ['cream', 'syrup'] },
      note: 'Please as hot as it gets.',
    }),
  );
}

describe('how many', () => {
  test.each([1, 2, 7, 8, 49, limits.itemsPerOrder])('customer orders %i items', async (count) => {
    await allowed(placeItems(items(count)));
  });

  test('customer orders the largest order that there can be', async () => {
    const requestedFor = Timestamp.fromMillis(Date.now() + 60 * 60_000);
    await allowed(
      place(rules.as('customer'), {
        changes: {
          items: items(limits.itemsPerOrder).map((item) => ({
            ...item,
            productId: item.productId.padEnd(128, 'x'),
            note: 'x'.repeat(limits.itemNote),
          })),
          fulfilment: { type: 'delivery', requestedFor },
          note: 'x'.repeat(limits.orderNote),
        },
        contact: aContact({ address: anAddress() }),
      }),
    );
  });

  test.each([
    ['no item', []],
    ['51 items', items(limits.itemsPerOrder + 1)],
    ['no list', anItem()],
    ['a word', 'latte'],
    ['nothing', null],
  ])('customer cannot order %s', async (_, wrong) => {
    await refused(placeItems(wrong));
  });
});

const { productId: _, ...withoutProduct } = anItem();
const { choices: __, ...withoutChoices } = anItem();

describe.each([
  ['the only item', 1],
  ['the last of seven items', 7],
  ['the fiftieth item', limits.itemsPerOrder],
])('%s', (_name, count) => {
  const placeLast = (last: unknown) => placeItems([...items(count - 1), last]);

  test.each([
    ['one piece', anItem({ quantity: 1 })],
    ['the most pieces', anItem({ quantity: limits.quantityPerItem })],
    ['the longest product id', anItem({ productId: 'x'.repeat(128) })],
    ['no choices', anItem({ choices: {} })],
  ])('customer may order %s', async (_what, item) => {
    await allowed(placeLast(item));
  });

  test.each([
    ['no piece', anItem({ quantity: 0 })],
    ['fewer than no pieces', anItem({ quantity: -1 })],
    ['a hundred pieces', anItem({ quantity: limits.quantityPerItem + 1 })],
    ['half a piece', anItem({ quantity: 0.5 })],
    ['pieces in words', { ...anItem(), quantity: '2' }],
    ['pieces by truth', { ...anItem(), quantity: true }],
    ['no product', anItem({ productId: '' })],
    ['a product by number', { ...anItem(), productId: 7 }],
    ['a product with too long an id', anItem({ productId: 'x'.repeat(129) })],
    ['a product by its path', anItem({ productId: 'products/latte' })],
    ['an item without a product', withoutProduct],
    ['an item without choices', withoutChoices],
    ['an item with a price', { ...anItem(), price: 1 }],
    ['an item with a price for a note', { ...withoutChoices, price: 1 }],
    ['a word', 'latte'],
    ['nothing', null],
  ])('customer cannot order %s', async (_what, item) => {
    await refused(placeLast(item));
  });
});
