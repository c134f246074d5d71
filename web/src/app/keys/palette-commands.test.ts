import type { Product } from '@fireline/domain/catalog/product';
import { orderSchema } from '@fireline/domain/order/schema';
import { parse } from '@fireline/domain/parse';
import { expect, test } from 'vitest';
import type { Entry } from '#platform/live/state.ts';
import { commandsFor, type PaletteSources } from './palette-commands.ts';

const order = (id: string, customerName: string) => ({
  id,
  hasPendingWrites: false,
  data: parse(orderSchema, {
    customerId: 'c',
    customerName,
    fulfilment: { type: 'pickup', requestedFor: null },
    items: [],
    note: '',
    status: 'ready',
    version: 4,
    placedAt: 1,
    updatedAt: 1,
    statusTimes: {},
    changedBy: { uid: 'k', role: 'kitchen' },
  }),
});

const product = (name: string, available = true): Entry<Product> => ({
  id: name,
  hasPendingWrites: false,
  data: {
    name,
    description: '',
    category: 'Coffee',
    price: 1,
    taxRateId: 'standard',
    image: '',
    station: 'Bar',
    prepMinutes: 1,
    available,
    stock: null,
    options: [],
    out: {},
    allergens: [],
    labels: '',
    served: '',
    sort: 1,
    createdAt: 1,
    updatedAt: 1,
    changeId: null,
  },
});

function palette(typed: string, opened: string[] = []) {
  const from: PaletteSources = {
    shortcuts: [
      { keys: 'g o', label: 'Orders', group: 'Go to', run: () => opened.push('orders') },
      { keys: null, label: 'Pause ordering', group: 'Shop', run: () => opened.push('pause') },
      { keys: 'n', label: 'Write a note', group: 'This order', run: () => opened.push('old') },
      { keys: 'n', label: 'Write a note', group: 'This order', run: () => opened.push('new') },
    ],
    orders: [order('aaaaaaaaaaaa7f3kq2zd', 'Malik Johnson'), order('bbbbbbbbbbbb22222222', 'Ada')],
    products: [product('Latte'), product('Espresso', false)],
    openOrder: (id) => opened.push(id),
    openProduct: (name) => opened.push(name),
  };
  return commandsFor(typed, from);
}

const labels = (typed: string) =>
  palette(typed).map(({ value, items }) => [value, items.map(({ label }) => label)]);

test('before anything is typed, it offers the page’s actions, each once', () => {
  expect(labels('')).toEqual([
    ['Go to', ['Orders']],
    ['Shop', ['Pause ordering']],
    ['This order', ['Write a note']],
  ]);
});

test.each(['malik', 'johnson mal', '#7F3K', '7f3k q2zd'])('finds an order by %j', (typed) => {
  expect(labels(typed)).toEqual([['Open orders', ['#7F3KQ2ZD Malik Johnson']]]);
});

test('finds products, marks sold-out ones, and finds actions by their group', () => {
  expect(labels('latte')).toEqual([['Products', ['Latte']]]);
  expect(palette('espresso')[0]?.items[0]?.detail).toBe('Coffee, sold out');
  expect(labels('go to')).toEqual([['Go to', ['Orders']]]);
  expect(labels('nothing of the kind')).toEqual([]);
});

test('runs the newest of two actions with the same name', () => {
  const opened: string[] = [];
  const run = (typed: string) => palette(typed, opened)[0]?.items[0]?.run();
  run('malik');
  run('espresso');
  run('note');
  expect(opened).toEqual(['aaaaaaaaaaaa7f3kq2zd', 'Espresso', 'new']);
});
