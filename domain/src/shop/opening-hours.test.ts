import { describe, expect, test } from 'vitest';
import {
  dateIn,
  daySpansPattern,
  isOpenAt,
  nextOpening,
  type OpeningHours,
  openedAt,
  openSpans,
  otherHoursPattern,
} from './opening-hours.ts';

const shop: OpeningHours = {
  timeZone: 'Europe/Berlin',
  closedDates: ['2026-12-25'],
  hours: {
    mon: '08:00-12:00 13:00-18:00',
    tue: '',
    wed: '08:00-18:00',
    thu: '08:00-18:00',
    fri: '18:00-02:00',
    sat: '00:00-24:00',
    sun: '10:00-18:00',
  },
};
const at = (text: string) => Date.parse(text);

test.each([
  ['before it opens', '2026-11-23T07:59+01:00', false],
  ['when it opens', '2026-11-23T08:00+01:00', true],
  ['in the break', '2026-11-23T12:00+01:00', false],
  ['after the break', '2026-11-23T13:00+01:00', true],
  ['when it closes', '2026-11-23T18:00+01:00', false],
  ['on a day off', '2026-11-24T12:00+01:00', false],
  ['past midnight', '2026-11-21T01:59+01:00', true],
  ['all day', '2026-11-21T23:59+01:00', true],
  ['on a closed date', '2026-12-25T20:00+01:00', false],
])('%s', (_, moment, isOpen) => {
  expect(isOpenAt(shop, at(moment))).toBe(isOpen);
});

test('a closed shop says when it opens next', () => {
  expect(nextOpening(shop, at('2026-11-23T18:30+01:00'))).toBe(at('2026-11-25T08:00+01:00'));
  const never = { ...shop, hours: { ...shop.hours } };
  for (const day of ['mon', 'wed', 'thu', 'fri', 'sat', 'sun'] as const) never.hours[day] = '';
  expect(nextOpening(never, at('2026-11-23T18:30+01:00'))).toBeNull();
});

test('an open shop is open now', () => {
  const now = at('2026-11-23T09:30+01:00');
  expect(nextOpening(shop, now)).toBe(now);
});

test('local time counts when the clocks change', () => {
  // On 25 October 2026, Berlin goes from UTC+2 to UTC+1 at three in the morning.
  const [saturday, sunday] = openSpans(
    shop,
    at('2026-10-24T12:00+02:00'),
    at('2026-10-25T20:00+01:00'),
  );
  expect(saturday).toEqual({
    // One span with Friday evening, which lasts until two.
    from: at('2026-10-23T18:00+02:00'),
    to: at('2026-10-25T00:00+02:00'),
  });
  expect(sunday).toEqual({ from: at('2026-10-25T10:00+01:00'), to: at('2026-10-25T18:00+01:00') });
});

describe('other hours on a date', () => {
  const holidays = {
    ...shop,
    closedDates: ['2026-12-25', '2026-12-26'],
    otherHours: ['2026-12-24 10:00-14:00', '2026-12-26 10:00-12:00', '2026-12-31 20:00-03:00'],
  };
  const opensAt = (moment: string) => isOpenAt(holidays, at(`2026-${moment}+01:00`));

  test.each([
    ['instead of the weekday’s', '12-24T09:00', false],
    ['from the first minute', '12-24T10:00', true],
    ['until the last', '12-24T13:59', true],
    ['and no longer', '12-24T14:00', false],
    ['on no other date', '12-17T09:00', true],
    ['not if the date is closed, too', '12-26T11:00', false],
    ['not before', '12-31T19:59', false],
    ['into the night', '12-31T23:59', true],
  ])('%s', (_, moment, expected) => {
    expect(opensAt(moment)).toBe(expected);
  });

  test('last past midnight, into a day with its own hours', () => {
    const [eve] = openSpans(holidays, at('2026-12-31T12:00+01:00'), at('2027-01-01T04:00+01:00'));
    expect(eve).toEqual({ from: at('2026-12-31T20:00+01:00'), to: at('2027-01-01T03:00+01:00') });
  });

  test('are on the clock on the day on which it changes', () => {
    const party = { ...shop, otherHours: ['2026-10-24 22:00-04:00', '2026-10-25 01:00-05:00'] };
    const [night] = openSpans(party, at('2026-10-24T21:00+02:00'), at('2026-10-25T06:00+01:00'));
    expect(night).toEqual({ from: at('2026-10-24T22:00+02:00'), to: at('2026-10-25T05:00+01:00') });
  });

  test.each([
    ['2026-12-24 10:00-14:00', true],
    ['2026-12-24 10:00-14:00 18:00-02:00', true],
    ['2026-12-24', false],
    ['2026-12-24 ', false],
    ['2026-13-24 10:00-14:00', false],
    ['10:00-14:00', false],
  ])('“%s”', (line, isRight) => {
    expect(otherHoursPattern.test(line)).toBe(isRight);
  });
});

test('a date is in the shop’s time zone', () => {
  expect(dateIn('Europe/Berlin', at('2026-11-21T23:30Z'))).toBe('2026-11-22');
});

test.each([
  ['', true],
  ['08:00-18:00', true],
  ['08:00-12:00 13:00-24:00', true],
  ['8:00-18:00', false],
  ['08:00-25:00', false],
  ['08:00-18:00 ', false],
  ['08:00', false],
  ['24:00-08:00', false],
])('“%s” as hours of a day', (text, isRight) => {
  expect(daySpansPattern.test(text)).toBe(isRight);
});

test.each([
  ['after the break, with the break', '2026-11-23T17:00+01:00', '2026-11-23T13:00+01:00'],
  [
    'on the day before, if it stays open past midnight',
    '2026-11-21T12:00+01:00',
    '2026-11-20T18:00+01:00',
  ],
  ['the moment itself', '2026-11-23T08:00+01:00', '2026-11-23T08:00+01:00'],
  ['never, when it closes', '2026-11-23T12:00+01:00', null],
  ['never, while it is closed', '2026-11-24T12:00+01:00', null],
])('an opening began %s', (_, moment, began) => {
  const spans = openSpans(shop, at('2026-11-20T12:00+01:00'), at('2026-11-27T00:00+01:00'));
  expect(openedAt(spans, at(moment))).toBe(began && at(began));
});
