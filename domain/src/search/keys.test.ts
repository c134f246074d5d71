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

test.each([
  ['Sørensen', 'sorensen'],
  ['Strauß', 'strauss'],
  ['STRAUSS', 'Strauß'],
  ['Yıldız', 'yildiz'],
  ['İnan', 'inan'],
  ['Đorđe Æsgård', 'aesgard'],
  ['Đorđe', 'dorde'],
  ['Łukasz', 'lukasz'],
  ['O’Brien', "O'Brien"],
  ['O’Brien', 'obrien'],
  ["O'Brien", 'brien'],
  ['ＡＤＡ Okonkwo', 'ada'],
  ['Maria da Glória dos Santos e Silva Fonseca', 'fonseca'],
])('%s is found by %s', (name, typed) => {
  const wanted = searchTermOf(typed);
  if (wanted?.kind !== 'name') throw new Error(`${typed} is not a name`);
  expect(searchKeysOf(name, null)).toContain(wanted.key);
  expect(matchesName(name, wanted.words)).toBe(true);
});

test('a phone number in full-width digits is a phone number', () => {
  expect(finds('５５５　０１４２')).toBe(true);
});

test('no name has more keys than it has characters, and a few', () => {
  const name = Array.from({ length: 20 }, () => "o'")
    .join('')
    .slice(0, 60);
  expect(searchKeysOf(name, null).length).toBeLessThanOrEqual(60);
  const words = Array.from({ length: 20 }, (_, index) => `n${index}`).join(' ');
  expect(searchKeysOf(words.slice(0, 60), null).length).toBeLessThanOrEqual(60);
});
