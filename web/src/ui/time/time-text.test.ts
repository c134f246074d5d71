import { day, minute } from '@fireline/domain/time/durations';
import { describe, expect, it } from 'vitest';
import { relativeText } from './relative-text.ts';
import { calendarText, momentText, spanText } from './time-text.ts';
import { isForeignZone, zonePlace } from './time-zone.ts';

const noon = Date.UTC(2026, 10, 21, 12);

describe('a time span', () => {
  it('names the day only if it is not today', () => {
    const span = { from: noon, to: noon + 15 * minute };
    expect(spanText(span, noon, 'UTC')).toBe('12:00–12:15');
    expect(spanText(span, noon - day, 'UTC')).toBe('Sat 21 Nov, 12:00–12:15');
  });

  it('names no day around midnight, so that it takes no more room then', () => {
    const midnight = noon + 720 * minute;
    const span = { from: midnight - 5 * minute, to: midnight + 10 * minute };
    expect(spanText(span, midnight - 20 * minute, 'UTC')).toBe('23:55–00:10');
    expect(spanText(span, midnight + 5 * minute, 'UTC')).toBe('23:55–00:10');
    const after = { from: midnight + minute, to: midnight + 16 * minute };
    expect(spanText(after, midnight - 10 * minute, 'UTC')).toBe('00:01–00:16');
  });

  it('is a single time if both ends read the same', () => {
    expect(spanText({ from: noon, to: noon + 900 }, noon, 'UTC')).toBe('12:00');
  });

  it('names both days if it crosses midnight', () => {
    const span = { from: noon + 719 * minute, to: noon + 725 * minute };
    expect(spanText(span, noon, 'UTC')).toBe('23:59–Sun 22 Nov, 00:05');
  });
});

describe('a day', () => {
  it.each([
    [0, 'today'],
    [day, 'tomorrow'],
    [-day, 'yesterday'],
    [2 * day, 'Mon 23 Nov'],
    [364 * day, 'Sat 20 Nov'],
  ])('%i ms from now is %s', (distance, words) => {
    expect(calendarText(noon + distance, noon, 'UTC')).toBe(words);
  });

  it('is the date in the given zone', () => {
    const late = Date.UTC(2026, 10, 21, 2);
    expect(calendarText(late, noon, 'America/New_York')).toBe('yesterday');
    expect(momentText(late, late, 'America/New_York')).toBe('21:00');
  });
});

describe('a time zone', () => {
  it('is foreign only if the clocks differ', () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(isForeignZone(noon, own)).toBe(false);
    expect(isForeignZone(noon, undefined)).toBe(false);
    expect(isForeignZone(noon, 'Asia/Kathmandu')).toBe(true);
  });

  it('is named after its place', () => {
    expect(zonePlace('America/New_York')).toBe('New York');
    expect(zonePlace('UTC')).toBe('UTC');
  });
});

describe('a relative time', () => {
  it.each([
    [5000, 'just now'],
    [25_000, 'in a moment'],
    [12 * minute, 'in 12 min'],
    [-3 * minute, '3 min ago'],
    [120 * minute, 'in 2 h'],
    [-4 * day, '4 days ago'],
  ])('of %i ms is %s', (distance, words) => {
    expect(relativeText(noon + distance, noon)).toBe(words);
  });
});
