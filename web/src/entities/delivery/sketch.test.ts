import { distanceBetween, type Point } from '@fireline/domain/delivery/courier-position';
import { expect, test } from 'vitest';
import { sketchOf } from './sketch.ts';

const size = { width: 320, height: 180, padding: 20 };
const shop = { lat: 40.6892, lng: -73.9772 };
const home = { lat: 40.6905, lng: -73.971 };
const courier = { lat: 40.6899, lng: -73.9735, accuracy: 20 };

function apart(one: { x: number; y: number }, other: { x: number; y: number }): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

test('is to scale, north up, and inside of its padding', () => {
  const sketch = sketchOf({ courier, shop, home }, size);
  if (!sketch?.shop || !sketch.home) throw new Error('something is missing');
  const pixelsPerMeter = sketch.accuracy / courier.accuracy;
  const isToScale = (a: { x: number; y: number }, b: { x: number; y: number }, meters: number) =>
    expect(apart(a, b) / pixelsPerMeter / meters).toBeCloseTo(1, 2);
  isToScale(sketch.courier, sketch.home, distanceBetween(courier, home));
  isToScale(sketch.courier, sketch.shop, distanceBetween(courier, shop));
  expect(sketch.home.y).toBeLessThan(sketch.shop.y);
  expect(sketch.home.x).toBeGreaterThan(sketch.courier.x);
  for (const { x, y } of [sketch.courier, sketch.shop, sketch.home]) {
    expect(x).toBeGreaterThanOrEqual(size.padding - 0.001);
    expect(x).toBeLessThanOrEqual(size.width - size.padding + 0.001);
    expect(y).toBeGreaterThanOrEqual(size.padding - 0.001);
    expect(y).toBeLessThanOrEqual(size.height - size.padding + 0.001);
  }
});

test.each<[string, Point | null, Point | null]>([
  ['the shop', shop, null],
  ['the home', null, home],
])('needs no more than %s', (_, knownShop, knownHome) => {
  const sketch = sketchOf({ courier, shop: knownShop, home: knownHome }, size);
  expect(sketch?.shop === null).toBe(knownShop === null);
  expect(sketch?.home === null).toBe(knownHome === null);
});

test('without either there is none: nothing is made up', () => {
  expect(sketchOf({ courier, shop: null, home: null }, size)).toBeNull();
});

test('draws a courier at the door next to it', () => {
  const sketch = sketchOf({ courier: { ...home, accuracy: 5 }, shop: null, home }, size);
  if (!sketch?.home) throw new Error('no home');
  expect(apart(sketch.courier, sketch.home)).toBe(0);
  expect(sketch.accuracy).toBeLessThan(5);
});

test('knows that the earth is round', () => {
  const sketch = sketchOf(
    { courier: { lat: 0, lng: 179.999, accuracy: 5 }, shop: null, home: { lat: 0, lng: -179.999 } },
    size,
  );
  if (!sketch?.home) throw new Error('no home');
  expect(sketch.home.x).toBeGreaterThan(sketch.courier.x);
});
