import { describe, expect, test } from 'vitest';
import { matchesName, searchKeysOf, searchTermOf } from './keys.ts';

const contact = { phone: '+1 718 555 0142', email: 'Priya@Fireline.test' };

function finds(typed: string, name = 'Priya Raman'): boolean {
  const wanted = searchTermOf(typed);
  return wanted !== null && searchKeysOf(name, contact).includes(wanted.key);
}

describe('an order is found by', () => {
  test.each([
    '+1 718 555 0142',
    '718-555-0142',
    '001 (718) 5550142',
    '555 0142',
    '0142',
    '55-0142',
    'priya@fireline.TEST',
    'priya',
    'PRI',
    'ram',
  ])('%s', (typed) => {
    expect(finds(typed)).toBe(true);
  });
});

describe('an order is not found by', () => {
  test.each(['718 555 0143', '0143', '142', 'priya@fireline', 'iya', 'p', '', '--'])(
    '%s',
    (typed) => {
      expect(finds(typed)).toBe(false);
    },
  );
});

test('accents and capitals do not matter', () => {
  expect(finds('wojcik', 'Tomasz Wójcik')).toBe(true);
  expect(finds('WÓJ', 'Tomasz Wojcik')).toBe(true);
  expect(matchesName('Łukasz Żak', ['luk', 'zak'])).toBe(true);
});

test('the longest of several words is looked up, and all must match', () => {
  expect(searchTermOf('jo raman')).toEqual({
    kind: 'name',
    key: 'name:raman',
    words: ['jo', 'raman'],
  });
  expect(matchesName('Priya Raman', ['jo', 'raman'])).toBe(false);
  expect(matchesName('Priya Raman', ['raman', 'pri'])).toBe(true);
});

test('an order without a phone number or an address has no keys for them', () => {
  const keys = searchKeysOf('Al', { phone: '', email: '' });
  expect(keys).toEqual(['name:al']);
  expect(searchKeysOf('Al', null)).toEqual(keys);
});

test('a long name has a bounded number of keys', () => {
  const name = Array.from({ length: 30 }, (_, index) => `name${index}ofsomebody`).join(' ');
  expect(searchKeysOf(name, null).length).toBeLessThanOrEqual(66);
});
