import { expect, test } from 'vitest';
import { toPlain } from './read-ahead.ts';

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
  expect(toPlain(value)).toEqual(plain);
});
