import { anOrder, asEntry } from '@fireline/domain/testing/plain';
import { describe, expect, test } from 'vitest';
import { follow, type Newest, noneNewer, withNewest } from './with-newest.ts';

const day = '2026-03-09';
const at = (time: string) => Date.parse(`${day}T${time}Z`);
type Listed = ReturnType<typeof order>;
const any = { customer: null, from: null, to: null, statuses: [] } as const;
const order = (id: string, overrides: Parameters<typeof anOrder>[0] = {}) =>
  asEntry(id, anOrder({ placedAt: at('10:00'), customerId: 'ada', ...overrides }));
const known = (...entries: readonly Listed[]): Newest => ({
  ...noneNewer,
  known: new Map(entries.map((entry) => [entry.id, entry])),
});
const ids = (query: Partial<Parameters<typeof withNewest>[2]>, ...news: readonly Listed[]) =>
  withNewest([order('read')], known(...news), { ...any, ...query }, 'UTC').map(({ id }) => id);

test('what is known by now replaces what was read, in its place', () => {
  const read = [order('a', { status: 'pending' }), order('b', { status: 'pending' })];
  const list = withNewest(read, known(order('b', { status: 'ready' })), any, 'UTC');
  expect(list.map(({ id, data }) => [id, data.status])).toEqual([
    ['a', 'pending'],
    ['b', 'ready'],
  ]);
});

test('new orders come first, once', () => {
  expect(ids({}, order('new'), order('read'))).toEqual(['new', 'read']);
});

test.each([
  ['another customer', { customer: 'bob' }],
  ['another status', { statuses: ['ready'] }],
  ['later days', { from: '2026-03-10' }],
  ['earlier days', { to: '2026-03-08' }],
] as const)('a list of %s lacks them', (_, query) => {
  expect(ids(query, order('new', { status: 'pending' }))).toEqual(['read']);
});

test.each([
  ['their customer', { customer: 'ada' }],
  ['their status', { statuses: ['pending'] }],
  ['their day', { from: day, to: day }],
] as const)('a list of %s has them', (_, query) => {
  expect(ids(query, order('new', { status: 'pending' }))).toEqual(['new', 'read']);
});

describe('orders that were deleted', () => {
  const [late, middle, early] = ['12:00', '11:00', '10:00'].map((time) =>
    order(time, { placedAt: at(time) }),
  ) as [Listed, Listed, Listed];
  const list = (...entries: readonly Listed[]) => ({ entries, invalidIds: [] });
  const listed = (newest: Newest) =>
    withNewest([late, middle, early], newest, any, 'UTC').map(({ id }) => id);
  const before = follow(noneNewer, list(late, middle), 2);

  test('leave the list as soon as the server says what is there', () => {
    expect(listed(before)).toEqual(['12:00', '11:00', '10:00']);
    expect(listed(follow(before, list(late, early), 2))).toEqual(['12:00', '10:00']);
    expect(listed(follow(before, list(late), 2))).toEqual(['12:00']);
  });

  test('are not those that newer ones have pushed out', () => {
    const newer = order('13:00', { placedAt: at('13:00') });
    expect(listed(follow(before, list(newer, late), 2))).toEqual([
      '13:00',
      '12:00',
      '11:00',
      '10:00',
    ]);
  });

  test('are not those that only this device doesn’t have', () => {
    expect(listed(follow(noneNewer, list(late), null))).toEqual(['12:00', '11:00', '10:00']);
    expect(listed(follow(before, list(late), null))).toEqual(['12:00', '11:00', '10:00']);
  });

  test('are not those that can’t be read', () => {
    const unreadable = { entries: [late], invalidIds: ['11:00'] };
    expect(listed(follow(noneNewer, unreadable, 2))).toEqual(['12:00', '11:00', '10:00']);
  });
});
