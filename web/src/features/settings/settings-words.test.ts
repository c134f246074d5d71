import { newShop } from '@fireline/domain/shop/new-shop';
import { zoneLine } from '@fireline/domain/zones/zone';
import { expect, test } from 'vitest';
import { toForm } from './settings-form.ts';
import { changeWords, nowText } from './settings-words.ts';

const shop = { ...newShop, changeId: null, updatedAt: 0 };

test('describes a change with old and new values', () => {
  const after = {
    ...shop,
    taxRate: 7,
    deliveryFee: 250,
    slotCapacity: 6,
    categories: ['Coffee'],
    hours: { ...shop.hours, sun: '10:00-12:00 13:00-14:00' },
    orderingPaused: false,
  };
  expect(changeWords(shop, after)).toEqual([
    'Tax: 0% → 7%',
    'Delivery fee: $0.00 → $2.50',
    'Categories: added Coffee; removed Menu',
    'Ordering resumed',
    'Sunday: closed → 10:00–12:00, 13:00–14:00',
    'Orders per slot: 4 → 6',
  ]);
});

test('describes the first settings, reordering, and records that cannot be parsed', () => {
  expect(changeWords(null, shop)).toEqual(['Set up as “My shop”']);
  const two = { ...shop, stations: ['Bar', 'Kitchen'] };
  expect(changeWords(two, { ...two, stations: ['Kitchen', 'Bar'] })).toEqual([
    'Stations: reordered',
  ]);
  expect(changeWords(shop, { name: 7 })).toEqual(['Changed']);
});

test('describes what changed about deliveries', () => {
  const zone = (name: string, fee: number) =>
    zoneLine({
      name,
      area: { by: 'postcodes', postcodes: '11201' },
      fee,
      freeFrom: null,
      minimum: 0,
    });
  const zones = [zone('Center', 100), zone('Harbor', 200)];
  const before = { ...shop, deliveryZones: zones };
  const words = (change: object) => changeWords(before, { ...before, ...change });
  expect(words({ offersDelivery: false })).toEqual(['Delivery turned off']);
  expect(words({ deliveryHours: shop.hours })).toEqual(['Delivery hours changed']);
  expect(words({ deliveryMeters: 5500 })).toEqual(['Longest distance: none → 5.5 km']);
  expect(words({ position: '1, 2.5' })).toEqual(['Shop’s position: none → 1, 2.5']);
  expect(words({ deliveryZones: zones.slice(0, 1) })).toEqual(['Delivery zones: removed Harbor']);
  expect(words({ deliveryZones: [zone('Center', 1), zones[1]] })).toEqual([
    'Delivery zones: Center changed',
  ]);
  expect(words({ deliveryZones: zones.toReversed() })).toEqual(['Delivery zones: reordered']);
  expect(nowText('deliveryZones', toForm(before))).toBe('delivery zones were edited');
});

test('describes what someone else saved', () => {
  const stored = toForm({ ...shop, taxRate: 7, phone: '', stations: ['Bar', 'Oven'] });
  expect(nowText('taxRate', stored)).toBe('tax is now 7%');
  expect(nowText('phone', stored)).toBe('phone is now empty');
  expect(nowText('stations', stored)).toBe('stations are now Bar, Oven');
});

test('describes what changed about taxes', () => {
  const before = { ...shop, taxRate: 19, taxRates: ['food 7 Food'] };
  const words = (change: Partial<typeof before> | object) =>
    changeWords(before, { ...before, ...change });
  expect(words({ taxIncluded: true })).toEqual(['Prices include tax']);
  expect(words({ taxRates: ['food 7 Food', 'none 0 Vouchers'] })).toEqual([
    'Tax rates: added Vouchers (0%)',
  ]);
  expect(words({ taxRates: ['food 5 Food'] })).toEqual([
    'Tax rates: added Food (5%); removed Food (7%)',
  ]);
  expect(words({ deliveryTaxRateId: 'food' })).toEqual([
    'Tax on the delivery fee: No tax → Food (7%)',
  ]);
  expect(words({ deliveryTaxRateId: 'standard' })).toEqual([
    'Tax on the delivery fee: No tax → Standard (19%)',
  ]);
  expect(words({ serviceCharge: 12.5 })).toEqual(['Service charge: 0% → 12.5%']);
  expect(words({ serviceChargeFor: 'delivery' })).toEqual([
    'Service charge on: All orders → Delivery only',
  ]);
  expect(words({ serviceTaxRateId: 'food' })).toEqual([
    'Tax on the service charge: Standard (19%) → Food (7%)',
  ]);
  expect(words({ taxRounding: 'line' })).toEqual(['Round tax: Once per rate → For every item']);
  expect(words({ cashRounding: 5 })).toEqual(['Round totals to: $0.01 → $0.05']);
  const stored = toForm({ ...before, cashRounding: 5, taxRounding: 'line' });
  expect(nowText('cashRounding', stored)).toBe('rounding of totals is now $0.05');
  expect(nowText('taxRounding', stored)).toBe('rounding of tax is now For every item');
  expect(nowText('serviceCharge', stored)).toBe('service charge is now 0%');
  expect(nowText('serviceChargeFor', stored)).toBe('service charge on is now All orders');
  expect(nowText('taxIncluded', stored)).toBe('Tax is added to prices');
  expect(nowText('taxRates', stored)).toBe('tax rates were edited');
});
