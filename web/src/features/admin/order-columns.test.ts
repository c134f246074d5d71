import { activeStatuses, type OrderStatus } from '@fireline/domain/order-status';
import { parse } from '@fireline/domain/parse';
import { orderSchema } from '@fireline/domain/schemas/order';
import { expect, test } from 'vitest';
import { columnOf, fillColumns } from './order-columns.ts';

test('every active status has exactly one column', () => {
  const orders = activeStatuses.map((status, index) => anEntry(`o${index}`, status, index));
  const shown = fillColumns(orders).flatMap((column) => column.orders.map(({ id }) => id));
  expect(shown.toSorted()).toEqual(orders.map(({ id }) => id).toSorted());
});

test('the longest waiting order comes first, and a tie has a fixed order', () => {
  const columns = fillColumns([
    anEntry('c', 'ready', 2000),
    anEntry('b', 'ready', 1000),
    anEntry('a', 'ready', 2000),
  ]);
  expect(columns.find(({ key }) => key === 'ready')?.orders.map(({ id }) => id)).toEqual([
    'b',
    'a',
    'c',
  ]);
});

test('an address that names no column shows all of them', () => {
  expect(columnOf('ready')).toBe('ready');
  expect(columnOf('completed')).toBeNull();
  expect(columnOf(null)).toBeNull();
});

function anEntry(id: string, status: OrderStatus, placedAt: number) {
  const data = parse(orderSchema, {
    customerId: 'priya',
    customerName: 'Priya',
    fulfilment: { type: 'pickup', requestedFor: null },
    items: [],
    note: '',
    status,
    version: 1,
    placedAt,
    updatedAt: placedAt,
    statusTimes: {},
    changedBy: { uid: 'priya', role: 'customer' },
  });
  return { id, data, pending: false };
}
