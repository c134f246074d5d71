import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recallOrder, takeBackPrepared } from '#entities/order/moves/kitchen-commands.ts';
import { makeMove } from '#entities/order/moves/make-move.ts';
import { markPrepared, setPriority } from '#entities/order/moves/order-commands.ts';
import { aLineFor, aTicket, stations, threeParts } from '../kitchen-fixtures.ts';
import {
  followOrders,
  pressLine,
  recall,
  takeStep,
  togglePriority,
  undoList,
} from './kitchen-actions.ts';
import { linesOf } from './tickets.ts';
import type { UndoList } from './undo-list.ts';
import { allView } from './views.ts';

vi.mock('#entities/order/moves/kitchen-commands.ts', () => ({
  markPacked: vi.fn(),
  recallOrder: vi.fn(),
  takeBackPrepared: vi.fn(),
}));
vi.mock('#entities/order/moves/make-move.ts', () => ({ makeMove: vi.fn() }));
vi.mock('#entities/order/moves/order-commands.ts', () => ({
  markPrepared: vi.fn(),
  setPriority: vi.fn(),
}));

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

test('undo takes back the priority that was given last, and not the line before it', () => {
  const ticket = doneAt();
  togglePriority(ticket);
  undoList.undo();
  expect(vi.mocked(setPriority).mock.calls).toEqual([
    ['a', true],
    ['a', false],
  ]);
  expect(takeBackPrepared).not.toHaveBeenCalled();
});

test('undo after a recall makes the order ready again', () => {
  const ready = aTicket('a', { status: 'ready', prepared: { '01': 5 } });
  recall(ready, allView, stations, cook);
  const recalled = aTicket('a', { status: 'preparing', version: 5 });
  followOrders([recalled]);
  undoList.undo();
  expect(makeMove).toHaveBeenCalledWith(recalled, cook, 'ready', null);
});

describe('a start whose page is gone within the time for undo', () => {
  const confirmed = aTicket('a', { status: 'confirmed', version: 2 });
  const start = { kind: 'start', label: '' } as const;
  beforeEach(() => {
    vi.stubGlobal('window', { localStorage: aStorage() });
    vi.mocked(makeMove).mockResolvedValue(true);
  });
  afterEach(() => void vi.unstubAllGlobals());

  /** As a page that is loaded anew: nothing is known but what the browser has kept. */
  async function anotherPage() {
    vi.clearAllTimers();
    vi.resetModules();
    return await import('./kitchen-actions.ts');
  }

  test('is taken up by the next page, and made', async () => {
    const first = await anotherPage();
    first.takeStep(confirmed, start, cook);
    const next = await anotherPage();
    next.followOrders([confirmed]);
    next.resumeStarts('mateo', false);
    expect(next.undoList.open.get()).toMatchObject([{ orderId: 'a', heldTo: 'preparing' }]);
    await vi.runAllTimersAsync();
    expect(makeMove).toHaveBeenCalledWith(confirmed, cook, 'preparing', null);
    const last = await anotherPage();
    last.followOrders([confirmed]);
    last.resumeStarts('mateo', false);
    expect(last.undoList.open.get()).toEqual([]);
  });

  test('waits for what this device has not been told yet', async () => {
    const first = await anotherPage();
    first.takeStep(confirmed, start, cook);
    const next = await anotherPage();
    next.followOrders([]);
    next.resumeStarts('mateo', true);
    next.followOrders([confirmed]);
    next.resumeStarts('mateo', false);
    expect(next.undoList.open.get()).toHaveLength(1);
  });

  test.each([
    ['that was undone', (list: UndoList) => list.undo(), confirmed],
    ['of an order that has moved on', () => {}, aTicket('a', { status: 'cancelled', version: 3 })],
  ])('is not made if it is one %s', async (_, before, now) => {
    const first = await anotherPage();
    first.takeStep(confirmed, start, cook);
    before(first.undoList);
    const next = await anotherPage();
    next.followOrders([now]);
    next.resumeStarts('mateo', false);
    await vi.runAllTimersAsync();
    expect(makeMove).not.toHaveBeenCalled();
  });
});

/** What the tests need of local storage: its entries are its own keys. */
function aStorage() {
  const storage: Record<string, unknown> = {};
  const methods = {
    getItem: (key: string) => storage[key] ?? null,
    setItem: (key: string, value: string) => {
      storage[key] = value;
    },
    removeItem: (key: string) => {
      delete storage[key];
    },
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(storage, name, { value });
  }
  return storage;
}
