import { describe, expect, test } from 'vitest';
import { positionsAfterMove } from './positions.ts';

const list = [
  { id: 'a', sort: 10 },
  { id: 'b', sort: 20 },
  { id: 'c', sort: 30 },
  { id: 'd', sort: 40 },
];

describe('a move is one small write', () => {
  test.each([
    ['down by one', 0, 1, { id: 'a', sort: 25 }],
    ['up by one', 3, 2, { id: 'd', sort: 25 }],
    ['to the beginning', 2, 0, { id: 'c', sort: 0 }],
    ['to the end', 1, 3, { id: 'b', sort: 50 }],
    ['beyond the end', 1, 9, { id: 'b', sort: 50 }],
  ])('%s', (_, from, to, write) => {
    expect(positionsAfterMove(list, from, to)).toEqual([write]);
  });
});

test('a move to the same place writes nothing', () => {
  expect(positionsAfterMove(list, 2, 2)).toEqual([]);
  expect(positionsAfterMove(list, 0, -1)).toEqual([]);
  expect(positionsAfterMove(list, 9, 0)).toEqual([]);
});

test('equal positions are renumbered, positions that fit are kept', () => {
  const equal = [
    { id: 'a', sort: 10 },
    { id: 'b', sort: 15 },
    { id: 'c', sort: 15 },
  ];
  expect(positionsAfterMove(equal, 0, 1)).toEqual([
    { id: 'b', sort: 10 },
    { id: 'a', sort: 20 },
    { id: 'c', sort: 30 },
  ]);
});

test('a thousand moves into the same gap keep the requested order', () => {
  let now = [...list];
  for (let move = 0; move < 1000; move += 1) {
    const wanted = now.map(({ id }) => id);
    wanted.splice(1, 0, ...wanted.splice(3, 1));
    const writes = new Map(positionsAfterMove(now, 3, 1).map(({ id, sort }) => [id, sort]));
    now = now
      .map(({ id, sort }) => ({ id, sort: writes.get(id) ?? sort }))
      .sort((a, b) => a.sort - b.sort);
    expect(now.map(({ id }) => id)).toEqual(wanted);
  }
});
