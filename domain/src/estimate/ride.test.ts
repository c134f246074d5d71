import { describe, expect, test } from 'vitest';
import { anOrder } from '../testing/plain.ts';
import { minute } from '../time/durations.ts';
import { arrivalsOf, type Rides, rideMinutesTo, ridesIn, ridesOf } from './ride.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const at = (minutes: number) => noon + minutes * minute;
const delivery = { type: 'delivery', requestedFor: null } as const;

/** Without a habit by distance. */
const usual = (minutes: number): Rides => ({ minutes, byDistance: null });

const ridden = (minutes: number, homeMeters?: number) =>
  anOrder({
    ...(homeMeters !== undefined && { homeMeters }),
    status: 'completed',
    fulfilment: delivery,
    statusTimes: { out_for_delivery: noon, completed: at(minutes) },
  });

describe('the usual ride', () => {
  const rideMinutesOf = (orders: Parameters<typeof ridesOf>[0], before: number) =>
    ridesOf(orders, usual(before)).minutes;

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
    expect([ridesIn(null), ridesIn({}), ridesIn({ rideMinutes: 9 })]).toEqual([
      usual(20),
      usual(20),
      usual(9),
    ]);
  });
});

describe('the ride by distance', () => {
  /** 4 minutes at the door, and 6 for each kilometer. */
  const regular = [ridden(10, 1000), ridden(16, 2000), ridden(22, 3000), ridden(28, 4000)];
  const line = { minutes: 4, perKilometer: 6 };

  test.each<[string, Parameters<typeof ridesOf>[0], Rides['byDistance']]>([
    ['of regular rides is their line', [...regular, ridden(7, 500)], line],
    ['isn’t moved by one that took an hour', [...regular, ridden(7, 500), ridden(60, 2000)], line],
    ['isn’t told by four rides', regular, null],
    ['isn’t told by homes all as far away', Array(9).fill(ridden(10, 1000)), null],
    [
      'isn’t told by homes closer together than half a kilometer',
      [ridden(5, 100), ridden(9, 200), ridden(7, 300), ridden(12, 400), ridden(8, 500)],
      null,
    ],
    ['leaves out homes at unknown distances', [...regular, ridden(90)], null],
    [
      'never falls with the distance',
      [ridden(30, 1000), ridden(20, 2000), ridden(10, 3000), ridden(10, 3500), ridden(5, 4000)],
      { minutes: 10, perKilometer: 0 },
    ],
  ])('%s', (_, orders, expected) => {
    expect(ridesOf(orders, usual(20)).byDistance).toEqual(expected);
  });

  test('stays as learned while too few rides tell', () => {
    const before = { minutes: 18, byDistance: line };
    expect(ridesOf([ridden(9), ridden(9), ridden(9)], before)).toEqual({ ...before, minutes: 9 });
    expect(ridesOf([ridden(9)], before)).toEqual(before);
    expect(ridesIn({ rideMinutes: 18, rideByDistance: line })).toEqual(before);
  });

  test.each([
    ['next door, the shortest there is', 0, line, 5],
    ['1 km away', 1000, line, 10],
    ['2.5 km away', 2500, line, 19],
    ['in another town, the longest there is', 40_000, line, 90],
    ['at an unknown distance, the median', undefined, line, 20],
    ['2.5 km away without a line, the median', 2500, null, 20],
  ])('to a home %s', (_, meters, byDistance, expected) => {
    expect(rideMinutesTo(meters, { minutes: 20, byDistance })).toBe(expected);
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
      [...arrivalsOf(deliveries, { rides: usual(10), now: noon })].map(([id, arrival]) => [
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

  test('as the courier has arranged them, before those that they haven’t', () => {
    const [a, b, c] = [ready('a', 'ann', 1), ready('b', 'ann', 2), ready('c', 'ann', 3)];
    expect(arrivals(a, { ...b, ridePlace: 1 }, { ...c, ridePlace: 0 })).toEqual({
      c: 10,
      b: 15,
      a: 20,
    });
    // Two that were arranged by different couriers don't compare.
    const other = { ...ready('d', 'ben', 4), ridePlace: 0 };
    expect(arrivals({ ...a, ridePlace: 5 }, other)).toEqual({ a: 10, d: 10 });
  });

  test('after the courier has come back from the ride before', () => {
    const both = [out('a', -4), ready('b', 'ben')];
    expect(arrivals(...both)).toEqual({ a: 6, b: 26 });
    const known = arrivalsOf(both, { rides: usual(10), now: noon });
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

  describe('by the distance', () => {
    const rides = { minutes: 10, byDistance: { minutes: 4, perKilometer: 6 } };
    const expectedOf = (known: Rides, ...deliveries: Parameters<typeof arrivalsOf>[0]) =>
      [...arrivalsOf(deliveries, { rides: known, now: noon }).values()].map(
        ({ expected }) => (expected - noon) / minute,
      );

    test('of the home, before a courier’s position is known', () => {
      const [near, far] = [ready('a', null), { ...ready('b', null), homeMeters: 3000 }];
      expect(expectedOf(rides, near, far, { ...out('c', -4, 0, 'ann'), homeMeters: 2000 })).toEqual(
        [10, 22, 12],
      );
    });

    test.each([
      ['still 2 km away', rides, { metersLeft: 2000 }, 16],
      ['400 m away', rides, { metersLeft: 400, homeMeters: 4000 }, 6.4],
      [
        'at the door',
        { ...rides, byDistance: { minutes: 0, perKilometer: 6 } },
        { metersLeft: 9 },
        1,
      ],
      ['half way, without a line', usual(20), { metersLeft: 1500, homeMeters: 3000 }, 10],
      ['further away than the shop', usual(20), { metersLeft: 4500, homeMeters: 3000 }, 30],
      ['lost', rides, { metersLeft: 900_000 }, 90],
      ['lost, without a line', usual(20), { metersLeft: 900_000, homeMeters: 3000 }, 90],
      ['near, and the home’s distance is unknown', usual(20), { metersLeft: 100 }, 16],
      ['near a home at the shop', usual(20), { metersLeft: 100, homeMeters: 0 }, 16],
    ])('of a courier %s', (_, known, facts, expected) => {
      expect(expectedOf(known, { ...out('a', -4), ...facts })).toEqual([expected]);
    });

    test('of a courier who passes by on the way to another customer first', () => {
      const first = { ...out('a', -4, 1), metersLeft: 2000, homeMeters: 2000 };
      const second = { ...out('b', -4, 2), metersLeft: 300, homeMeters: 2000 };
      expect(expectedOf(rides, first, second)).toEqual([16, 24]);
    });
  });
});
