import { expect, test } from 'vitest';
import { aLineFor, aTicket, stations } from '../kitchen-fixtures.ts';
import { allDayCounts, mergedRows, withoutRow } from './all-day.ts';
import { allView, expoView } from './views.ts';

const pizza = (quantity: number, crust: string, note = '') =>
  aLineFor('oven', {
    name: 'Pizza',
    quantity,
    choices: [{ option: 'Crust', choice: crust }],
    note,
  });
const coffee = aLineFor('bar', { name: 'Coffee', quantity: 3 });

const tickets = [
  aTicket('a', { status: 'confirmed', lines: { '01': pizza(2, 'thin'), '02': coffee } }),
  aTicket('b', {
    lines: { '01': pizza(1, 'thin'), '02': pizza(1, 'thick') },
    prepared: { '02': 5 },
  }),
  aTicket('c', { lines: { '01': pizza(4, 'thick', 'cut it') } }),
  aTicket('new', { status: 'pending', lines: { '01': pizza(9, 'thin') } }),
  aTicket('ready', { status: 'ready', lines: { '01': pizza(9, 'thin') } }),
];

test('counts accepted items that are not made yet, by product and choices', () => {
  expect(allDayCounts(tickets, allView, stations)).toEqual([
    {
      name: 'Pizza',
      total: 7,
      variants: [
        { choices: 'thick', total: 4 },
        { choices: 'thin', total: 3 },
      ],
    },
    { name: 'Coffee', total: 3, variants: [{ choices: '', total: 3 }] },
  ]);
});

test('a station counts its own lines', () => {
  const counts = allDayCounts(tickets, { kind: 'station', station: 'bar' }, stations);
  expect(counts.map(({ name, total }) => [name, total])).toEqual([['Coffee', 3]]);
});

test('identical items share a row; a note keeps them apart', () => {
  const rows = mergedRows(tickets, { kind: 'station', station: 'oven' }, stations);
  expect(
    rows.map(({ total, line, wanted }) => [total, line.note, wanted.map((w) => w.ticket.id)]),
  ).toEqual([
    [3, '', ['a', 'b']],
    [4, 'cut it', ['c']],
  ]);
});

test('an accepted ticket without a row is not lost', () => {
  const recalled = aTicket('recalled', {
    lines: { '01': coffee },
    prepared: { '01': 5 },
    statusTimes: { ready: 6, preparing: 7 },
  });
  const empty = aTicket('empty', { lines: {} });
  const all = [...tickets, recalled, empty];
  for (const view of [allView, expoView]) {
    const rest = withoutRow(all, view, stations).map(({ id }) => id);
    expect(rest).toEqual(['ready', 'recalled', 'empty']);
  }
});
