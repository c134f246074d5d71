import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hour, minute } from '../time/durations.ts';
import { distanceBetween, isOld, type Point, sharing, shouldSend } from './courier-position.ts';

const here: Point = { lat: 40.69, lng: -73.97 };
const now = Date.UTC(2026, 10, 21, 12);
const metersNorth = (meters: number): Point => ({ ...here, lat: here.lat + meters / 111_195 });

describe('the distance', () => {
  test.each<[string, Point, Point, number]>([
    [
      'between Paris and London',
      { lat: 48.8566, lng: 2.3522 },
      { lat: 51.5074, lng: -0.1278 },
      343_556,
    ],
    ['along the equator', { lat: 0, lng: 0 }, { lat: 0, lng: 1 }, 111_195],
    ['across the date line', { lat: 0, lng: 179.5 }, { lat: 0, lng: -179.5 }, 111_195],
    ['to the other side of the earth', { lat: 0, lng: 0 }, { lat: 0, lng: 180 }, 20_015_115],
    ['to itself', here, here, 0],
  ])('%s', (_, from, to, meters) => {
    expect(distanceBetween(from, to)).toBeCloseTo(meters, -2);
  });

  test('is the same both ways, and never more than around half of the earth', () => {
    const point = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, (from, to) => {
        const meters = distanceBetween(from, to);
        expect(meters).toBeCloseTo(distanceBetween(to, from), 3);
        expect(meters).toBeGreaterThanOrEqual(0);
        expect(meters).toBeLessThan(20_015_200);
      }),
    );
  });
});

describe('a position is sent', () => {
  const last = (millisecondsAgo: number) => ({ ...here, at: now - millisecondsAgo });

  test('at the start', () => {
    expect(shouldSend(null, here, now)).toBe(true);
  });

  test.each([
    ['far, after 5 s', 5000, 200, true],
    ['far, but too soon', 4999, 200, false],
    ['25 m', 6000, 25.1, true],
    ['not quite 25 m', 6000, 24.9, false],
    ['not at all, after half a minute', 30_000, 0, true],
    ['not at all, a little earlier', 29_999, 0, false],
  ])('%s', (_, millisecondsAgo, meters, isSent) => {
    expect(shouldSend(last(millisecondsAgo), metersNorth(meters), now)).toBe(isSent);
  });

  test('although the clock was set back', () => {
    expect(shouldSend(last(-hour), here, now)).toBe(true);
  });

  test('at most every 5 s and at least every 30 s, however the courier moves', () => {
    const step = fc.double({ min: 0, max: 60, noNaN: true });
    fc.assert(
      fc.property(fc.array(step, { minLength: 60, maxLength: 300 }), (steps) => {
        let [meters, sent] = [0, { ...here, at: now }];
        for (const [second, moved] of steps.entries()) {
          const at = now + (second + 1) * 1000;
          meters += moved;
          const point = metersNorth(meters);
          const age = at - sent.at;
          if (!shouldSend(sent, point, at)) {
            expect(age).toBeLessThan(sharing.signOfLifeEvery);
            continue;
          }
          expect(age).toBeGreaterThanOrEqual(sharing.atMostEvery);
          sent = { ...point, at };
        }
      }),
    );
  });
});

test('a position is old once two signs of life are missing', () => {
  expect(isOld({ at: now - 1.5 * minute }, now)).toBe(false);
  expect(isOld({ at: now - 1.5 * minute - 1 }, now)).toBe(true);
});
