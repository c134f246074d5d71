import { newShop } from '@fireline/domain/shop/new-shop';
import { zoneLine } from '@fireline/domain/zones/zone';
import { describe, expect, test } from 'vitest';
import {
  changesOf,
  checkForm,
  ofCountry,
  type SettingsForm,
  startingForm,
  toForm,
} from './settings-form.ts';

const shop = { ...newShop, name: 'Little Alder', currency: 'EUR', deliveryFee: 250 };
const form = toForm(shop);
const atOnce = { orderingPaused: true, guestOrdering: 'on' as const, busyMinutes: 0 };
const errorsOf = (part: Partial<SettingsForm>) => {
  const checked = checkForm({ ...form, ...part }, atOnce);
  return checked.ok ? {} : checked.fields;
};

test('untouched settings come out of the form unchanged', () => {
  expect(checkForm(form, atOnce)).toEqual({ ok: true, value: shop });
});

test('typed values win over stored ones', () => {
  const checked = checkForm({ ...form, name: 'New name', phone: '12 34 56' }, shop);
  expect(checked.ok && checked.value).toMatchObject({ name: 'New name', phone: '12 34 56' });
});

test('only edited fields are written', () => {
  const checked = checkForm({ ...form, name: 'New name' }, shop);
  expect(checked.ok && changesOf(checked.value, ['name'])).toEqual({ name: 'New name' });
});

test('an untouched fee keeps its digits in a currency with different minor units', () => {
  const checked = checkForm({ ...form, currency: 'KWD' }, shop);
  expect(checked.ok && changesOf(checked.value, ['currency'])).toEqual({
    currency: 'KWD',
    deliveryFee: 2500,
  });
});

describe('taxes', () => {
  const taxed = {
    ...shop,
    taxRate: 19,
    taxIncluded: true,
    taxRates: ['food 7 Food and drinks', 'none 0 Vouchers'],
    deliveryTaxRateId: 'food',
    serviceCharge: 12.5,
    serviceChargeFor: 'pickup' as const,
    serviceTaxRateId: null,
    taxRounding: 'line' as const,
    cashRounding: 5 as const,
  };
  const { taxRates } = toForm(taxed);

  test('untouched come out of the form unchanged', () => {
    expect(checkForm(toForm(taxed), atOnce)).toEqual({ ok: true, value: taxed });
  });

  test('a new rate is stored under its own ID, to a ten-thousandth of a percent', () => {
    const row = { key: '0a1b2c3d', name: ' Books ', rate: '5,50004' };
    const checked = checkForm({ ...form, taxRates: [row] }, atOnce);
    expect(checked.ok && checked.value.taxRates).toEqual(['0a1b2c3d 5.5 Books']);
  });

  test('a delivery fee without tax', () => {
    const checked = checkForm({ ...toForm(taxed), deliveryTaxRateId: 'none' }, atOnce);
    expect(checked.ok && checked.value.deliveryTaxRateId).toBeNull();
  });

  test.each([
    [{ name: ' ' }, { 'taxRates.0.name': 'Required' }],
    [{ rate: '' }, { 'taxRates.0.rate': 'Enter a percentage.' }],
    [{ rate: 'seven' }, { 'taxRates.0.rate': 'Enter a percentage.' }],
    [{ rate: '-1' }, { 'taxRates.0.rate': 'Enter 0 or more.' }],
    [{ rate: '100.5' }, { 'taxRates.0.rate': 'Enter 100 or less.' }],
    [{ name: 'vouchers' }, { 'taxRates.1.name': 'There is already a tax rate with this name.' }],
  ])('a rate with %j shows an error at the field', (change, errors) => {
    const [food, ...others] = taxRates;
    const rows = food ? [{ ...food, ...change }, ...others] : [];
    expect(errorsOf({ taxRates: rows })).toEqual(errors);
  });
});

describe('deliveries', () => {
  const zone = zoneLine({
    name: 'Downtown',
    area: { by: 'radius', meters: 1000 },
    fee: 250,
    freeFrom: null,
    minimum: 0,
  });
  const limited = {
    ...shop,
    deliveryHours: { ...shop.hours, mon: '17:00-24:00' },
    deliveryZones: [zone],
    deliveryMeters: 5500,
    position: '40.6925, -73.9789',
  };

  test('untouched come out of the form unchanged', () => {
    expect(checkForm(toForm(limited), atOnce)).toEqual({ ok: true, value: limited });
  });

  test('fees of zones keep their digits, too, in a currency with different minor units', () => {
    const checked = checkForm({ ...toForm(limited), currency: 'KWD' }, limited);
    expect(checked.ok && changesOf(checked.value, ['currency'])).toEqual({
      currency: 'KWD',
      deliveryFee: 2500,
      deliveryZones: [zone.replace('250', '2500')],
    });
  });

  test('distances need the shop’s position', () => {
    const errors = (part: Partial<SettingsForm>) => {
      const checked = checkForm({ ...toForm(limited), ...part }, atOnce);
      return checked.ok ? [] : Object.keys(checked.fields);
    };
    expect(errors({ position: '' })).toEqual(['position']);
    expect(errors({ position: '', deliveryMeters: '' })).toEqual(['position']);
    expect(errors({ position: '', deliveryMeters: '', deliveryZones: [] })).toEqual([]);
    expect(errors({ position: '214 Alder Street' })).toEqual(['position']);
    expect(errors({ deliveryMeters: 'far' })).toEqual(['deliveryMeters']);
  });

  test('hours of their own are checked only if there are some', () => {
    const { days } = toForm(limited).deliveryHours;
    const wrong = { ...days, tue: [{ from: '', to: '' }] };
    const errors = (isOwn: boolean) => {
      const form = { ...toForm(limited), deliveryHours: { isOwn, days: wrong } };
      const checked = checkForm(form, atOnce);
      return checked.ok ? checked.value.deliveryHours : Object.keys(checked.fields);
    };
    expect(errors(true)).toContain('deliveryHours.days.tue');
    expect(errors(false)).toBeNull();
  });
});

test('a new shop only lacks its name', () => {
  const checked = checkForm(startingForm('Europe/Berlin'), atOnce);
  expect(checked.ok ? {} : checked.fields).toEqual({ name: 'Enter a shop name.' });
});

test('a new shop starts with what is usual in the country of its time zone', () => {
  expect(startingForm('Europe/Zurich')).toMatchObject({
    ...{ region: 'CH', currency: 'CHF', taxRate: '8.1', taxIncluded: true, language: 'de' },
    timeZone: 'Europe/Zurich',
  });
  expect(startingForm('America/Chicago')).toMatchObject({ region: '', currency: 'USD' });
});

test('a country brings its own time zone, unless it has several; no country changes nothing', () => {
  expect(ofCountry('GB')).toMatchObject({ currency: 'GBP', timeZone: 'Europe/London' });
  expect(ofCountry('US')).toEqual({
    ...{ region: 'US', currency: 'USD', taxRate: '0', taxIncluded: false, language: 'en' },
  });
  expect(ofCountry('')).toEqual({ region: '' });
});

test('legal pages are stored as one text, and wrong addresses are named at their fields', () => {
  const form = toForm({ ...newShop, name: 'Corner', legalLinks: 'terms https://example.com/agb' });
  expect(form.legalLinks).toEqual({ imprint: '', privacy: '', terms: 'https://example.com/agb' });
  const check = (imprint: string) =>
    checkForm({ ...form, legalLinks: { ...form.legalLinks, imprint } }, atOnce);
  expect(check(' https://example.com ')).toMatchObject({
    value: { legalLinks: 'imprint https://example.com terms https://example.com/agb' },
  });
  expect(check('example.com')).toEqual({
    ok: false,
    fields: { 'legalLinks.imprint': 'Enter an address that starts with https://.' },
  });
});

test('a typed color is stored in one spelling, and a wrong one is named at its field', () => {
  const form = toForm({ ...newShop, name: 'Corner' });
  const check = (brandColor: string) => checkForm({ ...form, brandColor }, atOnce);
  expect(check(' 1D5D7C')).toMatchObject({ value: { brandColor: '#1d5d7c', logo: '' } });
  expect(check('')).toMatchObject({ value: { brandColor: '' } });
  expect(check('blue')).toEqual({
    ok: false,
    fields: { brandColor: 'Enter a color like #1d5d7c.' },
  });
});

describe('invalid input', () => {
  test.each([
    ['name', ' '],
    ['name', '\u200b\u3164'],
    ['phone', 'call me'],
    ['taxRate', '101'],
    ['taxRate', 'seven'],
    ['tips', '0'],
    ['tips', '10, 15, 20, 25, 30'],
    ['serviceCharge', ''],
    ['serviceCharge', '101'],
    ['deliveryFee', '2.505'],
    ['timeZone', 'Berlin'],
    ['slotMinutes', '4'],
    ['slotCapacity', '0'],
    ['daysAhead', '14'],
    ['daysAhead', ''],
    ['confirmTimeoutMinutes', '0'],
    ['cancelWindowSeconds', '1.5'],
    ['maxOpenOrders', '0'],
    ['ticketWarnMinutes', '-1'],
    ['ticketLateMinutes', '8'],
    ['ticketsAtOnce', '51'],
  ] as const)('%s “%s” shows an error at the field', (field, text) => {
    expect(errorsOf({ [field]: text })).toEqual({ [field]: expect.any(String) });
  });

  test('no category, an empty one, and a duplicate', () => {
    expect(errorsOf({ categories: [] })).toEqual({ categories: 'Add at least one category.' });
    const rows = ['Coffee', '', ' coffee '].map((name) => ({ key: name, was: null, name }));
    expect(errorsOf({ categories: rows })).toEqual({
      'categories.1': 'Required',
      'categories.2': 'This name is already on the list.',
    });
  });

  test('hours that are incomplete or overlap', () => {
    const hours = {
      ...form.hours,
      mon: [{ from: '09:00', to: '' }],
      tue: [
        { from: '12:00', to: '18:00' },
        { from: '09:00', to: '12:30' },
      ],
      wed: [{ from: '09:00', to: '09:00' }],
    };
    expect(errorsOf({ hours })).toEqual({
      'hours.mon': 'Enter both times.',
      'hours.tue': 'These hours overlap.',
      'hours.wed': 'These times are the same. For all day, enter 00:00 and 00:00.',
    });
  });
});

test('hours past midnight and until midnight are stored in order', () => {
  const hours = {
    ...form.hours,
    sat: [
      { from: '18:00', to: '02:00' },
      { from: '08:00', to: '12:00' },
    ],
    sun: [{ from: '02:00', to: '00:00' }],
  };
  const checked = checkForm({ ...form, hours }, atOnce);
  expect(checked.ok && checked.value.hours).toMatchObject({
    sat: '08:00-12:00 18:00-02:00',
    sun: '02:00-24:00',
  });
});

test('hours that go past midnight into the next day’s are an error of that day', () => {
  const late = [{ from: '18:00', to: '02:00' }];
  const early = [{ from: '01:30', to: '04:00' }];
  const checked = checkForm({ ...form, hours: { ...form.hours, sun: late, mon: early } }, atOnce);
  expect(checked).toMatchObject({
    ok: false,
    fields: { 'hours.mon': 'Sunday’s hours go past midnight, into these.' },
  });
});

test('dates with other hours are stored in order, and need both times', () => {
  const spans = [
    { from: '20:00', to: '02:00' },
    { from: '10:00', to: '14:00' },
  ];
  const party = { date: '2026-12-31', spans };
  const stored = checkForm({ ...form, otherHours: [party] }, atOnce);
  const lines = ['2026-12-31 10:00-14:00 20:00-02:00'];
  expect(stored.ok && stored.value.otherHours).toEqual(lines);
  expect(toForm({ ...newShop, otherHours: lines }).otherHours).toEqual([
    { date: party.date, spans: spans.toReversed() },
  ]);
  const half = { date: '2026-12-24', spans: [{ from: '10:00', to: '' }] };
  expect(checkForm({ ...form, otherHours: [half, party] }, atOnce)).toMatchObject({
    ok: false,
    fields: { 'otherHours.0.spans': 'Enter both times.' },
  });
});

test('orders are accepted automatically as chosen; what isn’t chosen is not checked', () => {
  const accept = (part: Partial<typeof form.autoAccept>) =>
    checkForm({ ...form, autoAccept: { ...form.autoAccept, ...part } }, atOnce);
  const spans = [{ from: '18:00', to: '02:00' }];
  for (const [part, stored] of [
    [{ mode: 'always', spans: [], below: '' }, 'always'],
    [{ mode: 'hours', spans }, 'hours 18:00-02:00'],
    [{ mode: 'orders', below: ' 12' }, 'orders 12'],
  ] as const) {
    const checked = accept(part);
    expect(checked.ok && checked.value.autoAccept).toBe(stored);
    expect(toForm({ ...newShop, autoAccept: stored }).autoAccept.mode).toBe(part.mode);
  }
  expect(accept({ mode: 'hours', spans: [] })).toMatchObject({
    fields: { 'autoAccept.spans': 'Enter both times.' },
  });
  for (const below of ['', '0', '1000', '2.5', 'many']) {
    expect(accept({ mode: 'orders', below })).toMatchObject({
      fields: { 'autoAccept.below': 'Enter a whole number from 1 to 999.' },
    });
  }
});

test('an empty capacity means no limit', () => {
  const checked = checkForm({ ...form, slotCapacity: ' ' }, atOnce);
  expect(checked.ok && checked.value.slotCapacity).toBe(null);
});

test('a time zone is stored in its canonical spelling', () => {
  for (const [typed, stored] of [
    ['utc', 'UTC'],
    ['europe/berlin ', 'Europe/Berlin'],
  ] as const) {
    const checked = checkForm({ ...form, timeZone: typed }, atOnce);
    expect(checked.ok && checked.value.timeZone).toBe(stored);
  }
});
