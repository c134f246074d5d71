import { describe, expect, test } from 'vitest';
import { anOrder } from '../testing/plain.ts';
import { minute } from '../time/durations.ts';
import { arrivalsOf, rideMinutesIn, rideMinutesOf } from './ride.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const at = (minutes: number) => noon + minutes * minute;
const delivery = { type: 'delivery', requestedFor: null } as const;

describe('the usual ride', () => {
  const ridden = (minutes: number) =>
    anOrder({
      status: 'completed',
      fulfilment: delivery,
      statusTimes: { out_for_delivery: noon, completed: at(minutes) },
    });

  test('is the median of the last deliveries', () => {
    expect(rideMinutesOf([ridden(8), ridden(12), ridden(40)], 20)).toBe(12);
  });

  test('stays what it was while there are too few', () => {
    expect(rideMinutesOf([ridden(8), ridden(8)], 17)).toBe(17);
  });

  test.each([
    ['still on the way', { ...ridden(8), status: 'out_for_delivery' as const }],
    ['collected', { ...ridden(8), fulfilment: { ...delivery, type: 'pickup' as const } }],
    ['completed without having left', { ...ridden(8), statusTimes: { completed: noon } }],
    ['with its times in the wrong order', ridden(-3)],
  ])('ignores an order %s', (_, order) => {
    expect(rideMinutesOf([order, order, order], 20)).toBe(20);
  });

  test('is never shorter or longer than a ride can be', () => {
    expect(rideMinutesOf([ridden(0.5), ridden(0.5), ridden(0.5)], 20)).toBe(5);
    expect(rideMinutesOf([ridden(900), ridden(900), ridden(900)], 20)).toBe(90);
  });

  test('is twenty minutes until the shop has delivered anything', () => {
    expect([rideMinutesIn(null), rideMinutesIn({}), rideMinutesIn({ rideMinutes: 9 })]).toEqual([
      20, 20, 9,
    ]);
  });
});

describe('deliveries arrive', () => {
  const ready = (id: string, courierId: string | null, placed = 0) =>
    ({ id, courierId, status: 'ready', placedAt: at(placed - 60), statusTimes: {} }) as const;
  const out = (id: string, left: number, placed = 0, courierId: string | null = 'ben') =>
    ({
      ...ready(id, courierId, placed),
      status: 'out_for_delivery',
      statusTimes: { out_for_delivery: at(left) },
    }) as const;
  const arrivals = (...deliveries: Parameters<typeof arrivalsOf>[0]) =>
    Object.fromEntries(
      [...arrivalsOf(deliveries, { rideMinutes: 10, now: noon })].map(([id, arrival]) => [
        id,
        (arrival.expected - noon) / minute,
      ]),
    );

  test('a ride after they left, or a ride from now', () => {
    expect(arrivals(out('a', -4), ready('b', null), ready('c', 'ann'))).toEqual({
      a: 6,
      b: 10,
      c: 10,
    });
  });

  test('in a moment, if they should be there by now', () => {
    expect(arrivals(out('a', -30))).toEqual({ a: 1 });
  });

  test('one after the other on the same ride, the oldest first', () => {
    expect(arrivals(out('b', -4, 2), out('a', -4, 1))).toEqual({ a: 6, b: 11 });
    expect(arrivals(ready('b', 'ann', 2), ready('a', 'ann', 1))).toEqual({ a: 10, b: 15 });
  });

  test('after the courier has come back from the ride before', () => {
    const both = [out('a', -4), ready('b', 'ben')];
    expect(arrivals(...both)).toEqual({ a: 6, b: 26 });
    const known = arrivalsOf(both, { rideMinutes: 10, now: noon });
    expect([known.get('a'), known.get('b')].map((one) => one?.isBehindAnother)).toEqual([
      false,
      true,
    ]);
  });

  test('without waiting for each other if nobody has them', () => {
    expect(arrivals(ready('a', null), ready('b', null), out('c', -4, 0, null))).toEqual({
      a: 10,
      b: 10,
      c: 6,
    });
  });
});
