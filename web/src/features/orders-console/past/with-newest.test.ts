import { anOrder, asEntry } from '@fireline/domain/testing/plain';
import { expect, test } from 'vitest';
import { withNewest } from './with-newest.ts';

const day = '2026-03-09';
const at = (time: string) => Date.parse(`${day}T${time}Z`);
const any = { customer: null, from: null, to: null, statuses: [] } as const;
const order = (id: string, overrides: Parameters<typeof anOrder>[0] = {}) =>
  asEntry(id, anOrder({ placedAt: at('10:00'), customerId: 'ada', ...overrides }));
const known = (...entries: readonly ReturnType<typeof order>[]) =>
  new Map(entries.map((entry) => [entry.id, entry]));
const ids = (
  query: Partial<Parameters<typeof withNewest>[2]>,
  ...news: readonly ReturnType<typeof order>[]
) => withNewest([order('read')], known(...news), { ...any, ...query }, 'UTC').map(({ id }) => id);

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
