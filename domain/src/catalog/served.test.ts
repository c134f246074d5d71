import { describe, expect, test } from 'vitest';
import { isServedAt, servedFrom, servedPattern, servedText, servingsIn } from './served.ts';
import { servedWords } from './served-words.ts';

const lunch = { served: 'mon tue wed thu fri 11:30-14:30' };
const isServed = (served: string, at: string, timeZone = 'Europe/Berlin') =>
  isServedAt({ served }, Date.parse(at), timeZone);

describe('a dish', () => {
  test.each([
    ['without hours', '', '2026-11-23T03:00+01:00', true],
    ['before its hours', lunch.served, '2026-11-23T11:29+01:00', false],
    ['from their first minute', lunch.served, '2026-11-23T11:30+01:00', true],
    ['until they end', lunch.served, '2026-11-23T14:30+01:00', false],
    ['on another day', lunch.served, '2026-11-28T12:00+01:00', false],
    [
      'with other hours on that day',
      `${lunch.served}, sat sun 12:00-16:00`,
      '2026-11-28T15:00+01:00',
      true,
    ],
    ['after midnight', 'fri 22:00-02:00', '2026-11-28T01:30+01:00', true],
    ['after midnight of another day', 'fri 22:00-02:00', '2026-11-27T01:30+01:00', false],
    ['until midnight', 'fri 22:00-24:00', '2026-11-27T23:59+01:00', true],
    ['twice on the same day', 'fri 08:00-10:00, fri 12:00-14:00', '2026-11-27T13:00+01:00', true],
  ])('%s', (_, served, at, expected) => {
    expect(isServed(served, at)).toBe(expected);
  });

  test('has hours by the shop’s clock, also on the day on which it changes', () => {
    // On 25 October 2026, Berlin goes from UTC+2 to UTC+1 at three in the morning.
    expect(isServed('sun 07:00-11:00', '2026-10-25T10:59+01:00')).toBe(true);
    expect(isServed('sun 07:00-11:00', '2026-10-25T06:59+01:00')).toBe(false);
    expect(isServed('sat 22:00-04:00', '2026-10-25T03:30+01:00')).toBe(true);
    expect(isServed('mon 07:00-11:00', '2026-11-23T15:00Z', 'America/New_York')).toBe(true);
  });

  test('says when it’s served next', () => {
    const from = (at: string) => servedFrom(lunch, Date.parse(at), 'Europe/Berlin');
    expect(from('2026-11-23T08:00+01:00')).toBe(Date.parse('2026-11-23T11:30+01:00'));
    expect(from('2026-11-27T15:00+01:00')).toBe(Date.parse('2026-11-30T11:30+01:00'));
    const now = Date.parse('2026-11-23T12:00+01:00');
    expect(servedFrom(lunch, now, 'Europe/Berlin')).toBe(now);
  });
});

test.each([
  ['', true],
  [lunch.served, true],
  ['mon 22:00-24:00, sun 00:00-02:00', true],
  ['mon 8:00-10:00', false],
  ['mon', false],
  ['08:00-10:00', false],
  ['Mon 08:00-10:00', false],
  ['mon 08:00-10:00,tue 08:00-10:00', false],
  [Array.from({ length: 5 }, () => 'mon 08:00-10:00').join(', '), false],
])('“%s”', (served, isRight) => {
  expect(servedPattern.test(served)).toBe(isRight);
});

test('is stored in the order of the week', () => {
  expect(servedText([{ days: ['sun', 'mon'], span: '08:00-10:00' }])).toBe('mon sun 08:00-10:00');
  const two = `${lunch.served}, sat sun 10:00-15:00`;
  expect(servedText(servingsIn(two))).toBe(two);
});

test('in words', () => {
  const words = (served: string) => servedWords(served, 'en-GB');
  expect(words(lunch.served)).toBe('Mon–Fri 11:30–14:30');
  expect(words('mon tue wed thu fri sat sun 07:00-11:00')).toBe('07:00–11:00');
  expect(words('mon wed thu fri 12:00-15:00, sat sun 10:00-24:00')).toBe(
    'Mon, Wed–Fri 12:00–15:00, Sat, Sun 10:00–24:00',
  );
  expect(servedWords('sat 11:30-14:30', 'en-US')).toBe('Sat 11:30 AM–2:30 PM');
  expect(servedWords(lunch.served, 'de-DE')).toBe('Mo–Fr 11:30–14:30');
});
