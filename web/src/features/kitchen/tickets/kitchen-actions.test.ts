import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  markPrepared,
  recallOrder,
  takeBackPrepared,
} from '#entities/order/transitions/kitchen-mutations.ts';
import { setPriority } from '#entities/order/transitions/order-mutations.ts';
import { tryTransition } from '#entities/order/transitions/try-transition.ts';
import type { UndoList } from '#entities/order/undo/undo-list.ts';
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
import { allView } from './views.ts';

vi.mock('#entities/order/transitions/kitchen-mutations.ts', () => ({
  markPacked: vi.fn(),
  markPrepared: vi.fn(),
  recallOrder: vi.fn(),
  takeBackPrepared: vi.fn(),
}));
vi.mock('#entities/order/transitions/try-transition.ts', () => ({ tryTransition: vi.fn() }));
vi.mock('#entities/order/transitions/order-mutations.ts', () => ({
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

test('undoing the last mark uses the current state of the order', () => {
  doneAt();
  const ready = aTicket('a', { status: 'ready', version: 4, prepared: { '01': 5 } });
  followOrders([ready]);
  undoList.undo();
  expect(takeBackPrepared).toHaveBeenCalledWith(ready, ['01'], cook);
});

test('or the state when it was pressed, if nothing newer is known', () => {
  const ticket = doneAt();
  undoList.undo();
  expect(takeBackPrepared).toHaveBeenCalledWith(ticket, ['01'], cook);
});

test('pressing a line that is done removes its mark', () => {
  const ticket = aTicket('a', {
    lines: { '01': aLineFor('oven'), '02': aLineFor('bar') },
    prepared: { '01': 5 },
  });
  const [first] = linesOf(ticket.data);
  if (first) pressLine(ticket, first, allView, stations, cook);
  expect(takeBackPrepared).toHaveBeenCalledWith(ticket, ['01'], cook);
  expect(markPrepared).not.toHaveBeenCalled();
});

test('a station recalls only its own part of a ready order', () => {
  const ready = aTicket('a', {
    status: 'ready',
    lines: threeParts,
    prepared: { '01': 5, '02': 5, '03': 5 },
  });
  recall(ready, oven, stations, cook);
  expect(takeBackPrepared).toHaveBeenCalledWith(ready, ['01'], cook);
  expect(recallOrder).not.toHaveBeenCalled();
});

test('a view of the whole order recalls all of it, with its marks', () => {
  const ready = aTicket('a', { status: 'ready', prepared: { '01': 5 } });
  for (const view of [allView, oven]) recall(ready, view, stations, cook);
  expect(vi.mocked(recallOrder).mock.calls).toEqual([1, 2].map(() => [ready, cook]));
  expect(takeBackPrepared).not.toHaveBeenCalled();
});

test('a held start is dropped if another station has started the order', () => {
  const confirmed = aTicket('a', { status: 'confirmed', version: 2 });
  takeStep(confirmed, { kind: 'start', label: '' }, cook);
  followOrders([aTicket('a', { status: 'preparing', version: 3 })]);
  vi.runAllTimers();
  expect(tryTransition).not.toHaveBeenCalled();
  expect(undoList.open.get()).toEqual([]);
});

test('undo reverts the priority, which was last, and not the line before it', () => {
  const ticket = doneAt();
  togglePriority(ticket);
  undoList.undo();
  expect(vi.mocked(setPriority).mock.calls).toEqual([
    [{ orderId: 'a', priority: true }],
    [{ orderId: 'a', priority: false }],
  ]);
  expect(takeBackPrepared).not.toHaveBeenCalled();
});

test('undoing a recall makes the order ready again', () => {
  const ready = aTicket('a', { status: 'ready', prepared: { '01': 5 } });
  recall(ready, allView, stations, cook);
  const recalled = aTicket('a', { status: 'preparing', version: 5 });
  followOrders([recalled]);
  undoList.undo();
  expect(tryTransition).toHaveBeenCalledWith(recalled, cook, 'ready', null);
});

describe('a start whose page closes before the time for undo is over', () => {
  const confirmed = aTicket('a', { status: 'confirmed', version: 2 });
  const start = { kind: 'start', label: '' } as const;
  beforeEach(() => {
    vi.stubGlobal('localStorage', aStorage());
    vi.mocked(tryTransition).mockResolvedValue(true);
  });
  afterEach(() => void vi.unstubAllGlobals());

  /** Simulates a reload: only what the browser has stored is known. */
  async function anotherPage() {
    vi.clearAllTimers();
    vi.resetModules();
    return await import('./kitchen-actions.ts');
  }

  test('is resumed and sent by the next page', async () => {
    const first = await anotherPage();
    first.takeStep(confirmed, start, cook);
    const next = await anotherPage();
    next.followOrders([confirmed]);
    next.resumeStarts('mateo', false);
    expect(next.undoList.open.get()).toMatchObject([{ orderId: 'a', held: { to: 'preparing' } }]);
    await vi.runAllTimersAsync();
    expect(tryTransition).toHaveBeenCalledWith(confirmed, cook, 'preparing', null);
    const last = await anotherPage();
    last.followOrders([confirmed]);
    last.resumeStarts('mateo', false);
    expect(last.undoList.open.get()).toEqual([]);
  });

  test('waits for orders that this device does not know yet', async () => {
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
    ['it was undone', (list: UndoList) => list.undo(), confirmed],
    ['the order has moved on', () => {}, aTicket('a', { status: 'cancelled', version: 3 })],
  ])('is not sent if %s', async (_, before, now) => {
    const first = await anotherPage();
    first.takeStep(confirmed, start, cook);
    before(first.undoList);
    const next = await anotherPage();
    next.followOrders([now]);
    next.resumeStarts('mateo', false);
    await vi.runAllTimersAsync();
    expect(tryTransition).not.toHaveBeenCalled();
  });
});

/** The part of local storage that the tests need: its entries are its own keys. */
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
