import { expect, test } from 'vitest';
import { countryOf } from './country.ts';

test.each([
  ['USD', 'America/New_York', 'US'],
  ['GBP', 'Europe/London', 'GB'],
  ['JPY', 'Asia/Tokyo', 'JP'],
  ['CHF', 'Europe/Zurich', 'CH'],
  ['EUR', 'Europe/Berlin', 'DE'],
  ['EUR', 'Atlantic/Canary', 'ES'],
  ['EUR', 'UTC', null],
  ['XOF', 'Africa/Dakar', null],
])('a shop with %s in %s is in %s', (currency, timeZone, country) => {
  expect(countryOf({ region: null, currency, timeZone })).toBe(country);
});

test('a shop is where its admin says', () => {
  expect(countryOf({ region: 'EC', currency: 'USD', timeZone: 'UTC' })).toBe('EC');
});
