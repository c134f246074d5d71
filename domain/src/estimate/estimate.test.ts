import { describe, expect, test } from 'vitest';
import type { Queue } from '../kitchen/queue.ts';
import { minute } from '../time/durations.ts';
import { estimateFor, type Kitchen, leadMinutes, leastMinutes, type Work } from './estimate.ts';

const now = Date.parse('2026-01-05T12:00:00Z');
const minutes = (count: number) => now + count * minute;

const idle: Kitchen = { queue: null, shop: { busyMinutes: 0, ticketsAtOnce: 2 }, now };
const line = (prepMinutes: number, station = 'bar', quantity = 1): Work => ({
  station,
  prepMinutes,
  quantity,
});

function queued(overrides: Partial<Queue> = {}): Queue {
  return {
    measuredAt: now - minute,
    orders: 3,
    stations: { bar: 12, oven: 0 },
    pace: 1,
    waiting: [],
    fullSlots: [],
    ...overrides,
  };
}

interface Example {
  readonly what: string;
  readonly lines?: readonly Work[];
  readonly type?: 'pickup' | 'delivery';
  readonly asked?: number;
  readonly kitchen?: Partial<Kitchen>;
  readonly from: number;
  readonly to: number;
}

const busy = { busyMinutes: 15, ticketsAtOnce: 2 };

test.each<Example>([
  { what: 'one coffee in an empty kitchen', lines: [line(4)], from: 5, to: 10 },
  { what: 'two of it: the second costs a quarter', lines: [line(4, 'bar', 2)], from: 5, to: 10 },
  { what: 'nine of it: three times as long', lines: [line(4, 'bar', 9)], from: 10, to: 20 },
  {
    what: 'two stations at once: the slower one',
    lines: [line(4), line(16, 'oven')],
    from: 15,
    to: 25,
  },
  { what: 'three lines for two places', lines: [line(10), line(10), line(10)], from: 20, to: 25 },
  { what: 'a busy kitchen', kitchen: { shop: busy }, from: 25, to: 35 },
  { what: 'a delivery', type: 'delivery', from: 30, to: 40 },
  {
    what: 'a delivery of a shop whose rides take longer',
    type: 'delivery',
    kitchen: { queue: queued({ stations: {}, rideMinutes: 40 }) },
    from: 50,
    to: 65,
  },
  { what: 'a station with work before it', kitchen: { queue: queued() }, from: 20, to: 30 },
  {
    what: 'another station than the one with work',
    lines: [line(12, 'oven')],
    kitchen: { queue: queued() },
    from: 10,
    to: 20,
  },
  {
    what: 'a kitchen that takes half as long again',
    kitchen: { queue: queued({ stations: {}, pace: 1.5 }) },
    from: 15,
    to: 25,
  },
  {
    what: 'a queue that was measured too long ago',
    kitchen: { queue: queued({ measuredAt: now - 16 * minute, pace: 3 }) },
    from: 10,
    to: 20,
  },
  { what: 'a later time', asked: 90, from: 90, to: 100 },
  { what: 'a later time that is no clock time', asked: 92, from: 92, to: 102 },
  { what: 'a later time that is too soon', asked: 11, from: 11, to: 20 },
  {
    what: 'a time tomorrow that cannot be kept is not known worse for being tomorrow',
    asked: 24 * 60,
    lines: [line(24 * 60 + 20)],
    from: 24 * 60 + 20,
    to: 24 * 60 + 40,
  },
  { what: 'a time that has passed', asked: -3, from: 10, to: 20 },
])('$what: $from to $to minutes', ({ lines, type = 'pickup', asked, kitchen, from, to }) => {
  const requestedFor = asked === undefined ? null : minutes(asked);
  const order = { fulfilment: { type, requestedFor }, lines: lines ?? [line(12)] };
  expect(estimateFor(order, { ...idle, ...kitchen })).toEqual({
    from: minutes(from),
    to: minutes(to),
    reason: null,
    was: null,
  });
});

test('estimates are multiples of five minutes on the clock and lie ahead when they are made', () => {
  for (let second = 0; second < 600; second += 7) {
    const kitchen = { ...idle, now: now + second * 1000 };
    const order = { fulfilment: { type: 'pickup', requestedFor: null }, lines: [line(1)] } as const;
    const { from, to } = estimateFor(order, kitchen);
    expect([from % 300_000, to % 300_000]).toEqual([0, 0]);
    expect(from).toBeGreaterThan(kitchen.now);
    expect(to - from).toBeGreaterThanOrEqual(300_000);
  }
});

describe('the minutes a cart needs', () => {
  test.each([
    ['for a pickup', 'pickup', null, 12],
    ['with the ride', 'delivery', null, 32],
    ['with what is before it', 'pickup', queued(), 24],
    ['in whole minutes', 'pickup', queued({ stations: {}, pace: 1.05 }), 13],
  ] as const)('%s', (_, type, queue, expected) => {
    expect(leadMinutes({ type, lines: [line(12)] }, { ...idle, queue })).toBe(expected);
  });

  test('at least: in an empty kitchen at the nominal pace', () => {
    const lines = [line(12), line(12), line(12.5)];
    const shop = { ticketsAtOnce: 2 };
    expect(leastMinutes({ type: 'pickup', lines }, shop)).toBe(25);
    expect(leastMinutes({ type: 'delivery', lines }, shop)).toBe(45);
  });
});
