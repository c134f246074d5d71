import { expect, test } from 'vitest';
import { fromRest, toRestQuery } from './rest-values.ts';

test.each([
  [{ stringValue: '' }, ''],
  [{ booleanValue: false }, false],
  [{ integerValue: '42' }, 42],
  [{ doubleValue: 0.5 }, 0.5],
  [{ timestampValue: '2026-11-28T20:00:00.123456Z' }, Date.UTC(2026, 10, 28, 20, 0, 0, 123)],
  [{ nullValue: null }, null],
  [{ arrayValue: {} }, []],
  [{ arrayValue: { values: [{ integerValue: '1' }, { stringValue: 'two' }] } }, [1, 'two']],
  [{ mapValue: {} }, {}],
  [
    { mapValue: { fields: { a: { mapValue: { fields: { b: { integerValue: '0' } } } } } } },
    { a: { b: 0 } },
  ],
])('%j is %j', (value, plain) => {
  expect(fromRest(value)).toEqual(plain);
});

test('a query is asked for as it is described', () => {
  expect(
    toRestQuery({
      collection: 'orders',
      where: [
        ['status', 'in', ['pending', 'ready']],
        ['placedAt', '<', { time: Date.UTC(2026, 10, 28) }],
        ['total', '>=', 1200],
        ['distance', '>', 0.5],
        ['test', '==', true],
        ['courier', '==', null],
      ],
      orderBy: [['placedAt', 'desc']],
      limit: 20,
    }),
  ).toEqual({
    parent: '',
    structuredQuery: {
      from: [{ collectionId: 'orders' }],
      where: {
        compositeFilter: {
          op: 'AND',
          filters: [
            filter('status', 'IN', {
              arrayValue: { values: [{ stringValue: 'pending' }, { stringValue: 'ready' }] },
            }),
            filter('placedAt', 'LESS_THAN', { timestampValue: '2026-11-28T00:00:00.000Z' }),
            filter('total', 'GREATER_THAN_OR_EQUAL', { integerValue: '1200' }),
            filter('distance', 'GREATER_THAN', { doubleValue: 0.5 }),
            filter('test', 'EQUAL', { booleanValue: true }),
            filter('courier', 'EQUAL', { nullValue: null }),
          ],
        },
      },
      orderBy: [{ field: { fieldPath: 'placedAt' }, direction: 'DESCENDING' }],
      limit: 20,
    },
  });
});

test('a query of a subcollection is asked of its document', () => {
  const { parent, structuredQuery } = toRestQuery({
    collection: 'orders/a/events',
    where: [],
    orderBy: [['at', 'asc']],
    limit: 1,
  });
  expect(parent).toBe('orders/a');
  expect(structuredQuery).toEqual({
    from: [{ collectionId: 'events' }],
    orderBy: [{ field: { fieldPath: 'at' }, direction: 'ASCENDING' }],
    limit: 1,
  });
});

function filter(fieldPath: string, op: string, value: unknown) {
  return { fieldFilter: { field: { fieldPath }, op, value } };
}
