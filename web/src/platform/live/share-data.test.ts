import { expect, test } from 'vitest';
import { shareData } from './share-data.ts';
import type { Entry, Live } from './state.ts';

const soup = () => anEntry('soup', { name: 'Soup', price: 450 });
const tea = () => anEntry('tea', { name: 'Tea', price: 300 });

function anEntry(id: string, data: object, hasPendingWrites = false): Entry<unknown> {
  return { id, data, hasPendingWrites };
}

function ready(data: unknown, fromCache = false): Live<unknown> {
  return { status: 'ready', data, fromCache };
}

function aList(entries: readonly Entry<unknown>[], invalidIds: readonly string[] = []) {
  return ready({ entries, invalidIds });
}

function dataOf(state: Live<unknown>): unknown {
  return state.status === 'ready' ? state.data : null;
}

test('an equal document, or an equal list, is the same object', () => {
  for (const [was, is] of [
    [ready(soup(), true), ready(soup())],
    [aList([soup(), tea()], ['odd']), aList([soup(), tea()], ['odd'])],
  ] as const) {
    const shared = shareData(was, is);
    expect(shared).toEqual(is);
    expect(dataOf(shared)).toBe(dataOf(was));
  }
});

test('in a list that changed, equal entries are the same objects wherever they are', () => {
  const [first, second] = [soup(), tea()];
  const cake = anEntry('cake', { name: 'Cake' });
  const shared = dataOf(shareData(aList([first, second]), aList([cake, tea(), soup()])));
  const { entries } = shared as { entries: readonly Entry<unknown>[] };
  expect(entries[0]).toBe(cake);
  expect(entries[1]).toBe(second);
  expect(entries[2]).toBe(first);
});

test('what differs is as the server sent it', () => {
  const was = aList([soup(), tea()]);
  for (const is of [
    aList([soup(), anEntry('tea', { name: 'Tea', price: 310 })]),
    aList([soup()]),
    aList([tea(), soup()]),
    aList([soup(), tea()], ['odd']),
    ready(null),
    { status: 'loading' } as const,
  ]) {
    const shared = shareData(was, is);
    expect(shared).toEqual(is);
    expect(dataOf(shared)).not.toBe(dataOf(was));
  }
  expect(shareData(ready(null), ready(soup()))).toEqual(ready(soup()));
  expect(shareData({ status: 'loading' }, ready(soup()))).toEqual(ready(soup()));
});

test('a change that the server confirms is no longer pending, with the same data', () => {
  const pending = anEntry('tea', { name: 'Tea', price: 300 }, true);
  const confirmed = dataOf(shareData(ready(pending), ready(tea()))) as Entry<unknown>;
  expect(confirmed).toEqual(tea());
  expect(confirmed.data).toBe(pending.data);
});
