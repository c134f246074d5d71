import { describe, expect, test } from 'vitest';
import { anEntry, aPiece, at } from '#entities/order/list/order-fixture.ts';
import { readListQuery, type SortKey } from './list-query.ts';
import { filterOrders, marksOf, sortOrders } from './order-filter.ts';

const limits = { ticketWarnMinutes: 8, ticketLateMinutes: 15 };

const orders = [
  anEntry('abcdefgh23456789aaaa', { customerName: 'Zoë Müller', status: 'placed' }),
  anEntry('abcdefgh23456789bbbb', {
    customerName: 'Tomasz Wójcik',
    status: 'preparing',
    priority: true,
    placedAt: at(5),
    lines: { '01': aPiece('Margherita', 'Oven'), '02': aPiece('Flat white', 'Bar') },
  }),
  anEntry('abcdefgh23456789cccc', {
    status: 'ready',
    placedAt: at(10),
    customerId: 'other',
    fulfilment: { type: 'delivery', requestedFor: null },
    total: 2000,
  }),
  anEntry('abcdefgh23456789dddd', {
    status: 'confirmed',
    placedAt: at(11),
    note: 'Ring twice',
    fulfilment: { type: 'pickup', requestedFor: at(120) },
  }),
];

function found(search: string, now = at(12)): string {
  const query = readListQuery(new URLSearchParams(search));
  return filterOrders(orders, query, limits, now)
    .map(({ id }) => id.slice(-1))
    .join('');
}

describe('filters', () => {
  test.each([
    ['', 'abcd'],
    ['status=pending', 'a'],
    ['status=preparing,ready', 'bc'],
    ['type=delivery', 'c'],
    ['station=Bar', 'abcd'],
    ['station=Oven', 'b'],
    ['customer=other', 'c'],
    ['mark=priority', 'b'],
    ['mark=courier,note', 'cd'],
    ['mark=later', 'd'],
    ['type=pickup&mark=priority&station=Oven', 'b'],
    ['type=delivery&mark=priority', ''],
  ])('%s', (search, expected) => {
    expect(found(search)).toBe(expected);
  });

  test('the late mark depends on the time', () => {
    expect(found('mark=late', at(14))).toBe('');
    expect(found('mark=late', at(20))).toBe('ab');
  });
});

describe('search', () => {
  test.each([
    ['%23' + '6789BBBB', 'b'],
    ['9cc', 'c'],
    ['wojcik', 'b'],
    ['ZOE', 'a'],
    ['flat', 'b'],
    ['margherita tomasz', 'b'],
    ['margherita zoe', ''],
    ['latte', 'acd'],
    ['ring', 'd'],
  ])('%s', (text, expected) => {
    expect(found(`q=${text}`)).toBe(expected);
  });
});

test('an order for later is not late before its time', () => {
  const later = anEntry('later', { fulfilment: { type: 'pickup', requestedFor: at(60) } });
  expect(marksOf(later.data, limits, at(40))).toEqual(['later']);
  expect(marksOf(later.data, limits, at(80))).toEqual(['late']);
});

test('a test order says that it is one', () => {
  const test = anEntry('test', { status: 'completed', test: true });
  expect(marksOf(test.data, limits, at(100))).toEqual(['test']);
});

test('a closed order is no longer late', () => {
  const closed = anEntry('closed', { status: 'completed' });
  expect(marksOf(closed.data, limits, at(100))).toEqual([]);
});

describe('sorting', () => {
  const sorted = (key: SortKey, descending = false) =>
    sortOrders(orders.toReversed(), { key, descending })
      .map(({ id }) => id.slice(-1))
      .join('');

  test.each<[SortKey, string, string]>([
    ['wait', 'dcba', 'abcd'],
    ['number', 'abcd', 'dcba'],
    ['name', 'cdba', 'abcd'],
    ['status', 'adbc', 'cbda'],
    ['type', 'cabd', 'abdc'],
    ['total', 'abdc', 'cabd'],
  ])('by %s', (key, ascending, descending) => {
    expect(sorted(key)).toBe(ascending);
    expect(sorted(key, true)).toBe(descending);
  });

  test('equal orders are sorted by when they were placed', () => {
    const same = ['b', 'a'].map((id) => anEntry(id, { customerName: 'Same' }));
    expect(sortOrders(same, { key: 'name', descending: true }).map(({ id }) => id)).toEqual([
      'a',
      'b',
    ]);
  });
});
