import { expect, test } from 'vitest';
import { heldList, liveList } from './held-list.ts';
import { anEntry } from './order-fixture.ts';

const [a, b, c] = [anEntry('a'), anEntry('b'), anEntry('c')] as const;

test('a live list shows every order in its place', () => {
  const { orders, waiting } = liveList([a, b]);
  expect(orders.map(({ entry, place }) => [entry.id, place.status])).toEqual([
    ['a', 'pending'],
    ['b', 'pending'],
  ]);
  expect(waiting).toEqual([]);
});

test('a held list keeps its order when orders arrive, leave, or are sorted differently', () => {
  const held = liveList([a, b]).orders;
  const { orders, waiting } = heldList(held, [c, b]);
  expect(orders.map(({ entry, isGone }) => [entry.id, isGone])).toEqual([
    ['a', true],
    ['b', false],
  ]);
  expect(waiting).toEqual(['c']);
});

test('an order that moves stays in place and shows its current state', () => {
  const moved = anEntry('a', { status: 'confirmed', version: 2 });
  const [first] = heldList(liveList([a]).orders, [moved]).orders;
  expect(first).toEqual({ entry: moved, place: a.data, isGone: false });
});

test('an unchanged order is the same object', () => {
  const held = liveList([a, b]).orders;
  expect(heldList(held, [a, b, c]).orders[0]).toBe(held[0]);
  expect(liveList([b, a]).orders[1]).toBe(held[0]);
});

test('in a held list, an order that changed is the same object until it changes again', () => {
  const held = liveList([a, b]).orders;
  const moved = anEntry('a', { status: 'confirmed', version: 2 });
  const before = heldList(held, [moved]).orders;
  const after = heldList(held, [moved, c]).orders;
  expect(after[0]).toBe(before[0]);
  expect(after[1]).toBe(before[1]);
  const again = anEntry('a', { status: 'preparing', version: 3 });
  expect(heldList(held, [again]).orders[0]).toMatchObject({ entry: again, isGone: false });
  expect(heldList(held, [a]).orders[0]).toMatchObject({ entry: a, isGone: false });
});

test('an order that comes back is no longer marked as gone', () => {
  const held = liveList([a]).orders;
  const gone = heldList(held, []).orders;
  expect(heldList(gone, [a]).orders[0]).toMatchObject({ isGone: false });
});
