import { describe, expect, test } from 'vitest';
import { messages } from '../testing/messages.ts';
import { cornersIn, type Zone, zoneLine, zoneSchema, zonesIn } from './zone.ts';

const downtown: Zone = {
  name: 'Downtown\u2028“A”',
  area: { by: 'postcodes', postcodes: '11201,\n11205-11209' },
  fee: 399,
  freeFrom: null,
  minimum: 0,
};
const park: Zone = {
  name: 'By the park',
  area: {
    by: 'polygon',
    corners: [
      [40.69, -73.98],
      [40.7, -73.98],
      [40.7, -73.96],
    ],
  },
  fee: 0,
  freeFrom: 2000,
  minimum: 1500,
};

test('a zone is one line, and reads as it was', () => {
  const lines = [downtown, park].map(zoneLine);
  for (const line of lines) expect(line).not.toContain('\n');
  expect(zonesIn(lines)).toEqual([downtown, park]);
});

test('a line that is no zone is left out', () => {
  const lines = ['', 'Downtown', '{}', zoneLine({ ...downtown, fee: -1 }), zoneLine(park)];
  expect(zonesIn(lines)).toEqual([park]);
});

describe('forms name the field and say why', () => {
  test.each<[string, object, string]>([
    ['no name', { name: ' ' }, 'name'],
    ['no postcode', { area: { by: 'postcodes', postcodes: ' ' } }, 'area.postcodes'],
    ['a word among postcodes', { area: { by: 'postcodes', postcodes: 'all' } }, 'area.postcodes'],
    ['no radius', { area: { by: 'radius', meters: 0 } }, 'area.meters'],
    [
      'two corners',
      {
        area: {
          by: 'polygon',
          corners: [
            [0, 0],
            [1, 1],
          ],
        },
      },
      'area.corners',
    ],
    ['a fee below zero', { fee: -1 }, 'fee'],
    ['half a minimum', { minimum: 0.5 }, 'minimum'],
  ])('%s', (_, change, field) => {
    expect(messages(zoneSchema, { ...downtown, ...change })).toHaveProperty([field]);
  });

  test('a complete zone has none', () => {
    expect(messages(zoneSchema, park)).toEqual({});
  });
});

describe('corners as people paste them', () => {
  const corners = [
    [40.69, -73.98],
    [40.7, -73.98],
    [40.7, -73.96],
  ];
  const ring = [
    [-73.98, 40.69],
    [-73.98, 40.7],
    [-73.96, 40.7],
    [-73.98, 40.69],
  ];
  const polygon = { type: 'Polygon', coordinates: [ring] };
  const feature = { type: 'Feature', properties: {}, geometry: polygon };

  test.each<[string, string]>([
    ['one per line', '40.69, -73.98\n40.70, -73.98\n\n40.70, -73.96\n'],
    ['with semicolons', '40.69 -73.98; 40.70 -73.98; 40.70 -73.96'],
    ['closed', '40.69,-73.98\n40.70,-73.98\n40.70,-73.96\n40.69,-73.98'],
    ['in parentheses', '(40.69, -73.98)\n(40.70, -73.98)\n(40.70, -73.96)'],
    ['a polygon', JSON.stringify(polygon)],
    ['a feature', JSON.stringify(feature)],
    ['a collection', JSON.stringify({ type: 'FeatureCollection', features: [feature] })],
    ['several of one', JSON.stringify({ type: 'MultiPolygon', coordinates: [[ring]] })],
    ['with heights', JSON.stringify({ ...polygon, coordinates: [ring.map((at) => [...at, 12])] })],
  ])('%s', (_, typed) => {
    expect(cornersIn(typed)).toEqual(corners);
  });

  test.each<[string, string]>([
    ['words', 'around the park'],
    ['a place off the earth', '95, 10\n0, 0\n1, 1'],
    ['broken JSON', '{"type":'],
    ['another shape', '{"type":"Point","coordinates":[1,2]}'],
    ['two areas', JSON.stringify({ type: 'FeatureCollection', features: [feature, feature] })],
    ['a list without meaning', '[[1,2],[3,4],[5,6]]'],
  ])('not %s', (_, typed) => {
    expect(cornersIn(typed)).toBeNull();
  });
});
