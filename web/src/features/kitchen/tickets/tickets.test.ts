import { hour, minute } from '@fireline/domain/time/durations';
import { describe, expect, test } from 'vitest';
import {
  aLineFor,
  anOvenOrder,
  aTicket,
  kitchenTimes,
  stations,
  threeParts,
} from '../kitchen-fixtures.ts';
import {
  inOrder,
  isDoneInView,
  lastDone,
  partOf,
  progressByStation,
  splitLater,
  toLanes,
} from './tickets.ts';
import { allView, expoView } from './views.ts';

const oven = { kind: 'station', station: 'oven' } as const;
const bar = { kind: 'station', station: 'bar' } as const;

describe('inOrder', () => {
  const ids = (...tickets: ReturnType<typeof aTicket>[]) =>
    inOrder(tickets, kitchenTimes).map(({ id }) => id);

  test('puts priority first, then the longest wait', () => {
    expect(
      ids(
        aTicket('young', { placedAt: 3000 }),
        aTicket('old', { placedAt: 1000 }),
        aTicket('urgent', { placedAt: 2000, priority: true }),
      ),
    ).toEqual(['urgent', 'old', 'young']);
  });

  test('puts a recalled ticket back in its place', () => {
    const others = [aTicket('first', { placedAt: 1 }), aTicket('last', { placedAt: 3 })];
    const recalled = aTicket('recalled', {
      placedAt: 2,
      version: 5,
      updatedAt: 900,
      statusTimes: { ready: 800, preparing: 900 },
    });
    expect(ids(...others, recalled)).toEqual(['first', 'recalled', 'last']);
  });

  test('counts the wait of an order for later from when it appears', () => {
    const forLater = { type: 'pickup', requestedFor: 30 * minute } as const;
    expect(
      ids(
        aTicket('for later', { placedAt: 0, fulfilment: forLater }),
        aTicket('before it appears', { placedAt: 25 * minute }),
        aTicket('after it appears', { placedAt: 27 * minute }),
      ),
    ).toEqual(['before it appears', 'for later', 'after it appears']);
  });
});

test('there is a lane for each kitchen step, even if empty', () => {
  expect(toLanes([]).map(({ status }) => status)).toEqual([
    'pending',
    'confirmed',
    'preparing',
    'ready',
  ]);
});

describe('splitLater', () => {
  const fulfilment = { type: 'pickup', requestedFor: hour } as const;
  const idsAt = (now: number, part: Parameters<typeof aTicket>[1]) => {
    const { due, later } = splitLater([aTicket('a', { fulfilment, ...part })], kitchenTimes, now);
    return { due: due.length, later: later.length };
  };

  test('holds an accepted order back until its due time minus preparation time', () => {
    expect(idsAt(56 * minute - 1, { status: 'confirmed' })).toEqual({ due: 0, later: 1 });
    expect(idsAt(56 * minute, { status: 'confirmed' })).toEqual({ due: 1, later: 0 });
  });

  test.each([
    ['that is not accepted yet', { status: 'pending' }],
    ['that was started', { status: 'preparing' }],
    ['with priority', { status: 'confirmed', priority: true }],
  ] as const)('never holds back one %s', (_, part) => {
    expect(idsAt(0, part)).toEqual({ due: 1, later: 0 });
  });
});

describe('partOf', () => {
  const order = anOvenOrder({ lines: threeParts, prepared: { '01': 5 } });

  test('is what the station makes, plus who makes the rest and who is not done', () => {
    const { lines, alsoAt, waitingFor } = partOf(order, oven, stations);
    expect(lines.map(({ id, isPrepared }) => [id, isPrepared])).toEqual([['01', true]]);
    expect(alsoAt).toEqual(['bar', 'expo']);
    expect(waitingFor).toEqual(['bar', 'expo']);
    expect(partOf(order, bar, stations)).toMatchObject({ waitingFor: ['expo'] });
  });

  test.each([allView, expoView])('is the whole order for $kind', (view) => {
    expect(partOf(order, view, stations)).toMatchObject({
      lines: [{ id: '01' }, { id: '02' }, { id: '03' }],
      alsoAt: [],
    });
  });
});

test('the pass sees each station’s progress and owns the lines without a station', () => {
  const order = anOvenOrder({
    lines: { ...threeParts, '04': aLineFor('bar') },
    prepared: { '02': 5 },
  });
  expect(progressByStation(order, stations)).toEqual([
    { station: 'oven', prepared: 0, total: 1 },
    { station: 'bar', prepared: 1, total: 2 },
    { station: 'expo', prepared: 0, total: 1 },
  ]);
});

describe('isDoneInView', () => {
  const order = anOvenOrder({ lines: threeParts, prepared: { '01': 5 } });

  test('is true for the station that has marked its part', () => {
    expect(isDoneInView(order, oven, stations)).toBe(true);
    expect(isDoneInView(order, bar, stations)).toBe(false);
    expect(isDoneInView(order, allView, stations)).toBe(false);
  });

  test('is false for a recalled order with all marks: someone has to do it again', () => {
    const recalled = anOvenOrder({
      prepared: { '01': 5 },
      statusTimes: { ready: 6, preparing: 7 },
    });
    expect(isDoneInView(recalled, oven, stations)).toBe(false);
  });
});

test('lastDone is what the view finished last, not what others finished later', () => {
  const lines = { '01': aLineFor('oven'), '02': aLineFor('bar') };
  const before = aTicket('before', { lines, prepared: { '01': 10, '02': 90 } });
  const last = aTicket('last', { lines, prepared: { '01': 50 } });
  expect(lastDone([before, last], oven, stations)?.id).toBe('last');
  expect(lastDone([before, last], bar, stations)?.id).toBe('before');
  const unmarked = aTicket('unmarked', { lines, status: 'ready', statusTimes: { ready: 60 } });
  expect(lastDone([before, last, unmarked], oven, stations)?.id).toBe('unmarked');
});
