import type { Order } from '@fireline/domain/order/schema';
import { anOrder } from '@fireline/domain/testing/plain';
import { beforeEach, expect, test, vi } from 'vitest';
import { assignCourier } from '#entities/order/transitions/order-mutations.ts';
import { shortcuts } from '#lib/shortcuts.ts';
import { assignWithUndo } from './assign-with-undo.ts';

vi.mock('#entities/order/transitions/order-mutations.ts', () => ({
  assignCourier: vi.fn(() => Promise.resolve(true)),
}));
vi.mock('#ui/overlay/toast.ts', () => ({ toast: { success: vi.fn(), dismiss: vi.fn() } }));

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  vi.clearAllMocks();
});

const ready = (courierId: string | null) => anOrder({ status: 'ready', courierId });
const undoKeys = () => shortcuts.get().filter(({ keys }) => keys === 'u');

/** Assigns a and b to Ben; by the time of the undo, they are `later`. */
function assignAndUndo(later: Readonly<Record<string, Order>>) {
  assignWithUndo(
    [
      { order: { id: 'a', data: ready(null) }, courierId: 'ben' },
      { order: { id: 'b', data: ready('ann') }, courierId: 'ben' },
    ],
    'Two for Ben',
    (id) => later[id],
  );
  expect(assignCourier).toHaveBeenCalledTimes(2);
  vi.mocked(assignCourier).mockClear();
  undoKeys()[0]?.run();
}

test('each goes back to whom it was with, once', () => {
  assignAndUndo({ a: ready('ben'), b: ready('ben') });
  expect(vi.mocked(assignCourier).mock.calls).toEqual([
    [{ orderId: 'a', courierId: null }],
    [{ orderId: 'b', courierId: 'ann' }],
  ]);
  expect(undoKeys()).toEqual([]);
});

test('what has moved on, or was assigned to someone else, or is gone, stays as it is', () => {
  assignAndUndo({ a: { ...ready('ben'), status: 'out_for_delivery' }, b: ready('cem') });
  expect(assignCourier).not.toHaveBeenCalled();
});
