import { describe, expect, test } from 'vitest';
import { provesNothing, showsWrite, traceOf, withoutLater } from './write-trace.ts';

const now = { sentinel: 'now' };
const del = { sentinel: 'delete' };
const more = { sentinel: 'increment' };
const sentinels = {
  isServerTime: (value: unknown) => value === now,
  isDeletion: (value: unknown) => value === del,
  isAny: (value: unknown) => [now, del, more].some((one) => one === value),
};
const at = { toMillis: () => 5000 };
const updated = (fields: Record<string, unknown>) => traceOf({ op: 'update', fields }, sentinels);
const deletion = traceOf({ op: 'delete', fields: {} }, sentinels);
const creation = traceOf({ op: 'create', fields: { status: 'placed' } }, sentinels);

const trace = updated({
  status: 'ready',
  stock: more,
  'statusTimes.ready': now,
  'prepared.01': del,
  changedBy: { uid: 'ada', role: 'kitchen' },
  from: at,
  updatedAt: now,
});
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
  test('if it has everything that was written', () => expect(showsWrite(stored, trace)).toBe(true));
  test('if others added to what was written', () => {
    expect(showsWrite({ a: { b: 1, c: 2 }, d: [1] }, updated({ a: { b: 1 } }))).toBe(true);
  });
  test('if what was created exists, whatever it has become', () => {
    expect(showsWrite({ status: 'completed' }, creation)).toBe(true);
    expect(showsWrite(null, creation)).toBe(false);
  });
  test('if what was deleted is gone', () => expect(showsWrite(null, deletion)).toBe(true));
});

describe('the server did not accept it', () => {
  test.each([
    ['another value', { ...stored, status: 'preparing' }],
    ['a time is missing', { ...stored, statusTimes: { confirmed: 1 } }],
    ['a field was not deleted', { ...stored, prepared: { '01': 1 } }],
    ['another person', { ...stored, changedBy: { uid: 'ben', role: 'kitchen' } }],
    ['another time', { ...stored, from: 6000 }],
    ['the document is missing', null],
  ])('%s', (_, found) => expect(showsWrite(found, trace)).toBe(false));
  test('a list of another length', () => {
    expect(showsWrite({ list: [1, 2] }, updated({ list: [1] }))).toBe(false);
  });
  test('a deleted document still exists', () => expect(showsWrite(stored, deletion)).toBe(false));
});

describe('of several writes to one document', () => {
  const marked = updated({ 'prepared.01': now, priority: true });
  const unmarked = updated({ 'prepared.01': del });

  test('the earlier one is not blamed for what a later one changed', () => {
    expect(showsWrite({ priority: true }, withoutLater(marked, [unmarked]))).toBe(true);
    expect(showsWrite({ priority: true }, marked)).toBe(false);
  });
  test('fields that only the earlier one wrote still count', () => {
    expect(showsWrite({ priority: false }, withoutLater(marked, [unmarked]))).toBe(false);
  });
  test('a whole object overwrites its parts', () => {
    const all = updated({ prepared: {} });
    expect(withoutLater(marked, [all]).there).toEqual([]);
  });
  test('a deletion leaves nothing to look for', () => {
    expect(showsWrite(null, withoutLater(marked, [deletion]))).toBe(true);
    expect(showsWrite({ priority: true }, withoutLater(deletion, [marked]))).toBe(true);
  });
});

test('the stamps of every write, and sums, prove nothing', () => {
  expect(provesNothing(updated({ stock: more, updatedAt: now, changeId: 'x' }))).toBe(true);
  for (const proof of [trace, deletion, creation]) expect(provesNothing(proof)).toBe(false);
});
