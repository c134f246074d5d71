import { afterEach, describe, expect, it, test } from 'vitest';
import { formatMoney } from '../money/money.ts';
import { amountText } from '../money/typed-money.ts';
import { dateText } from './format.ts';
import {
  calendarDateText,
  decimalSign,
  longDateText,
  numberText,
  percentText,
  unitText,
  wallClockText,
  zoneText,
} from './format-more.ts';
import type { Language } from './language.ts';
import { hasTwelveHours, type Locale, localeFor } from './locale.ts';
import { speakAsIn, spokenLocale, texts } from './texts.ts';

/** Spaces and apostrophes differ between versions of Unicode's data. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ').replaceAll('’', "'");

const evening = Date.UTC(2026, 10, 28, 19, 15, 3);
const night = Date.UTC(2026, 2, 5, 0, 5);

afterEach(() => speakAsIn(null));

describe('the locale of a reader', () => {
  it.each<[Language, string | null, Locale]>([
    ['en', 'US', 'en-US'],
    ['en', 'GB', 'en-GB'],
    ['en', 'CA', 'en-CA'],
    ['de', 'DE', 'de-DE'],
    ['de', 'CH', 'de-CH'],
    ['de', 'AT', 'de-AT'],
    // Where the language isn't spoken, it is written as ever.
    ['en', 'JP', 'en-GB'],
    ['en', 'DE', 'en-GB'],
    ['de', 'US', 'de-DE'],
    ['de', 'JP', 'de-DE'],
    ['en', null, 'en-GB'],
    ['de', null, 'de-DE'],
  ])('who reads %s in a shop in %s is %s', (language, region, locale) => {
    expect(localeFor(language, region)).toBe(locale);
  });
});

test.each<[Locale, string, string, string, string]>([
  ['en-US', '7:15 PM', '12:05 AM', 'Sat, Nov 28', 'Saturday, November 28'],
  ['en-CA', '7:15 p.m.', '12:05 a.m.', 'Sat, Nov 28', 'Saturday, November 28'],
  ['en-AU', '7:15 pm', '12:05 am', 'Sat, 28 Nov', 'Saturday 28 November'],
  ['en-NZ', '7:15 pm', '12:05 am', 'Sat, 28 Nov', 'Saturday, 28 November'],
  ['en-IN', '7:15 pm', '12:05 am', 'Sat, 28 Nov', 'Saturday, 28 November'],
  ['en-SG', '7:15 pm', '12:05 am', 'Sat, 28 Nov', 'Saturday, 28 November'],
  ['en-GB', '19:15', '00:05', 'Sat 28 Nov', 'Saturday 28 November'],
  ['en-IE', '19:15', '00:05', 'Sat, 28 Nov', 'Saturday, 28 November'],
  ['en-ZA', '19:15', '00:05', 'Sat, 28 Nov', 'Saturday, 28 November'],
  ['de-DE', '19:15', '00:05', 'Sa., 28. Nov.', 'Samstag, 28. November'],
  ['de-AT', '19:15', '00:05', 'Sa., 28. Nov.', 'Samstag, 28. November'],
  ['de-CH', '19:15', '00:05', 'Sa., 28. Nov.', 'Samstag, 28. November'],
])('times in %s', (locale, late, early, day, longDay) => {
  expect(plain(dateText(evening, 'clock', 'UTC', locale))).toBe(late);
  expect(plain(dateText(night, 'clock', 'UTC', locale))).toBe(early);
  expect(plain(dateText(evening, 'day', 'UTC', locale))).toBe(day);
  expect(plain(longDateText(evening, 'longDay', 'UTC', locale))).toBe(longDay);
});

test.each<[Locale, string, string]>([
  ['en-US', 'Asia/Tokyo', '4:15 AM GMT+9'],
  ['en-US', 'America/New_York', '2:15 PM EST'],
  ['en-GB', 'America/New_York', '14:15 EST'],
  ['en-US', 'Europe/London', '7:15 PM GMT'],
  ['en-GB', 'Europe/Berlin', '20:15 CET'],
  ['de-DE', 'Europe/Berlin', '20:15 MEZ'],
  ['de-CH', 'Europe/Zurich', '20:15 MEZ'],
  ['de-DE', 'America/New_York', '14:15 GMT-5'],
  ['en-AU', 'Australia/Sydney', '6:15 am AEDT'],
  ['en-IN', 'Asia/Kolkata', '12:45 am IST'],
])('in %s, the time in %s with its zone', (locale, timeZone, text) => {
  const clock = dateText(evening, 'clock', timeZone, locale);
  expect(plain(`${clock} ${zoneText(evening, timeZone, locale)}`)).toBe(text);
});

test.each<[Locale, string, string, string, string]>([
  ['en-US', 'USD', '$1,234.50', '1,234.5', '12%'],
  ['en-GB', 'GBP', '£1,234.50', '1,234.5', '12%'],
  ['en-GB', 'USD', '$1,234.50', '1,234.5', '12%'],
  ['en-GB', 'JPY', '¥123,450', '1,234.5', '12%'],
  ['en-CA', 'CAD', '$1,234.50', '1,234.5', '12%'],
  ['de-DE', 'EUR', '1.234,50 €', '1.234,5', '12 %'],
  ['de-AT', 'EUR', '€ 1.234,50', '1 234,5', '12 %'],
  ['de-CH', 'CHF', "CHF 1'234.50", "1'234.5", '12%'],
  ['de-DE', 'JPY', '123.450 ¥', '1.234,5', '12 %'],
])('in %s, amounts of %s and numbers', (locale, currency, amount, number, percent) => {
  expect(plain(formatMoney(123_450, currency, locale))).toBe(amount);
  expect(plain(numberText(1234.5, 1, locale))).toBe(number);
  expect(plain(percentText(0.12, 0, locale))).toBe(percent);
});

test('a day or a time of day without a date', () => {
  expect(calendarDateText('2026-11-28', 'date', 'en-US')).toBe('Nov 28');
  expect(calendarDateText('2026-11-28', 'dayOfYear', 'de-DE')).toBe('Sa., 28. Nov. 2026');
  expect(plain(wallClockText('08:00', 'en-US'))).toBe('8:00 AM');
  expect(plain(wallClockText('24:00', 'en-US'))).toBe('12:00 AM');
  expect(wallClockText('24:00', 'en-GB')).toBe('24:00');
});

test('units and typed amounts have the sign of the country', () => {
  expect(unitText(1.5, 'kilometer', 1, 'de-DE')).toBe('1,5 km');
  expect(unitText(1.5, 'kilometer', 1, 'de-CH')).toBe('1.5 km');
  expect(amountText(475, 'EUR', decimalSign('de-DE'))).toBe('4,75');
  expect(amountText(475, 'CHF', decimalSign('de-CH'))).toBe('4.75');
});

test('a page follows its shop', () => {
  expect(spokenLocale()).toBe('en-GB');
  speakAsIn('US');
  expect(spokenLocale()).toBe('en-US');
  expect(plain(dateText(evening, 'clock', 'UTC'))).toBe('7:15 PM');
  expect(texts.dish.plusTax({ rate: 8.875 })).toContain('8.875');
});

test('clocks in German have 24 hours everywhere, as its texts say “Uhr”', () => {
  expect(['US', 'DE', 'AT', 'CH'].map((region) => hasTwelveHours(localeFor('de', region)))).toEqual(
    [false, false, false, false],
  );
});
