import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anOrder } from '../testing/plain.ts';
import { minute } from '../time/durations.ts';
import {
  byUrgency,
  type Candidate,
  isOverdue,
  laneOf,
  suggestCourier,
  suggestCouriers,
} from './dispatch.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const shop = { lat: 40.69, lng: -73.97 };
const metersNorth = (meters: number) => ({ ...shop, lat: shop.lat + meters / 111_195 });

test.each([
  ['ready', null, 'unassigned'],
  ['ready', 'ben', 'assigned'],
  ['out_for_delivery', 'ben', 'on-the-way'],
  // An admin sent it out without a courier.
  ['out_for_delivery', null, 'on-the-way'],
] as const)('%s with %s is %s', (status, courierId, lane) => {
  expect(laneOf({ status, courierId })).toBe(lane);
});

describe('overdue', () => {
  const span = (from: number, to: number) => ({
    from: noon + from * minute,
    to: noon + to * minute,
  });
  const estimate = { ...span(10, 20), reason: null, was: null };

  test.each([
    ['within the estimate', estimate, 20, false],
    ['after it', estimate, 21, true],
    ['without one', undefined, 999, false],
    [
      'told of a later time, once the first is over',
      { ...span(20, 30), reason: 'slower' as const, was: span(10, 20) },
      21,
      true,
    ],
    ['before that', { ...span(20, 30), reason: 'slower' as const, was: span(10, 20) }, 20, false],
    [
      'told of a time that still overlaps the first',
      { ...span(15, 25), reason: 'busy' as const, was: span(10, 20) },
      21,
      false,
    ],
  ])('%s', (_, given, now, isLate) => {
    expect(isOverdue({ estimate: given }, noon + now * minute)).toBe(isLate);
  });
});

test('what is due first comes first, then what was placed first', () => {
  const due = (to: number, placedAt: number) =>
    anOrder({ placedAt, estimate: { from: 0, to, reason: null, was: null } });
  const { estimate: _, ...none } = anOrder({ placedAt: 15 });
  const [late, soon, sooner] = [due(20, 1), due(10, 3), due(10, 2)];
  expect([late, none, soon, sooner].toSorted(byUrgency)).toEqual([sooner, soon, none, late]);
});

describe('the suggestion', () => {
  const candidate = (uid: string, load: number, changes: Partial<Candidate> = {}): Candidate => ({
    uid,
    load,
    onTheWay: 0,
    position: null,
    ...changes,
  });
  const away = (uid: string, load: number, meters: number) =>
    candidate(uid, load, { onTheWay: load, position: metersNorth(meters) });

  test('is nobody if nobody is on duty', () => {
    expect(suggestCourier([], shop)).toBeNull();
  });

  test('is the least loaded, however far away', () => {
    expect(suggestCourier([away('near', 2, 10), away('far', 1, 9000)], shop)).toBe('far');
  });

  test('is the nearest of those, and nearest of all is who hasn’t left', () => {
    const [near, far] = [away('near', 1, 400), away('far', 1, 900)];
    expect(suggestCourier([far, near], shop)).toBe('near');
    expect(suggestCourier([far, near, candidate('there', 1)], shop)).toBe('there');
  });

  test('prefers one whose place is known', () => {
    const hidden = candidate('a', 1, { onTheWay: 1 });
    expect(suggestCourier([hidden, away('b', 1, 5000)], shop)).toBe('b');
  });

  test('works without any positions, and is always the same', () => {
    const [a, b] = [candidate('a', 1, { onTheWay: 1 }), candidate('b', 1, { onTheWay: 1 })];
    expect(suggestCourier([b, a], null)).toBe('a');
    expect(suggestCourier([a, b], null)).toBe('a');
    expect(suggestCourier([away('a', 1, 10), candidate('b', 0)], null)).toBe('b');
  });

  test('spreads several deliveries', () => {
    const couriers = [candidate('a', 0), candidate('b', 1)];
    expect([...suggestCouriers(['1', '2', '3'], couriers, null)]).toEqual([
      ['1', 'a'],
      ['2', 'a'],
      ['3', 'b'],
    ]);
    expect(suggestCouriers(['1'], [], null).size).toBe(0);
  });

  test('never makes anyone’s load exceed another’s by more than it did', () => {
    const loads = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(loads, fc.integer({ min: 1, max: 30 }), (given, count) => {
        const couriers = given.map((load, index) => candidate(`c${index}`, load));
        const orders = Array.from({ length: count }, (_, index) => `${index}`);
        const chosen = [...suggestCouriers(orders, couriers, null).values()];
        const after = couriers.map(
          ({ uid, load }) => load + chosen.filter((one) => one === uid).length,
        );
        const spread = (of: readonly number[]) => Math.max(...of) - Math.min(...of);
        expect(chosen).toHaveLength(count);
        expect(spread(after)).toBeLessThanOrEqual(Math.max(1, spread(given)));
      }),
    );
  });
});
