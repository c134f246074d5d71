import { minute } from '@fireline/domain/time/durations';
import { expect, test } from 'vitest';
import { rangeIn } from './range.ts';
import { durationText, shareText } from './words.ts';

const today = '2026-03-02';

test.each([
  ['', 'today', undefined, undefined],
  ['range=today', 'today', undefined, undefined],
  ['range=yesterday', 'days', '2026-03-01', '2026-03-01'],
  ['range=7', 'days', '2026-02-23', '2026-03-01'],
  ['range=28', 'days', '2026-02-02', '2026-03-01'],
  ['from=2026-01-31&to=2026-02-02', 'days', '2026-01-31', '2026-02-02'],
  ['from=2026-02-27&to=2026-03-09', 'days', '2026-02-27', '2026-03-01'],
  ['from=2020-01-01&to=2026-02-28', 'days', '2025-02-28', '2026-02-28'],
  ['from=2026-02-27&to=2026-01-01', 'today', undefined, undefined],
  ['from=2026-03-02&to=2026-03-02', 'today', undefined, undefined],
  ['from=yesterday&to=2026-02-31', 'today', undefined, undefined],
  ['range=1000', 'today', undefined, undefined],
])('the URL parameters %j', (search, kind, first, last) => {
  const range = rangeIn(new URLSearchParams(search), today);
  expect(range.kind).toBe(kind);
  if (range.kind === 'days') expect([range.first, range.last]).toEqual([first, last]);
});

test.each([
  [null, '–'],
  [0, '0 s'],
  [45_000, '45 s'],
  [minute, '1 min'],
  [275_000, '4 min 35 s'],
  [599_900, '10 min'],
  [1_950_000, '33 min'],
  [3_599_000, '1 h 00 min'],
  [3_900_000, '1 h 05 min'],
])('%j ms reads %j', (duration, text) => {
  expect(durationText(duration)).toBe(text);
});

test.each([
  [0, 0, '–'],
  [0, 7, '0%'],
  [1, 8, '13%'],
  [1, 30, '3.3%'],
  [7, 7, '100%'],
])('%j of %j reads %j', (part, whole, text) => {
  expect(shareText(part, whole)).toBe(text);
});
