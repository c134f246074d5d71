import { expect, test } from 'vitest';
import { repeatedHourMark } from './repeated-hour.ts';

test.each([
  ['Europe/Berlin', '2026-10-25T00:30Z', ' GMT+2'],
  ['Europe/Berlin', '2026-10-25T01:30Z', ' GMT+1'],
  ['Europe/Berlin', '2026-10-24T23:59Z', ''],
  ['Europe/Berlin', '2026-10-25T02:00Z', ''],
  ['Europe/Berlin', '2026-03-29T01:30Z', ''],
  ['America/New_York', '2026-11-01T05:15Z', ' GMT-4'],
  ['America/New_York', '2026-11-01T06:15Z', ' GMT-5'],
  ['Europe/London', '2026-10-25T01:30Z', ' GMT+0'],
  ['Australia/Lord_Howe', '2026-04-04T14:45Z', ' GMT+11'],
  ['Australia/Lord_Howe', '2026-04-04T15:15Z', ' GMT+10:30'],
  ['Asia/Tokyo', '2026-10-25T01:30Z', ''],
])('in %s, %s: %j', (timeZone, at, mark) => {
  expect(repeatedHourMark(Date.parse(at), timeZone)).toBe(mark);
});
