import { type Zone, zoneLine } from '@fireline/domain/zones/zone';
import { describe, expect, test } from 'vitest';
import { checkZoneRows, newZoneRow, toZoneRows, type ZoneRow } from './zone-rows.ts';

const zones: readonly Zone[] = [
  {
    name: 'Downtown',
    area: { by: 'postcodes', postcodes: '11201, 11205-11209' },
    fee: 399,
    freeFrom: 4000,
    minimum: 0,
  },
  { name: 'Ring', area: { by: 'radius', meters: 2500 }, fee: 0, freeFrom: null, minimum: 1250 },
  {
    name: 'Park',
    area: {
      by: 'polygon',
      corners: [
        [40.69, -73.98],
        [40.7, -73.98],
        [40.7, -73.96],
      ],
    },
    fee: 250,
    freeFrom: null,
    minimum: 0,
  },
];
const lines = zones.map(zoneLine);
const rows = toZoneRows(lines, 'EUR');

test('untouched zones come out of the form unchanged', () => {
  expect(checkZoneRows(rows, 'EUR')).toEqual({ lines, fields: {} });
});

test('shows amounts and distances as people type them', () => {
  expect(rows.map(({ fee, freeFrom, minimum }) => [fee, freeFrom, minimum])).toEqual([
    ['3.99', '40.00', '0.00'],
    ['0.00', '', '12.50'],
    ['2.50', '', '0.00'],
  ]);
  expect(rows[1]).toMatchObject({ by: 'radius', kilometers: '2.5' });
  expect(rows[2]?.corners).toBe('40.69, -73.98\n40.7, -73.98\n40.7, -73.96');
});

test('a new zone only lacks its name and its area', () => {
  const { fields } = checkZoneRows([newZoneRow('2.50', 'EUR')], 'EUR');
  expect(Object.keys(fields)).toEqual(['deliveryZones.0.name', 'deliveryZones.0.postcodes']);
});

describe('invalid input shows an error at its field', () => {
  test.each<[number, Partial<ZoneRow>, string]>([
    [0, { name: ' ' }, 'name'],
    [0, { postcodes: 'everywhere' }, 'postcodes'],
    [0, { fee: '' }, 'fee'],
    [0, { fee: '2.505' }, 'fee'],
    [0, { freeFrom: '-' }, 'freeFrom'],
    [0, { minimum: '-1' }, 'minimum'],
    [1, { kilometers: '' }, 'kilometers'],
    [1, { kilometers: '0' }, 'kilometers'],
    [1, { kilometers: '500' }, 'kilometers'],
    [2, { corners: 'around the park' }, 'corners'],
    [2, { corners: '40.69, -73.98\n40.7, -73.98' }, 'corners'],
  ])('%i %j', (index, change, field) => {
    const changed = rows.map((row, at) => (at === index ? { ...row, ...change } : row));
    expect(checkZoneRows(changed, 'EUR').fields).toEqual({
      [`deliveryZones.${index}.${field}`]: expect.any(String),
    });
  });
});

test('a comma is a decimal point', () => {
  const [, ring] = rows;
  if (!ring) throw new Error('no ring');
  const { lines: typed } = checkZoneRows([{ ...ring, kilometers: '2,5', minimum: '12,5' }], 'EUR');
  expect(typed).toEqual([lines[1]]);
});

test('more than the shop can store is too much', () => {
  const [downtown] = rows;
  if (!downtown) throw new Error('no zone');
  const many = Array.from({ length: 21 }, () => downtown);
  expect(checkZoneRows(many, 'EUR').fields).toEqual({ deliveryZones: 'Add at most 20 zones.' });
  const long = { ...downtown, postcodes: '11201,'.repeat(166) };
  const twenty = Array.from({ length: 20 }, () => long);
  expect(checkZoneRows(twenty, 'EUR').fields).toEqual({
    deliveryZones: expect.stringContaining('too long'),
  });
});
