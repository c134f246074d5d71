import { expect, test } from 'vitest';
import { minute } from '../time/durations.ts';
import { mailMoment, mailSpan } from './times.ts';

const winter = Date.UTC(2026, 10, 21, 11, 35);

test.each([
  ['Europe/Berlin', winter, 'Saturday 21 November, 12:35 CET'],
  ['Europe/Berlin', Date.UTC(2026, 6, 1, 10), 'Wednesday 1 July, 12:00 CEST'],
  ['Europe/London', winter, 'Saturday 21 November, 11:35 GMT'],
  ['America/New_York', winter, 'Saturday 21 November, 06:35 EST'],
  ['Australia/Sydney', winter, 'Saturday 21 November, 22:35 AEDT'],
  ['UTC', winter, 'Saturday 21 November, 11:35 UTC'],
  ['Asia/Kathmandu', winter, 'Saturday 21 November, 17:20 GMT+5:45'],
])('in %s: %i', (timeZone, at, text) => {
  expect(mailMoment(at, timeZone, 'en-GB')).toBe(text);
});

test('a span names the day and the zone once', () => {
  const span = { from: winter - 15 * minute, to: winter };
  expect(mailSpan(span, 'Europe/Berlin', 'en-GB')).toBe('Saturday 21 November, 12:20–12:35 CET');
  expect(mailSpan({ from: winter, to: winter }, 'Europe/Berlin', 'en-GB')).toBe(
    mailMoment(winter, 'Europe/Berlin', 'en-GB'),
  );
});

test('a span over midnight names both days', () => {
  const from = Date.UTC(2026, 10, 21, 22, 50);
  expect(mailSpan({ from, to: from + 20 * minute }, 'Europe/Berlin', 'en-GB')).toBe(
    'Saturday 21 November, 23:50 – Sunday 22 November, 00:10 CET',
  );
});
