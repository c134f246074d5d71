import { expect, test } from 'vitest';
import { isSameContact } from './same-contact.ts';

const left = { phone: '+49 30 1234567', email: 'Ada@Example.com' };

test.each([
  ['the number as it was left', '+49 30 1234567'],
  ['without blanks', '+49301234567'],
  ['in its national form', '030 123 45 67'],
  ['with the prefix for calls abroad', '0049 30 1234567'],
  ['with the national zero in brackets', '+49 (0)30/1234567'],
  ['without its area code', '123-4567'],
  ['the address in another case', ' ada@example.COM '],
])('%s is the same', (_case, typed) => {
  expect(isSameContact(typed, left)).toBe(true);
});

test.each([
  ['one digit off', '+49 30 1234568'],
  ['another area code', '040 1234567'],
  ['only its last six digits', '234567'],
  ['its beginning', '+49 30 12345'],
  ['no digits', '+'],
  ['another address', 'ada@example.org'],
  ['the end of the address', '@example.com'],
])('%s is different', (_case, typed) => {
  expect(isSameContact(typed, left)).toBe(false);
});

test('a missing contact does not match an empty input', () => {
  expect(isSameContact('', { phone: '', email: '' })).toBe(false);
  expect(isSameContact('000', { phone: '', email: '' })).toBe(false);
});

test('a number shorter than seven digits must match completely', () => {
  expect(isSameContact('12345', { phone: '12345', email: '' })).toBe(true);
  expect(isSameContact('2345', { phone: '12345', email: '' })).toBe(false);
});
