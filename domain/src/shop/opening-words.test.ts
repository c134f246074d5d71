import { describe, expect, test } from 'vitest';
import type { OpeningHours } from './opening-hours.ts';
import { closedText, momentText } from './opening-words.ts';

const week = { mon: '', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' };
const shop: OpeningHours = {
  timeZone: 'America/New_York',
  closedDates: [],
  hours: { ...week, mon: '08:00-18:00', tue: '10:30-18:00' },
};
const at = (text: string) => Date.parse(`2026-11-${text}-05:00`);

describe('a closed shop says when it opens', () => {
  test.each([
    ['today', '23T06:00', 'The shop is closed. It opens at 08:00 EST.'],
    ['another day', '23T19:00', 'The shop is closed. It opens on Tuesday at 10:30 EST.'],
    ['next week', '24T18:00', 'The shop is closed. It opens on Monday at 08:00 EST.'],
  ])('%s', (_, now, text) => {
    expect(closedText(shop, at(now), 'en-GB')).toBe(text);
  });

  test('including the date if it is a week away', () => {
    const closed = { ...shop, closedDates: ['2026-11-24', '2026-11-30'] };
    expect(closedText(closed, at('23T19:00'), 'en-GB')).toBe(
      'The shop is closed. It opens on Tuesday 1 December at 10:30 EST.',
    );
  });

  test('unless it does not open again', () => {
    expect(closedText({ ...shop, hours: week }, at('23T06:00'), 'en-GB')).toBe(
      'The shop is closed.',
    );
  });
});

test.each([
  ['23T12:30', '12:30 EST'],
  ['24T09:15', 'Tuesday at 09:15 EST'],
  ['30T09:15', 'Monday 30 November at 09:15 EST'],
])('%s is %s', (moment, text) => {
  expect(momentText(at(moment), at('23T08:00'), shop.timeZone, 'en-GB')).toBe(text);
});

test('in German', () => {
  expect(closedText(shop, at('23T19:00'), 'de-DE')).toBe(
    'Der Shop ist geschlossen. Er öffnet am Dienstag um 10:30\u00a0Uhr GMT-5.',
  );
  expect(momentText(at('30T09:15'), at('23T08:00'), shop.timeZone, 'de-DE')).toBe(
    'Montag, 30. November, 09:15\u00a0Uhr GMT-5',
  );
});
