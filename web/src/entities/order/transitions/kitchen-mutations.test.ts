import { anOrder } from '@fireline/domain/testing/plain';
import { beforeEach, expect, test, vi } from 'vitest';
import type { MutationOptions } from '#platform/outbox/mutation-options.ts';
import { acknowledgeOrder, recallOrder, takeBackPrepared } from './kitchen-mutations.ts';
import { tryTransition } from './try-transition.ts';

/** What was written, in this order. */
const made: unknown[] = [];
/** The server’s order, if it refuses the next write because of it. */
let refusing: unknown = null;

vi.mock('./try-transition.ts', () => ({
  tryTransition: vi.fn(async (...[{ id }, , to]: [{ id: string }, unknown, string]) => {
    made.push(['transition', { orderId: id, to }]);
    return true;
  }),
}));
vi.mock('#platform/outbox/run-mutation.ts', () => ({
  async runMutation(mutation: MutationOptions<unknown>, input: unknown) {
    const stored = refusing;
    refusing = null;
    if (stored !== null) return (await mutation.isApplied?.(stored, input, false)) ?? false;
    made.push([mutation.name, input]);
    return true;
  },
}));

const cook = { uid: 'mateo', role: 'kitchen' } as const;
const taken = ['markPrepared', { orderId: 'a', lineIds: ['01'], isPrepared: false }];
const recalled = ['transition', { orderId: 'a', to: 'preparing' }];

beforeEach(() => {
  vi.clearAllMocks();
  made.length = 0;
  refusing = null;
});

const preparing = { id: 'a', data: anOrder({ status: 'preparing', version: 3 }) };

test('an order being prepared just loses its marks', async () => {
  expect(await takeBackPrepared(preparing, ['01'], cook)).toBe(true);
  expect(made).toMatchObject([taken]);
});

test('a ready order is recalled and then loses its marks', async () => {
  const ready = { id: 'a', data: anOrder({ status: 'ready', version: 4 }) };
  expect(await takeBackPrepared(ready, ['01'], cook)).toBe(true);
  expect(made).toEqual([recalled, taken]);
});

test('an order that became ready in the meantime is recalled at the server’s version', async () => {
  const stored = anOrder({ status: 'ready', version: 4 });
  refusing = stored;
  expect(await takeBackPrepared(preparing, ['01'], cook)).toBe(true);
  expect(tryTransition).toHaveBeenCalledWith({ id: 'a', data: stored }, cook, 'preparing', null);
  expect(made).toEqual([recalled, taken]);
});

test('an admin’s recall is acknowledged right away; the kitchen’s own needs no acknowledgment', async () => {
  const ready = { id: 'a', data: anOrder({ status: 'ready', version: 4 }) };
  await recallOrder(ready, cook);
  expect(made).toEqual([recalled]);
  await recallOrder(ready, { uid: 'ada', role: 'admin' });
  expect(made.at(-1)).toEqual(['acknowledgeOrder', { orderId: 'a', version: 5 }]);
});

test('an order that has moved further stays unchanged', async () => {
  refusing = anOrder({ status: 'completed', version: 5 });
  expect(await takeBackPrepared(preparing, ['01'], cook)).toBe(false);
  expect(made).toEqual([]);
});

test('a screen that acknowledged a later version acknowledged this one, too', async () => {
  refusing = anOrder({ status: 'cancelled', version: 6, acknowledged: 6 });
  expect(await acknowledgeOrder({ orderId: 'a', version: 5 })).toBe(true);
  refusing = anOrder({ status: 'cancelled', version: 6, acknowledged: 4 });
  expect(await acknowledgeOrder({ orderId: 'a', version: 5 })).toBe(false);
});
