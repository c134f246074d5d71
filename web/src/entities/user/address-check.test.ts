import { aShop } from '@fireline/domain/testing/plain';
import { anAddress } from '@fireline/domain/testing/stored';
import { zoneLine } from '@fireline/domain/zones/zone';
import { expect, test } from 'vitest';
import { postcodeError, withinPlace } from './address-check.ts';

const position = '52.517, 13.389';
const before = { ...anAddress(), position };

test('an address keeps its position as long as it is the same place', () => {
  const { position: _, ...typed } = before;
  expect(withinPlace({ ...typed, line2: '3rd floor' }, before)).toHaveProperty('position');
  for (const change of [{ line1: 'Torstraße 9' }, { postcode: '10119' }, { city: 'Potsdam' }]) {
    expect(withinPlace({ ...before, ...change }, before)).not.toHaveProperty('position');
  }
  expect(withinPlace(typed, null)).toEqual(typed);
});

test('a postcode is needed unless the shop’s zones do without', () => {
  const noPostcode = { ...anAddress(), postcode: ' ' };
  const zone = (area: Parameters<typeof zoneLine>[0]['area']) =>
    aShop({
      deliveryZones: [zoneLine({ name: 'Zone', area, fee: 0, freeFrom: null, minimum: 0 })],
    });
  const missing = { 'address.postcode': 'Enter a postcode.' };
  expect(postcodeError(noPostcode, null)).toEqual(missing);
  expect(postcodeError(noPostcode, aShop())).toEqual(missing);
  expect(postcodeError(noPostcode, zone({ by: 'postcodes', postcodes: '10117' }))).toEqual(missing);
  expect(postcodeError(noPostcode, zone({ by: 'radius', meters: 1000 }))).toEqual({});
  expect(postcodeError(anAddress(), aShop())).toEqual({});
});
