import { expect, test } from 'vitest';
import { serverTime } from '../codec/server-time.ts';
import { parse } from '../parse.ts';
import { anItem } from '../testing/plain.ts';
import { newOrder } from './new-order.ts';
import { orderSchema } from './schema.ts';

const input = {
  customerName: 'Ada',
  fulfilment: { type: 'pickup', requestedFor: null },
  items: [anItem(), anItem({ productId: 'cake', choices: {} })],
  note: '',
} as const;
const placing = { input: { ...input, items: [...input.items] }, customerId: 'ada', byGuest: false };

test('a new order leaves its times to the server', () => {
  expect(newOrder(placing)).toMatchObject({
    placedAt: serverTime,
    updatedAt: serverTime,
    statusTimes: { placed: serverTime },
  });
});

test('it is read as the order that was entered, without prices', () => {
  const order = parse(orderSchema, newOrder(placing, 7));
  expect(order).toMatchObject({
    ...input,
    status: 'placed',
    version: 0,
    placedAt: 7,
    updatedAt: 7,
    statusTimes: { placed: 7 },
    changedBy: { uid: 'ada', role: 'customer' },
    lines: {},
  });
  expect(order.total).toBeUndefined();
});

test('what is left out is no field: the rules know no empty ones', () => {
  expect(newOrder(placing)).not.toHaveProperty('language');
  expect(newOrder({ ...placing, queuedAt: null })).not.toHaveProperty('queuedAt');
  expect(newOrder({ ...placing, seen: null })).not.toHaveProperty('seen');
  expect(newOrder({ ...placing, language: 'de', queuedAt: 3 })).toMatchObject({
    language: 'de',
    queuedAt: 3,
  });
});
