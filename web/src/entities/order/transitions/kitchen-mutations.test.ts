import { anOrder } from '@fireline/domain/testing/plain';
import { beforeEach, expect, test, vi } from 'vitest';
import { recallOrder, takeBackPrepared } from './kitchen-mutations.ts';
import { makeMove } from './try-transition.ts';
import { markPrepared, updateOrder } from './order-mutations.ts';

vi.mock('./try-transition.ts', () => ({ makeMove: vi.fn(async () => true) }));
vi.mock('./order-mutations.ts', () => ({ markPrepared: vi.fn(), updateOrder: vi.fn() }));

const cook = { uid: 'mateo', role: 'kitchen' } as const;
beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(markPrepared).mockResolvedValue(true);
});

const preparing = { id: 'a', data: anOrder({ status: 'preparing', version: 3 }) };

test('an order being prepared just loses its marks', async () => {
  expect(await takeBackPrepared(preparing, ['01'], cook)).toBe(true);
  expect(makeMove).not.toHaveBeenCalled();
});

test('a ready order is recalled and then loses its marks', async () => {
  const ready = { id: 'a', data: anOrder({ status: 'ready', version: 4 }) };
  expect(await takeBackPrepared(ready, ['01'], cook)).toBe(true);
  expect(makeMove).toHaveBeenCalledWith(ready, cook, 'preparing', null);
  expect(markPrepared).toHaveBeenCalledWith('a', ['01'], false);
  const [[moved = 0], [marked = 0]] = [makeMove, markPrepared].map(
    (command) => vi.mocked(command).mock.invocationCallOrder,
  ) as [number[], number[]];
  expect(moved).toBeLessThan(marked);
});

test('an order that became ready in the meantime is recalled at the server’s version', async () => {
  const stored = anOrder({ status: 'ready', version: 4 });
  vi.mocked(markPrepared).mockImplementationOnce(async (...[, , , isThere]) => {
    return (await isThere?.(stored)) ?? false;
  });
  expect(await takeBackPrepared(preparing, ['01'], cook)).toBe(true);
  expect(makeMove).toHaveBeenCalledWith({ id: 'a', data: stored }, cook, 'preparing', null);
  expect(markPrepared).toHaveBeenLastCalledWith('a', ['01'], false);
});

test('an admin’s recall is acknowledged right away; the kitchen’s own needs no acknowledgment', async () => {
  const ready = { id: 'a', data: anOrder({ status: 'ready', version: 4 }) };
  await recallOrder(ready, cook);
  expect(updateOrder).not.toHaveBeenCalled();
  await recallOrder(ready, { uid: 'ada', role: 'admin' });
  expect(vi.mocked(updateOrder).mock.calls[0]?.[2]).toMatchObject({ acknowledged: 5 });
});

test('an order that has moved further stays unchanged', async () => {
  vi.mocked(markPrepared).mockImplementationOnce(async (...[, , , isThere]) => {
    return (await isThere?.(anOrder({ status: 'completed', version: 5 }))) ?? false;
  });
  expect(await takeBackPrepared(preparing, ['01'], cook)).toBe(false);
  expect(makeMove).not.toHaveBeenCalled();
});
