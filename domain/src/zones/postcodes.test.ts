import { describe, expect, test } from 'vitest';
import { hasPostcode, unreadablePostcode } from './postcodes.ts';

const has: readonly [list: string, postcode: string][] = [
  // Plain ones, however they are separated and typed.
  ['11201', '11201'],
  ['11201', ' 11201 '],
  ['11201,11205;11217\n11238', '11217'],
  ['11201 11205 11217', '11205'],
  ['11201, 11205,', '11205'],
  ['SW1A 1AA', 'sw1a1aa'],
  ['113 21', '11321'],
  ['D02 AF30', 'd02af30'],
  ['1012 AB', '1012AB'],
  ['00-950', '00 950'],
  ['100-0001', '1000001'],
  ['100-0001', '１００－０００１'],
  ['01310-100', '01310100'],
  ['1000-205', '1000-205'],
  ['10115', 'D-10115'],
  ['D-10115', '10115'],
  ['A-1010', '1010'],
  ['LV-1010', 'LV-1010'],
  ['11201、11205', '11205'],
  // The first part alone.
  ['11201', '11201-1234'],
  ['SW1A', 'SW1A 1AA'],
  ['SW1', 'SW1 1AA'],
  ['E1', 'E1 6AN'],
  ['M5V', 'M5V 3L9'],
  ['M5V-3L9', 'M5V 3L9'],
  ['D02', 'D02 AF30'],
  ['D6W', 'D6W XY00'],
  ['1012', '1012 AB'],
  ['EC', 'EC1A 1BB'],
  ['N', 'N1 9GU'],
  // Ranges.
  ['11205-11209', '11205'],
  ['11205 - 11209', '11207'],
  ['11205–11209', '11209'],
  ['11205 to 11209', '11206'],
  ['10115 bis 10119', '10117'],
  ['11209-11205', '11207'],
  ['11205-11209', '11207-1234'],
  ['1010-1090', '1060'],
  ['1011-1019', '1012 AB'],
  ['101-113', '105'],
  ['SW1-SW9', 'SW5 0AA'],
  ['SW1-SW19', 'SW12 8AA'],
  ['SW1-SW9', 'SW1A 1AA'],
  ['D01-D08', 'D02 AF30'],
  ['00100-00199', '00118'],
  // Beginnings.
  ['112*', '11201'],
  ['112xx', '11201'],
  ['112XX', '11201'],
  ['112…', '11201'],
  ['SW1*', 'SW1A 1AA'],
  ['112*-114*', '11375'],
  ['10xx-12xx', '11900'],
];

const hasNot: readonly [list: string, postcode: string][] = [
  ['11201', '11202'],
  ['11201', ''],
  ['11201', '  '],
  ['', '11201'],
  ['11201', '1120'],
  ['11201', '112011'],
  ['E1', 'E11 1AA'],
  ['SW1', 'SW11 1AA'],
  ['SW1', 'SW1A 1AA'],
  ['N', 'NW1 4RY'],
  ['D02', 'D022'],
  ['11205-11209', '11210'],
  ['11205-11209', '112070'],
  ['1010-1090', '10601'],
  ['SW1-SW9', 'SW11 1AA'],
  ['SW1-SW9', 'SE5 0AA'],
  ['00-950', '00-951'],
  ['112*', '11301'],
  ['112*-114*', '11501'],
  ['113 21', '113'],
];

test.each(has)('%j has %j', (list, postcode) => {
  expect(hasPostcode(list, postcode)).toBe(true);
});

test.each(hasNot)('%j does not have %j', (list, postcode) => {
  expect(hasPostcode(list, postcode)).toBe(false);
});

describe('what cannot be read is named', () => {
  test.each([
    ['11201, everything', 'everything'],
    ['*', '*'],
    ['11201, -', '-'],
    ['Brooklyn', 'Brooklyn'],
    ['M5V-M6K', 'M5V-M6K'],
    ['11201-11209-11219', '11201-11209-11219'],
    ['123456789012345', '123456789012345'],
  ])('%j', (list, entry) => {
    expect(unreadablePostcode(list)).toBe(entry);
  });

  test.each(has)('%j can be read', (list) => {
    expect(unreadablePostcode(list)).toBeNull();
  });
});
