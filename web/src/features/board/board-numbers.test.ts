import type { Order } from '@fireline/domain/order/schema';
import { anOrder, asEntry } from '@fireline/domain/testing/plain';
import { minute } from '@fireline/domain/time/durations';
import { expect, test } from 'vitest';
import { boardOf, clearsAfterMs, highlightMs, staleAfterMs } from './board-numbers.ts';

const times = { ticketsAtOnce: 2, busyMinutes: 0 };
const now = 100 * minute;
const delivery = { type: 'delivery', requestedFor: null } as const;

function at(...orders: ReturnType<typeof anEntry>[]) {
  return boardOf(orders, times, now);
}

test('shows orders in the making, oldest first, but neither new orders nor deliveries', () => {
  const { preparing, ready } = at(
    anEntry('young', { status: 'confirmed', placedAt: 3 }),
    anEntry('old', { status: 'preparing', placedAt: 1 }),
    anEntry('new', { status: 'pending', placedAt: 2 }),
    anEntry('ride', { status: 'preparing', placedAt: 0, fulfilment: delivery }),
  );
  expect(preparing).toEqual(['OLD', 'YOUNG']);
  expect(ready).toEqual([]);
});

test('nobody waits for a test order', () => {
  const { preparing, ready } = at(
    anEntry('made', { status: 'preparing', test: true }),
    anEntry('done', { status: 'ready', statusTimes: { ready: now }, test: true }),
  );
  expect([...preparing, ...ready]).toEqual([]);
});

test('an order scheduled for later is not shown yet', () => {
  const later = { type: 'pickup', requestedFor: now + minute } as const;
  expect(at(anEntry('later', { status: 'confirmed', fulfilment: later })).preparing).toEqual([]);
});

test('the latest call comes first and is highlighted for a while', () => {
  const { ready } = at(
    anEntry('before', { status: 'ready', statusTimes: { ready: now - highlightMs } }),
    anEntry('just', { status: 'ready', statusTimes: { ready: now - highlightMs + 1 } }),
    anEntry('ride', { status: 'ready', fulfilment: delivery, statusTimes: { ready: now } }),
  );
  expect(ready).toEqual([
    { number: 'JUST', isNew: true },
    { number: 'BEFORE', isNew: false },
  ]);
});

test('a number that is never picked up clears automatically', () => {
  const called = (ago: number) =>
    at(anEntry('a', { status: 'ready', statusTimes: { ready: now - ago } })).ready.length;
  expect([called(clearsAfterMs - 1), called(clearsAfterMs)]).toEqual([1, 0]);
});

test('an order that was never finished is gone the next day', () => {
  const leftFor = (ago: number) =>
    boardOf([anEntry('a', { statusTimes: { preparing: 0 } })], times, ago).preparing.length;
  expect([leftFor(staleAfterMs - 1), leftFor(staleAfterMs)]).toEqual([1, 0]);
  const recalled = anEntry('b', { statusTimes: { preparing: staleAfterMs } });
  expect(boardOf([recalled], times, staleAfterMs + 1).preparing).toEqual(['B']);
});

test('a recalled order moves back to the ones in the making', () => {
  const recalled = anEntry('again', { status: 'preparing', statusTimes: { ready: now - 1 } });
  expect(at(recalled)).toEqual({ preparing: ['AGAIN'], ready: [] });
});

function anEntry(id: string, part: Partial<Order>) {
  return asEntry(
    id,
    anOrder({ status: 'preparing', placedAt: 0, statusTimes: {}, lines: {}, ...part }),
  );
}
