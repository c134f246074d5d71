import { expect, test } from 'vitest';
import { csvFormatOf, csvFormats } from './csv-format.ts';
import { regions } from './regions.ts';

test.each([
  ['US', 'comma'],
  ['GB', 'comma'],
  ['IE', 'comma'],
  ['JP', 'comma'],
  ['MX', 'comma'],
  ['DE', 'semicolon'],
  ['AT', 'semicolon'],
  ['FR', 'semicolon'],
  ['BR', 'semicolon'],
  ['ZA', 'semicolon'],
  ['CH', 'point'],
  ['LI', 'point'],
] as const)('the format in %s is %s', (region, format) => {
  expect(csvFormatOf({ region })).toBe(format);
});

test('without a country, the language decides', () => {
  expect(csvFormatOf({ language: 'de' })).toBe('semicolon');
  expect(csvFormatOf({ language: 'en' })).toBe('comma');
  expect(csvFormatOf({ language: 'de', region: 'US' })).toBe('comma');
  expect(csvFormatOf(null)).toBe('comma');
});

test.each(regions)('%s has the decimal sign that Unicode gives it', (region) => {
  const { language } = new Intl.Locale(`und-${region}`).maximize();
  const locale = `${language === 'gsw' ? 'de' : language}-${region}`;
  const sign = new Intl.NumberFormat(locale).format(0.5).charAt(1);
  expect(csvFormats[csvFormatOf({ region })].decimal).toBe(sign);
});
