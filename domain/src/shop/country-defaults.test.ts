import * as v from 'valibot';
import { expect, test } from 'vitest';
import { countryDefaults, countryIn } from './country-defaults.ts';
import { newShop } from './new-shop.ts';
import { regions } from './regions.ts';
import { shopInputSchema } from './settings.ts';

test.each(regions)('a shop in %s starts with its currency, tax, and language', (region) => {
  const defaults = countryDefaults(region);
  expect(defaults).not.toBeNull();
  const timeZone = defaults?.timeZone ?? newShop.timeZone;
  expect(v.is(shopInputSchema, { ...newShop, ...defaults, timeZone, region })).toBe(true);
});

test('only in North America is tax added to the price', () => {
  expect(regions.filter((region) => countryDefaults(region)?.taxIncluded === false)).toEqual([
    'CA',
    'US',
  ]);
});

test('an unknown country has no defaults', () => {
  expect(countryDefaults('')).toBeNull();
});

test('a time zone tells the country, if it’s the country’s only one', () => {
  expect(countryIn('Europe/Vienna')).toBe('AT');
  expect(countryIn('America/New_York')).toBeNull();
  expect(countryDefaults('US')?.timeZone).toBeNull();
});
