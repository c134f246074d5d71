import { describe, expect, test } from 'vitest';
import { addressBlockId, blockIdsOf, phoneBlockId } from './block.ts';

const home = { line1: 'Torstraße 9', postcode: '10119', city: 'Berlin' };

describe('a phone number is the same', () => {
  test.each([
    ['+49 30 1234567', '030 1234567'],
    ['+1 (212) 555-0142', '2125550142'],
    ['+1 212 555 0142', '212 555 0142 x12'],
  ])('as %s and %s', (one, other) => {
    expect(phoneBlockId(one)).toBe(phoneBlockId(other));
  });

  test('but not with another last digit', () => {
    expect(phoneBlockId('+1 212 555 0142')).not.toBe(phoneBlockId('+1 212 555 0143'));
  });
});

describe('a building is the same', () => {
  test.each([
    ['in another spelling', { ...home, line1: 'TORSTRASSE  9' }],
    ['whatever the city is called', { ...home, city: 'Berlin-Mitte' }],
  ])('%s', (_, other) => {
    expect(addressBlockId(other)).toBe(addressBlockId(home));
  });

  test.each([
    ['next door', { ...home, line1: 'Torstraße 10' }],
    ['in another place', { ...home, postcode: '20095' }],
  ])('but not %s', (_, other) => {
    expect(addressBlockId(other)).not.toBe(addressBlockId(home));
  });

  test('by its city where there are no postcodes', () => {
    const [one, other] = ['Dubai', 'Doha'].map((city) =>
      addressBlockId({ ...home, postcode: '', city }),
    );
    expect(one).not.toBe(other);
  });
});

test('nothing is blocked by what says nothing', () => {
  const nowhere = { line1: '–', line2: '', postcode: '', city: '–', instructions: '' };
  expect(blockIdsOf({ phone: '', address: nowhere })).toEqual([]);
});

test('an ID stays short, even of characters that become longer', () => {
  const id = addressBlockId({ ...home, line1: '\ufdfa'.repeat(120) });
  // At most four bytes each.
  expect([...(id ?? '')].length).toBeLessThan(1500 / 4);
});
