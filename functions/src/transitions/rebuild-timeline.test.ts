import type { OrderEvent } from '@fireline/domain/inbox/notification';
import type { Order } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import { minute } from '@fireline/domain/time/durations';
import { expect, test } from 'vitest';
import { missingSteps } from './rebuild-timeline.ts';

const life = [
  'placed',
  'pending',
  'confirmed',
  'preparing',
  'ready',
  'preparing',
  'ready',
] as const;

/** The order after `statuses`, one minute per step. */
function orderAfter(statuses: readonly OrderStatus[]): Order {
  const last = statuses.length - 1;
  return {
    byGuest: false,
    customerId: 'c',
    customerName: 'Ada',
    fulfilment: { type: 'pickup', requestedFor: null },
    items: [],
    note: '',
    status: statuses[last] ?? 'placed',
    version: last,
    placedAt: 0,
    updatedAt: last * minute,
    statusTimes: Object.fromEntries(statuses.map((status, step) => [status, step * minute])),
    changedBy: { uid: 'k', role: 'kitchen' },
    reason: null,
    lines: {},
    taxIncluded: false,
    taxes: [],
    rounding: 0,
    stockTaken: {},
    prepared: {},
    priority: false,
    courierId: null,
  };
}

function eventsOf(statuses: readonly OrderStatus[], lost: readonly number[]): OrderEvent[] {
  return statuses.flatMap((to, version) =>
    lost.includes(version)
      ? []
      : [
          {
            type: 'status',
            version,
            from: statuses[version - 1] ?? null,
            to,
            by: null,
            reason: null,
            at: version * minute,
          },
        ],
  );
}

const rebuilt = (lost: readonly number[], statuses: readonly OrderStatus[] = life) =>
  missingSteps(orderAfter(statuses), eventsOf(statuses, lost)).map(({ version, from, to }) => [
    version,
    from,
    to,
  ]);

test('nothing is missing if every event exists', () => {
  expect(rebuilt([])).toEqual([]);
});

test('one lost step is inferred from its neighbors', () => {
  expect(rebuilt([3])).toEqual([[3, 'confirmed', 'preparing']]);
  expect(rebuilt([0])).toEqual([[0, null, 'placed']]);
  expect(rebuilt([6])).toEqual([[6, 'preparing', 'ready']]);
});

test('several consecutive lost steps are inferred from the transition table', () => {
  expect(rebuilt([2, 3, 4])).toEqual([
    [2, 'pending', 'confirmed'],
    [3, 'confirmed', 'preparing'],
    [4, 'preparing', 'ready'],
  ]);
  expect(rebuilt([4, 5, 6])).toEqual([
    [4, 'preparing', 'ready'],
    [5, 'ready', 'preparing'],
    [6, 'preparing', 'ready'],
  ]);
});

test('all of them lost', () => {
  expect(rebuilt([0, 1, 2, 3, 4, 5, 6]).map(([, , to]) => to)).toEqual(life);
});

test('an order canceled before verification has two steps', () => {
  expect(rebuilt([0], ['placed', 'cancelled'])).toEqual([[0, null, 'placed']]);
});

test('a rebuilt step lies between its neighbours in time', () => {
  // The later visit to `preparing` has overwritten the time of the first.
  const [step] = missingSteps(orderAfter(life), eventsOf(life, [3]));
  expect(step?.at).toBe(4 * minute);
});
