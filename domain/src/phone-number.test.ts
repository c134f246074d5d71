import { describe, expect, test } from 'vitest';
import {
  dialString,
  e164Pattern,
  phonePattern,
  readPhone,
  significantDigits,
} from './phone-number.ts';

describe('a number is read as', () => {
  test.each([
    ['+49\u00a030\u202f123456', '+49 30 123456'],
    ['\u202a+49 30 123456\u202c', '+49 30 123456'],
    ['\ufeff030\u200b 123456', '030 123456'],
    ['０３０　１２３４５６', '030 123456'],
    ['٠٣٠ ١٢٣٤٥٦', '030 123456'],
    ['۰۳۰۱۲۳۴۵۶', '030123456'],
    ['०३० १२३४५६', '030 123456'],
    ['030–123456', '030-123456'],
    ['030−123456', '030-123456'],
    ['tel:+1-718-555-0142', '+1-718-555-0142'],
    ['555 0142 ext. 12', '555 0142 x12'],
    ['555 0142x12', '555 0142 x12'],
    ['555-0142;ext=3', '555-0142 x3'],
    ['５５５ ０１４２ ＃１２', '555 0142 x12'],
    ['+49 (0)30 1234567', '+49 (0)30 1234567'],
  ])('%j → %j', (typed, number) => {
    expect(readPhone(typed)).toBe(number);
    expect(phonePattern.test(number)).toBe(true);
  });
});

test.each(['-----', '(((((', '1234', '12-34', 'call me', '030 123456 x', '+', 'x12345'])(
  '%j is not a number',
  (typed) => {
    expect(phonePattern.test(readPhone(typed))).toBe(false);
  },
);

test('the digits of every script are read', () => {
  for (let code = 0; code < 0x2_0000; code += 1) {
    const character = String.fromCodePoint(code);
    if (/\p{Nd}/u.test(character)) expect(readPhone(character)).toMatch(/^[0-9]$/);
  }
});

test.each([
  ['030 1234567', '+49301234567', '+49301234567'],
  ['(212) 555-0142 x12', '+12125550142', '+12125550142;ext=12'],
  ['8 (495) 123-45-67', '+74951234567', '+74951234567'],
  // Another number than the one on display.
  ['030 1234567', '+19005550142', '0301234567'],
  ['00000', '+19005550142', '00000'],
])('%j, which is %s, dials %s', (typed, e164, dials) => {
  expect(e164Pattern.test(e164)).toBe(true);
  expect(dialString(typed, e164)).toBe(dials);
});

test.each(['', '+', '+0301234567', '+1212', '49301234567', '+4930 1234567', `+1${'2'.repeat(15)}`])(
  '%j is not E.164',
  (number) => {
    expect(e164Pattern.test(number)).toBe(false);
  },
);

test.each([
  ['+49 (0)30 1234567', '+49301234567', '49301234567'],
  ['0049 (0)30 1234567', '0049301234567', '49301234567'],
  ['(030) 123456', '030123456', '30123456'],
  ['555 0142 ext. 12', '5550142;ext=12', '5550142'],
])('%j dials %s, and compares as %s', (typed, dials, significant) => {
  expect(dialString(typed)).toBe(dials);
  expect(significantDigits(typed)).toBe(significant);
});
