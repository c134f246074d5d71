import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aTicket } from '../kitchen-fixtures.ts';
import { createUndoList, undoWithin, withHeld } from './undo-list.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const start = { orderId: 'a', text: '#A started', heldTo: 'preparing' } as const;
const mark = { orderId: 'a', text: 'Pizza done', heldTo: null } as const;

test('a held move is sent once when its time is over', () => {
  const list = createUndoList();
  const send = vi.fn();
  list.add({ ...start, send });
  vi.advanceTimersByTime(undoWithin - 1);
  expect(send).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  list.settle();
  expect(send).toHaveBeenCalledTimes(1);
  expect(list.open.get()).toEqual([]);
});

test('an undone held move is never sent', () => {
  const list = createUndoList();
  const send = vi.fn();
  list.add({ ...start, send });
  list.undo();
  vi.advanceTimersByTime(undoWithin);
  expect(send).not.toHaveBeenCalled();
});

test('immediate actions are undone newest first', () => {
  const list = createUndoList();
  const [first, second] = [vi.fn(), vi.fn()];
  list.add({ ...mark, undo: first });
  list.add({ ...mark, undo: second });
  list.undo();
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  vi.advanceTimersByTime(undoWithin);
  list.undo();
  expect(first).not.toHaveBeenCalled();
});

test('an order’s held move is sent before its next action', () => {
  const list = createUndoList();
  const [sent, others] = [vi.fn(), vi.fn()];
  list.add({ ...start, send: sent });
  list.add({ ...start, orderId: 'b', send: others });
  list.settle('a');
  expect([sent.mock.calls.length, others.mock.calls.length]).toEqual([1, 0]);
  expect(list.open.get().map(({ orderId }) => orderId)).toEqual(['b']);
});

test('the screen shows a held move as done', () => {
  const list = createUndoList();
  const [confirmed, ready] = [
    aTicket('a', { status: 'confirmed' }),
    aTicket('b', { status: 'ready' }),
  ];
  list.add(start);
  list.add({ orderId: 'b', text: '#B handed over', heldTo: 'completed' });
  const shown = withHeld([confirmed, ready], list.open.get());
  expect(shown.map(({ id, data }) => [id, data.status])).toEqual([['a', 'preparing']]);
});
