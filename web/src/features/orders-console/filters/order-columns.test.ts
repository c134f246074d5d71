import { activeStatuses, finalStatuses } from '@fireline/domain/order/status';
import { expect, test } from 'vitest';
import { liveList } from '#entities/order/list/held-list.ts';
import { anEntry } from '#entities/order/list/order-fixture.ts';
import { columnFor, fillColumns, statusesOf } from './order-columns.ts';
import { urgentFirst } from './table-columns.ts';

test('every active status has exactly one column', () => {
  const { orders } = liveList(activeStatuses.map((status) => anEntry(status, { status })));
  const shown = fillColumns(orders).flatMap((column) => column.orders.map(({ entry }) => entry.id));
  expect(shown.toSorted()).toEqual([...activeStatuses].toSorted());
});

test('an order’s column depends on where the list holds it, not on its current status', () => {
  const entry = anEntry('o', { status: 'confirmed' });
  const columns = fillColumns([
    { entry, place: { status: 'pending', courierId: null }, isGone: false },
  ]);
  expect(columns.find(({ orders }) => orders.length > 0)?.key).toBe('pending');
});

test('a status maps to its column and back', () => {
  for (const status of activeStatuses) {
    const column = columnFor(status);
    expect(column && statusesOf(column)).toContain(status);
  }
  expect(finalStatuses.map(columnFor)).toEqual([null, null, null]);
});

test('on a phone the table starts with wait and status', () => {
  expect(urgentFirst(['number', 'name', 'status', 'type', 'wait'])).toEqual([
    'number',
    'wait',
    'status',
    'name',
    'type',
  ]);
  expect(urgentFirst(['number', 'name', 'total'])).toEqual(['number', 'name', 'total']);
});
