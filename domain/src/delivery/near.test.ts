import { describe, expect, test } from 'vitest';
import { isElsewhere, isNear } from './near.ts';

const home = { lat: 40.69, lng: -73.97 };
const southOf = (meters: number, accuracy = 20) => ({
  lat: home.lat - meters / 111_195,
  lng: home.lng,
  accuracy,
});

describe('a courier is near', () => {
  test('within 500 m', () => {
    expect(isNear(southOf(490), home, undefined)).toBe(true);
    expect(isNear(southOf(510), home, undefined)).toBe(false);
    expect(isNear(southOf(490), home, 8000)).toBe(true);
  });

  test('on a short way, only for its last quarter', () => {
    expect(isNear(southOf(190), home, 800)).toBe(true);
    expect(isNear(southOf(210), home, 800)).toBe(false);
  });

  test('only if it’s known well enough', () => {
    expect(isNear(southOf(100, 500), home, undefined)).toBe(true);
    expect(isNear(southOf(100, 501), home, undefined)).toBe(false);
  });
});

test('who stays within about 100 m isn’t elsewhere', () => {
  const here = { lat: 40.6905, lng: -73.9705 };
  expect(isElsewhere(null, here)).toBe(true);
  expect(isElsewhere(here, { ...here, lat: 40.6908 })).toBe(false);
  expect(isElsewhere(here, { ...here, lat: 40.6911 })).toBe(true);
  expect(isElsewhere(here, { ...here, lng: -73.9711 })).toBe(true);
});
