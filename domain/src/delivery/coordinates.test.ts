import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { coordinates } from '../fields.ts';
import { coordinatesOf, pointIn } from './coordinates.ts';

test.each<[string, object | null]>([
  ['40.6925, -73.9789', { lat: 40.6925, lng: -73.9789 }],
  ['40.6925 -73.9789', { lat: 40.6925, lng: -73.9789 }],
  ['(22.2783,114.1747)', { lat: 22.2783, lng: 114.1747 }],
  ['−33.86°, 151.2°', { lat: -33.86, lng: 151.2 }],
  ['0,0', { lat: 0, lng: 0 }],
  ['91, 0', null],
  ['40.6925', null],
  ['214 Alder Street', null],
  ['', null],
])('%j is the point %j', (typed, point) => {
  expect(pointIn(typed)).toEqual(point);
});

describe('are stored as they are typed, to a meter', () => {
  test.each([
    [40.6925, -73.9789, '40.6925, -73.9789'],
    [40.692512345, -73.97891234, '40.69251, -73.97891'],
    [90, 180, '90, 180'],
    [-90, -180, '-90, -180'],
    [-0.000001, 0.00001, '0, 0.00001'],
    [89.999999, -179.999999, '90, -180'],
  ])('%d %d', (lat, lng, text) => {
    expect(coordinatesOf({ lat, lng })).toBe(text);
    expect(v.is(coordinates, text)).toBe(true);
    expect(coordinatesOf(pointIn(text) ?? { lat: 0, lng: 0 })).toBe(text);
  });
});

test.each([
  '',
  '90.1, 0',
  '91, 0',
  '0, 180.5',
  '0, 181',
  '40.6925,-73.9789',
  '40.6925, -73.9789 ',
  '40.1234567, 0',
  'home',
])('%j isn’t stored', (text) => {
  expect(v.is(coordinates, text)).toBe(false);
});
