import { describe, expect, test } from 'vitest';
import { deletion, isTaken, traceOf, withoutLater } from './write-trace.ts';

const now = { sentinel: 'now' };
const del = { sentinel: 'delete' };
const more = { sentinel: 'increment' };
const sentinels = {
  isServerTime: (value: unknown) => value === now,
  isDeletion: (value: unknown) => value === del,
  isAny: (value: unknown) => [now, del, more].some((one) => one === value),
};
const at = { toMillis: () => 5000 };

const trace = traceOf(
  {
    status: 'ready',
    stock: more,
    'statusTimes.ready': now,
    'prepared.01': del,
    changedBy: { uid: 'ada', role: 'kitchen' },
    from: at,
  },
  sentinels,
);
const stored = {
  status: 'ready',
  stock: 3,
  statusTimes: { confirmed: 1, ready: 2 },
  prepared: { '02': 1 },
  changedBy: { uid: 'ada', role: 'kitchen' },
  from: 5000,
};

test('a trace survives storage', () => {
  expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
});

describe('the server accepted it', () => {
  test('if it has everything that was written', () => expect(isTaken(stored, trace)).toBe(true));
  test('if others added to what was written', () => {
    expect(isTaken({ a: { b: 1, c: 2 }, d: [1] }, traceOf({ a: { b: 1 } }, sentinels))).toBe(true);
  });
  test('if what was deleted is gone', () => expect(isTaken(null, deletion)).toBe(true));
});

describe('the server did not accept it', () => {
  test.each([
    ['another value', { ...stored, status: 'preparing' }],
    ['a time is missing', { ...stored, statusTimes: { confirmed: 1 } }],
    ['a field was not deleted', { ...stored, prepared: { '01': 1 } }],
    ['another person', { ...stored, changedBy: { uid: 'ben', role: 'kitchen' } }],
    ['another time', { ...stored, from: 6000 }],
    ['the document is missing', null],
  ])('%s', (_, found) => expect(isTaken(found, trace)).toBe(false));
  test('a list of another length', () => {
    expect(isTaken({ list: [1, 2] }, traceOf({ list: [1] }, sentinels))).toBe(false);
  });
  test('a deleted document still exists', () => expect(isTaken(stored, deletion)).toBe(false));
});

describe('of several writes to one document', () => {
  const marked = traceOf({ 'prepared.01': now, priority: true }, sentinels);
  const unmarked = traceOf({ 'prepared.01': del }, sentinels);

  test('the earlier one is not blamed for what a later one changed', () => {
    expect(isTaken({ priority: true }, withoutLater(marked, [unmarked]))).toBe(true);
    expect(isTaken({ priority: true }, marked)).toBe(false);
  });
  test('fields that only the earlier one wrote still count', () => {
    expect(isTaken({ priority: false }, withoutLater(marked, [unmarked]))).toBe(false);
  });
  test('a whole object overwrites its parts', () => {
    const all = traceOf({ prepared: {} }, sentinels);
    expect(withoutLater(marked, [all]).there).toEqual([]);
  });
  test('a deletion leaves nothing to look for', () => {
    expect(isTaken(null, withoutLater(marked, [deletion]))).toBe(true);
    expect(isTaken({ priority: true }, withoutLater(deletion, [marked]))).toBe(true);
  });
});
