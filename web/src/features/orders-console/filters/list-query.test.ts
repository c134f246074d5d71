import { expect, test } from 'vitest';
import {
  asksForPast,
  filterCount,
  isUnfiltered,
  type ListQuery,
  readListQuery,
  viewSearch,
  withListQuery,
} from './list-query.ts';
import { usualColumns } from './table-columns.ts';

const everything: ListQuery = {
  layout: 'table',
  statuses: ['pending', 'ready'],
  type: 'delivery',
  station: 'Bar & Grill',
  customer: 'demo-priya',
  marks: ['priority', 'late'],
  text: 'flat white, #7F3K',
  from: '2026-01-05',
  to: '2026-01-06',
  sort: { key: 'total', descending: true },
  columns: ['number', 'name', 'total'],
};

function read(search: string): ListQuery {
  return readListQuery(new URLSearchParams(search));
}

test('what is written to the URL can be read back', () => {
  const address = withListQuery(new URLSearchParams(), everything).toString();
  expect(read(address)).toEqual(everything);
});

test('an empty URL is the board of all orders, longest wait first', () => {
  expect(read('')).toMatchObject({
    layout: 'board',
    statuses: [],
    sort: { key: 'wait', descending: true },
    columns: usualColumns,
  });
  expect(isUnfiltered(read(''))).toBe(true);
  expect(withListQuery(new URLSearchParams(), read('')).toString()).toBe('');
});

test('unknown values in a URL are ignored', () => {
  const query = read(
    'view=grid&status=ready,lost&type=drone&mark=odd&from=yesterday&to=2026-13-40&sort=x&cols=x',
  );
  expect(query).toEqual({ ...read(''), statuses: ['ready'] });
});

test('a change keeps everything else, including the order that is open', () => {
  const search = new URLSearchParams('status=ready&order=abc&type=pickup');
  expect(withListQuery(search, { type: null, text: 'x' }).toString()).toBe(
    'status=ready&order=abc&q=x',
  );
});

test('a view is the list without the order that is open', () => {
  const search = new URLSearchParams('order=abc&q=tea&status=ready&sort=-total&cols=number,total');
  expect(viewSearch(search)).toBe('status=ready&q=tea&sort=-total&cols=number%2Ctotal');
});

test('the number is always a column', () => {
  expect(read('cols=total').columns).toEqual(['number', 'total']);
});

test('days and final statuses ask for past orders', () => {
  expect(asksForPast(read('status=ready'))).toBe(false);
  expect(asksForPast(read('status=ready,completed'))).toBe(true);
  expect(asksForPast(read('from=2026-01-05'))).toBe(true);
  expect(asksForPast(read('to=2026-01-05'))).toBe(true);
});

test('a range of days counts as one filter', () => {
  expect(filterCount(everything)).toBe(5);
  expect(filterCount(read('q=x&status=ready'))).toBe(0);
});
