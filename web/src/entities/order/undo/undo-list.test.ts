import { anOrder } from '@fireline/domain/testing/plain';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tryTransition } from '#entities/order/transitions/try-transition.ts';
import { createUndoList, withHeld } from './undo-list.ts';

vi.mock('#entities/order/transitions/try-transition.ts', () => ({
  tryTransition: vi.fn(async () => true),
}));
beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

const undoFor = 5000;
const aList = () => createUndoList('kitchen', undoFor);
const cook = { uid: 'mateo', role: 'kitchen' } as const;
const confirmed = aTicket('a', 'confirmed');
const start = [cook, 'preparing', { text: '#A started' }] as const;
const mark = { orderId: 'a', text: 'Pizza done' };

function aTicket(id: string, status: 'confirmed' | 'ready') {
  return { id, data: anOrder({ status, version: 2 }), hasPendingWrites: false };
}

test('what is held is sent once when its time is over', () => {
  const list = aList();
  list.hold(confirmed, ...start);
  vi.advanceTimersByTime(undoFor - 1);
  expect(tryTransition).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  list.settle();
  expect(tryTransition).toHaveBeenCalledExactlyOnceWith(confirmed, cook, 'preparing', null);
  expect(list.open.get()).toEqual([]);
});

test('what is undone or dropped is never sent', () => {
  const list = aList();
  list.hold(confirmed, ...start);
  list.undo();
  list.hold(confirmed, ...start);
  list.dropHeld(({ version }) => version !== 2);
  expect(list.open.get()).toHaveLength(1);
  list.dropHeld(({ version }, orderId) => version === 2 && orderId === 'a');
  vi.advanceTimersByTime(undoFor);
  expect(tryTransition).not.toHaveBeenCalled();
});

test('immediate actions are undone newest first', () => {
  const list = aList();
  const [first, second] = [vi.fn(), vi.fn()];
  list.add({ ...mark, undo: first });
  list.add({ ...mark, undo: second });
  list.undo();
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  vi.advanceTimersByTime(undoFor);
  list.undo();
  expect(first).not.toHaveBeenCalled();
});

test('an offer that is closed undoes nothing, and says so once', () => {
  const list = aList();
  const [undo, onClose] = [vi.fn(), vi.fn()];
  const key = list.add({ ...mark, undo, onClose });
  list.close(key);
  list.undo(key);
  vi.advanceTimersByTime(undoFor);
  expect(undo).not.toHaveBeenCalled();
  expect(onClose).toHaveBeenCalledOnce();
});

test('what is held of an order is sent before its next action', () => {
  const list = aList();
  list.hold(confirmed, ...start);
  list.hold(aTicket('b', 'confirmed'), ...start);
  list.settle('a');
  expect(tryTransition).toHaveBeenCalledOnce();
  expect(list.open.get().map(({ orderId }) => orderId)).toEqual(['b']);
});

test('the screen shows what is held as done', () => {
  const list = aList();
  const ready = aTicket('b', 'ready');
  list.hold(confirmed, ...start);
  list.hold(ready, cook, 'completed', { text: '#B handed over' });
  const shown = withHeld([confirmed, ready], list.open.get());
  expect(shown.map(({ id, data }) => [id, data.status])).toEqual([['a', 'preparing']]);
});
