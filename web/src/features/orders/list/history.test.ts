import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { day } from '@fireline/domain/time/durations';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#platform/live/state.ts';
import { filterOf, mergedHistory, periodsOf } from './history.ts';

const noon = Date.UTC(2026, 10, 21, 12);

function entry(id: string, placedAt: number, status: Order['status'] = 'completed'): Entry<Order> {
  const data = parse(orderSchema, {
    customerId: 'priya',
    customerName: 'Priya',
    fulfilment: { type: 'pickup', requestedFor: null },
    items: [],
    note: '',
    status,
    version: 5,
    placedAt,
    updatedAt: placedAt,
    statusTimes: {},
    changedBy: { uid: 'priya', role: 'customer' },
  });
  return { id, data, hasPendingWrites: false };
}

describe('the order history', () => {
  it('has each order once, newest first, in its live state', () => {
    const read = [entry('b', 3), entry('c', 1, 'cancelled')];
    const closed = [entry('a', 2), entry('c', 1, 'rejected')];
    const merged = mergedHistory(read, closed, 'all');
    expect(merged.map(({ id, data }) => [id, data.status])).toEqual([
      ['b', 'completed'],
      ['a', 'completed'],
      ['c', 'rejected'],
    ]);
  });

  it('applies the filter to orders that have just closed', () => {
    const closed = [entry('a', 3), entry('b', 2, 'cancelled'), entry('c', 1, 'rejected')];
    const ids = (filter: 'completed' | 'cancelled') =>
      mergedHistory([], closed, filter).map(({ id }) => id);
    expect(ids('completed')).toEqual(['a']);
    expect(ids('cancelled')).toEqual(['b', 'c']);
  });

  it('is grouped by today, yesterday, and month in the shop’s time zone', () => {
    const orders = [entry('a', noon), entry('b', noon - day), entry('c', noon - 3 * day)];
    const older = entry('d', Date.UTC(2026, 10, 1, 2));
    const periods = periodsOf([...orders, older], noon, 'America/New_York');
    expect(periods.map(({ title, orders }) => [title, orders.map(({ id }) => id)])).toEqual([
      ['Today', ['a']],
      ['Yesterday', ['b']],
      ['November 2026', ['c']],
      ['October 2026', ['d']],
    ]);
  });
});

it.each([
  [null, 'all'],
  ['completed', 'completed'],
  ['cancelled', 'cancelled'],
  ['nonsense', 'all'],
] as const)('?show=%s is %s', (show, filter) => {
  expect(filterOf(show)).toBe(filter);
});
