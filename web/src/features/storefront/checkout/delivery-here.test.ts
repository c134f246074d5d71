import { aShop } from '@fireline/domain/testing/plain';
import { anAddress } from '@fireline/domain/testing/stored';
import { type Area, zoneLine } from '@fireline/domain/zones/zone';
import { expect, test } from 'vitest';
import { deliveryHere, pricesHere } from './delivery-here.ts';

const zone = (area: Area) =>
  zoneLine({ name: 'Zone', area, fee: 100, freeFrom: 2000, minimum: 500 });
const local = aShop({
  deliveryFee: 250,
  deliveryZones: [zone({ by: 'postcodes', postcodes: '10117' })],
});
const round = aShop({
  deliveryZones: [zone({ by: 'radius', meters: 1000 })],
  position: '52.517, 13.389',
});
const address = anAddress();

test('a shop without zones says nothing about an address, and needs its postcode', () => {
  const shop = aShop();
  const here = deliveryHere({ ...address, postcode: '' }, shop);
  expect(here).toMatchObject({
    isLimited: false,
    problem: null,
    errors: { 'address.postcode': 'Enter a postcode.' },
    asksForPosition: false,
  });
  expect(pricesHere(shop, here)).toMatchObject({ deliveryFee: 250 });
});

test('the zone’s fee is what it costs', () => {
  const here = deliveryHere(address, local);
  expect(here).toMatchObject({ problem: null, errors: {}, asksForPosition: false });
  expect(pricesHere(local, here)).toMatchObject({ deliveryFee: 100, freeFrom: 2000 });
});

test('a refusal is at the postcode', () => {
  const here = deliveryHere({ ...address, postcode: '20095' }, local);
  const text = 'The shop doesn’t deliver to 20095.';
  expect(here).toMatchObject({ problem: text, errors: { 'address.postcode': text } });
  expect(pricesHere(local, here)).toMatchObject({ deliveryFee: 0 });
});

test('an empty form is only told what is missing when it’s sent', () => {
  const blank = { ...address, line1: '', postcode: '' };
  expect(deliveryHere(blank, local)).toMatchObject({
    problem: null,
    errors: { 'address.postcode': 'Enter a postcode.' },
  });
  expect(deliveryHere(blank, round)).toMatchObject({
    problem: null,
    errors: { 'address.position': expect.stringContaining('where this address is') },
  });
});

test('where there are no postcodes, a position is enough', () => {
  const position = '52.517, 13.39';
  expect(deliveryHere({ ...address, postcode: '', position }, round)).toMatchObject({
    answer: { ok: true, deliveryFee: 100 },
    errors: {},
    needsPostcode: false,
    asksForPosition: true,
  });
});
