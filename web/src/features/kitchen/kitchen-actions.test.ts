import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recallOrder, takeBackPrepared } from '#lib/kitchen-commands.ts';
import { makeMove } from '#lib/make-move.ts';
import { markPrepared } from '#lib/order-commands.ts';
import { followOrders, pressLine, recall, takeStep, undoList } from './kitchen-actions.ts';
import { aLineFor, aTicket, stations, threeParts } from './kitchen-fixtures.ts';
import { linesOf } from './tickets.ts';
import { allView } from './views.ts';

vi.mock('#lib/kitchen-commands.ts', () => ({
  markPacked: vi.fn(),
  recallOrder: vi.fn(),
  takeBackPrepared: vi.fn(),
}));
vi.mock('#lib/make-move.ts', () => ({ makeMove: vi.fn() }));
vi.mock('#lib/order-commands.ts', () => ({ markPrepared: vi.fn(), setPriority: vi.fn() }));

const cook = { uid: 'mateo', role: 'kitchen' } as const;
const oven = { kind: 'station', station: 'oven' } as const;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  followOrders([]);
});

function doneAt(ticket = aTicket('a')) {
  takeStep(ticket, { kind: 'prepare', label: '', lineIds: ['01'] }, cook);
  return ticket;
}

test('the last mark is taken back from the order as it is by then', () => {
  doneAt();
  const ready = aTicket('a', { status: 'ready', version: 4, prepared: { '01': 5 } });
  followOrders([ready]);
  undoList.undo();
  expect(takeBackPrepared).toHaveBeenCalledWith(ready, ['01'], cook);
});

test('without news of the order, from the one that was pressed', () => {
  const ticket = doneAt();
  undoList.undo();
  expect(takeBackPrepared).toHaveBeenCalledWith(ticket, ['01'], cook);
});

test('a press on a line that is done takes its mark back', () => {
  const ticket = aTicket('a', {
    lines: { '01': aLineFor('oven'), '02': aLineFor('bar') },
    prepared: { '01': 5 },
  });
  const [first] = linesOf(ticket.data);
  if (first) pressLine(ticket, first, allView, stations, cook);
  expect(takeBackPrepared).toHaveBeenCalledWith(ticket, ['01'], cook);
  expect(markPrepared).not.toHaveBeenCalled();
});

test('a station recalls its own part of what is ready, and leaves the others done', () => {
  const ready = aTicket('a', {
    status: 'ready',
    lines: threeParts,
    prepared: { '01': 5, '02': 5, '03': 5 },
  });
  recall(ready, oven, stations, cook);
  expect(takeBackPrepared).toHaveBeenCalledWith(ready, ['01'], cook);
  expect(recallOrder).not.toHaveBeenCalled();
});

test('who sees the whole order recalls all of it, with its marks', () => {
  const ready = aTicket('a', { status: 'ready', prepared: { '01': 5 } });
  for (const view of [allView, oven]) recall(ready, view, stations, cook);
  expect(vi.mocked(recallOrder).mock.calls).toEqual([1, 2].map(() => [ready, cook]));
  expect(takeBackPrepared).not.toHaveBeenCalled();
});

test('a start that another station has made meanwhile is not sent any more', () => {
  const confirmed = aTicket('a', { status: 'confirmed', version: 2 });
  takeStep(confirmed, { kind: 'start', label: '' }, cook);
  followOrders([aTicket('a', { status: 'preparing', version: 3 })]);
  vi.runAllTimers();
  expect(makeMove).not.toHaveBeenCalled();
  expect(undoList.open.get()).toEqual([]);
});
