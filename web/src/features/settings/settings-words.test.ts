import { newShop } from '@fireline/domain/shop/new-shop';
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

test('describes what someone else saved', () => {
  const stored = toForm({ ...shop, taxRate: 7, phone: '', stations: ['Bar', 'Oven'] });
  expect(nowText('taxRate', stored)).toBe('tax is now 7%');
  expect(nowText('phone', stored)).toBe('phone is now empty');
  expect(nowText('stations', stored)).toBe('stations are now Bar, Oven');
});
