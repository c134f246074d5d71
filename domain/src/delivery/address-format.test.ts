import { describe, expect, test } from 'vitest';
import { addressFieldOrder, addressLines, hasPostcodes, postcodeName } from './address-format.ts';

const address = { line1: '14 Elm Street', line2: 'Apt 3', postcode: '11201', city: 'Town' };

describe('an address', () => {
  test.each([
    ['DE', ['14 Elm Street, Apt 3', '11201 Town']],
    ['FR', ['14 Elm Street, Apt 3', '11201 Town']],
    ['US', ['14 Elm Street, Apt 3', 'Town 11201']],
    ['AU', ['14 Elm Street, Apt 3', 'Town 11201']],
    ['GB', ['14 Elm Street, Apt 3', 'Town', '11201']],
    ['IE', ['14 Elm Street, Apt 3', 'Town', '11201']],
    ['JP', ['11201', 'Town', '14 Elm Street, Apt 3']],
    ['HU', ['Town', '14 Elm Street, Apt 3', '11201']],
    [null, ['14 Elm Street, Apt 3', '11201 Town']],
  ])('in %s', (country, lines) => {
    expect(addressLines(address, country)).toEqual(lines);
  });

  test('has no blanks or lines for what is missing', () => {
    const short = { ...address, line2: '', postcode: '' };
    for (const country of ['DE', 'US', 'GB', 'JP']) {
      expect(addressLines(short, country).toSorted()).toEqual(['14 Elm Street', 'Town']);
    }
  });

  test('shows a postcode that was given, wherever it is', () => {
    expect(addressLines(address, 'HK')).toContain('Town 11201');
  });
});

test.each([
  ['DE', ['street', 'postcode', 'city']],
  ['US', ['street', 'city', 'postcode']],
  ['JP', ['postcode', 'city', 'street']],
  ['HK', ['city', 'postcode', 'street']],
])('the fields in %s are %j', (country, fields) => {
  expect(addressFieldOrder(country)).toEqual(fields);
});

test('some countries have no postcodes', () => {
  expect(['HK', 'AE', 'QA'].map(hasPostcodes)).toEqual([false, false, false]);
  expect(['US', 'JP', 'IE', null].map(hasPostcodes)).toEqual([true, true, true, true]);
});

test('a postcode has its own name', () => {
  const names = ['US', 'GB', 'IE', 'IN', 'CA', null].map(postcodeName);
  expect(names).toEqual(['zip', 'postcode', 'eircode', 'pin', 'postal', 'postcode']);
});
