/**
 * Every query has its index, and every index its query. Needs no emulator, because they enforce
 * none.
 */
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cartColumns } from '@fireline/domain/cart/columns';
import type { QuerySpec } from '@fireline/domain/query';
import { describe, expect, test } from 'vitest';
import { everyQuery, filteredOrderQueries } from '../support/every-query.ts';
import { type IndexFile, lackOf, unusedIndexes } from '../support/index-checker.ts';

const path = new URL('../../firestore.indexes.json', import.meta.url);
const file: IndexFile = JSON.parse(await readFile(path, 'utf8'));
const specs: readonly QuerySpec[] = [...Object.values(everyQuery), ...filteredOrderQueries];

test('everyQuery has an instance of each query of the domain', async () => {
  const rooms = join(import.meta.dirname, '../../domain/src');
  const files = globSync('*/queries.ts', { cwd: rooms });
  const modules = await Promise.all(
    files.map(async (room): Promise<object> => import(join(rooms, room))),
  );
  const names = modules.flatMap(Object.keys).filter((name) => name.endsWith('Query'));
  expect(Object.keys(everyQuery).toSorted()).toEqual(names.toSorted());
});

test.each(Object.entries(everyQuery))('%s has its index', (_, spec) => {
  expect(lackOf(spec, file)).toBeNull();
});

test.each(filteredOrderQueries)('filtered orders have their index: $where', (spec) => {
  expect(lackOf(spec, file)).toBeNull();
});

test('every composite index has its query', () => {
  expect(unusedIndexes(specs, file)).toEqual([]);
});

test('temporary documents are deleted when they expire', () => {
  const expiring = file.fieldOverrides.filter(({ ttl }) => ttl);
  expect(expiring).toEqual([
    { collectionGroup: 'private', fieldPath: 'expiresAt', ttl: true, indexes: [] },
    { collectionGroup: 'notifications', fieldPath: 'expiresAt', ttl: true, indexes: [] },
    { collectionGroup: 'latencyReports', fieldPath: 'expiresAt', ttl: true, indexes: [] },
    { collectionGroup: 'trackingViews', fieldPath: 'expiresAt', ttl: true, indexes: [] },
    { collectionGroup: 'deliveryReports', fieldPath: 'expiresAt', ttl: true, indexes: [] },
    { collectionGroup: 'tracking', fieldPath: 'expiresAt', ttl: true, indexes: [] },
    { collectionGroup: 'attempts', fieldPath: 'expiresAt', ttl: true, indexes: [] },
    { collectionGroup: 'mail', fieldPath: 'expiresAt', ttl: true, indexes: [] },
    { collectionGroup: 'pushes', fieldPath: 'expiresAt', ttl: true, indexes: [] },
    { collectionGroup: 'numbers', fieldPath: 'expiresAt', ttl: true, indexes: [] },
    { collectionGroup: 'callNumbers', fieldPath: 'expiresAt', ttl: true, indexes: [] },
    { collectionGroup: 'mailLimits', fieldPath: 'expiresAt', ttl: true, indexes: [] },
    { collectionGroup: 'changes', fieldPath: 'expiresAt', ttl: true, indexes: [] },
    { collectionGroup: 'carrierUpdates', fieldPath: 'expiresAt', ttl: true, indexes: [] },
    { collectionGroup: 'paymentEvents', fieldPath: 'expiresAt', ttl: true, indexes: [] },
    { collectionGroup: 'deadLetters', fieldPath: 'expiresAt', ttl: true, indexes: [] },
    { collectionGroup: 'pairings', fieldPath: 'expiresAt', ttl: true, indexes: [] },
    { collectionGroup: 'people', fieldPath: 'expiresAt', ttl: true, indexes: [] },
  ]);
});

test('the large fields of an order, which no query uses, are not indexed', () => {
  const exempt = file.fieldOverrides
    .filter(({ collectionGroup, indexes }) => collectionGroup === 'orders' && indexes.length === 0)
    .map(({ fieldPath }) => fieldPath);
  expect(exempt).toEqual(
    expect.arrayContaining(['items', 'lines', 'note', 'prepared', 'statusTimes']),
  );
});

test('the lines of carts, which no query uses, are not indexed', () => {
  const exempt = file.fieldOverrides.filter(({ collectionGroup }) => collectionGroup === 'carts');
  expect(exempt).toEqual(
    Object.keys(cartColumns(new Map())).map((fieldPath) => ({
      collectionGroup: 'carts',
      fieldPath,
      indexes: [],
    })),
  );
});

describe('the check itself', () => {
  const orders: QuerySpec = { collection: 'orders', where: [], orderBy: [], limit: 1 };
  const none: IndexFile = { indexes: [], fieldOverrides: [] };

  test.each<[string, QuerySpec]>([
    [
      'an equality with an order',
      { ...orders, where: [['priority', '==', true]], orderBy: [['placedAt', 'asc']] },
    ],
    [
      'the other direction of an order',
      { ...orders, where: [['status', '==', 'ready']], orderBy: [['updatedAt', 'asc']] },
    ],
    [
      'a subset of an index',
      { ...orders, where: [['courierId', '==', 'u']], orderBy: [['placedAt', 'asc']] },
    ],
    [
      'two orders',
      {
        ...orders,
        orderBy: [
          ['priority', 'asc'],
          ['placedAt', 'asc'],
        ],
      },
    ],
    [
      'a range with another order',
      { ...orders, where: [['total', '>', 1]], orderBy: [['placedAt', 'asc']] },
    ],
    [
      'a list with an order',
      { ...orders, where: [['tags', 'array-contains', 'x']], orderBy: [['placedAt', 'asc']] },
    ],
    [
      'a group without its own index',
      { ...orders, collection: 'events', group: true, where: [['version', '==', 1]] },
    ],
    [
      'the order of a group',
      { ...orders, collection: 'notifications', group: true, orderBy: [['createdAt', 'asc']] },
    ],
    [
      'a sum without its field',
      {
        ...orders,
        where: [['status', '==', 'ready']],
        orderBy: [['placedAt', 'asc']],
        sum: 'subtotal',
      },
    ],
    ['a field that is not indexed', { ...orders, where: [['note', '==', '']] }],
    ['a part of a map that is not indexed', { ...orders, orderBy: [['statusTimes.ready', 'asc']] }],
    [
      'a field whose index is only for the group',
      { ...orders, collection: 'orders/o/private', where: [['placedAt', '==', 1]] },
    ],
  ])('refuses %s', (_, spec) => {
    expect(lackOf(spec, file)).not.toBeNull();
  });

  test.each<[string, QuerySpec]>([
    ['an order alone', { ...orders, orderBy: [['total', 'desc']] }],
    [
      'equalities alone',
      {
        ...orders,
        where: [
          ['status', '==', 'ready'],
          ['total', '==', 1],
        ],
      },
    ],
    [
      'a range in its own order',
      { ...orders, where: [['total', '>', 1]], orderBy: [['total', 'asc']] },
    ],
    [
      'equalities in another sequence',
      {
        ...orders,
        where: [
          ['status', '==', 'ready'],
          ['courierId', '==', 'u'],
        ],
        orderBy: [['placedAt', 'asc']],
      },
    ],
  ])('lets %s pass', (_, spec) => {
    expect(lackOf(spec, file)).toBeNull();
  });

  test('misses the indexes of an empty file', () => {
    const lacking = specs.filter((spec) => lackOf(spec, none) !== null);
    expect(lacking.length).toBeGreaterThan(file.indexes.length);
  });

  test('finds an index that no query needs', () => {
    const fields = [
      { fieldPath: 'total', order: 'ASCENDING' },
      { fieldPath: 'placedAt', order: 'ASCENDING' },
    ];
    const extra = { collectionGroup: 'orders', queryScope: 'COLLECTION', fields };
    expect(unusedIndexes(specs, { ...file, indexes: [...file.indexes, extra] })).toEqual([
      'orders (COLLECTION): total ASCENDING, placedAt ASCENDING',
    ]);
  });
});
