import type { Order } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import { anOrder } from '@fireline/domain/testing/plain';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tryTransition } from '#entities/order/transitions/try-transition.ts';
import { shortcuts } from '#lib/shortcuts.ts';
import { transitionWithUndo } from './transition-with-undo.ts';

vi.mock('#entities/order/transitions/try-transition.ts', () => ({
  tryTransition: vi.fn(() => Promise.resolve(true)),
}));
const toasts = vi.hoisted(() => ({ success: vi.fn(), dismiss: vi.fn() }));
vi.mock('#ui/overlay/toast.ts', () => ({ toast: toasts }));

const admin = { uid: 'ann', role: 'admin' } as const;
const id = '7f3kq2zd7f3kq2zd7f3k';

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  vi.clearAllMocks();
});

it('replaces the undo of a move with that of the order’s next move', () => {
  transitionWithUndo(shown('preparing', 4), admin, 'ready', null);
  transitionWithUndo(shown('ready', 5), admin, 'preparing', null);
  expect(undoKeys()).toHaveLength(1);

  undoKeys()[0]?.run();
  expect(tryTransition).toHaveBeenLastCalledWith(
    expect.objectContaining({ data: expect.objectContaining({ status: 'preparing', version: 6 }) }),
    admin,
    'ready',
    null,
  );
  expect(undoKeys()).toEqual([]);
});

it('offers no undo after a move that can’t be reversed', () => {
  transitionWithUndo(shown('preparing', 4), admin, 'ready', null);
  transitionWithUndo(shown('ready', 5), admin, 'cancelled', 'No gas');
  expect(undoKeys()).toEqual([]);
  expect(toasts.dismiss).toHaveBeenCalledExactlyOnceWith(`undo:${id}`);
});

it('keeps the undo of a move when the one before it is refused', async () => {
  vi.mocked(tryTransition).mockResolvedValueOnce(false);
  transitionWithUndo(shown('preparing', 4), admin, 'ready', null);
  transitionWithUndo(shown('ready', 5), admin, 'preparing', null);
  await Promise.resolve();
  expect(undoKeys()).toHaveLength(1);
  expect(toasts.dismiss).not.toHaveBeenCalled();
  undoKeys()[0]?.run();
});

describe('a final move without a reason', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('is sent once the undo period is over', () => {
    transitionWithUndo(shown('ready', 5), admin, 'completed', null);
    expect(tryTransition).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(tryTransition).toHaveBeenCalledExactlyOnceWith(
      shown('ready', 5),
      admin,
      'completed',
      null,
    );
    expect(undoKeys()).toEqual([]);
  });

  it('is never sent if it was undone', () => {
    transitionWithUndo(shown('ready', 5), admin, 'completed', null);
    undoKeys()[0]?.run();
    vi.runAllTimers();
    expect(tryTransition).not.toHaveBeenCalled();
    expect(undoKeys()).toEqual([]);
  });
});

function undoKeys() {
  return shortcuts.get().filter(({ keys }) => keys === 'u');
}

function shown(status: OrderStatus, version: number): { id: string; data: Order } {
  return { id, data: anOrder({ status, version, changedBy: admin }) };
}
