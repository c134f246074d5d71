/** The shop's settings: everyone reads them; only admins write them, and only in their format. */

import { allPaymentWays } from '@fireline/domain/money/payment-ways';
import { paths } from '@fireline/domain/paths';
import { weekdays } from '@fireline/domain/shop/opening-hours';
import { aShop, everyDay } from '@fireline/domain/testing/stored';
import { languages } from '@fireline/domain/texts/language';
import { zoneLine } from '@fireline/domain/zones/zone';
import { serverTimestamp, Timestamp } from 'firebase/firestore';
import { describe, test } from 'vitest';
import { type ActorName, accounts, actorNames, othersThanAdmins } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { changeId, setSigned } from '../support/signed.ts';

const rules = useRules();
const right = { ...aShop({ changeId }), updatedAt: serverTimestamp() };

const { sun: _sunday, ...sixDays } = everyDay('');

const aZone = zoneLine({
  name: 'Downtown',
  area: { by: 'postcodes', postcodes: '11201, 11205-11209' },
  fee: 399,
  freeFrom: 4000,
  minimum: 0,
});

/** As long as settings get: rules may evaluate only so much. */
const full = {
  hours: everyDay('08:00-10:00 11:00-14:00 18:00-24:00'),
  deliveryHours: everyDay('08:00-10:00 11:00-14:00 18:00-24:00'),
  deliveryZones: Array.from({ length: 20 }, () => aZone),
  deliveryMeters: 5000,
  position: '40.6925, -73.9789',
  categories: Array.from({ length: 50 }, (_, index) => `C${index}`),
  stations: Array.from({ length: 50 }, (_, index) => `S${index}`),
  closedDates: Array.from({ length: 60 }, () => '2026-12-25'),
  otherHours: Array.from({ length: 60 }, () => '2026-12-24 08:00-10:00 11:00-14:00 18:00-24:00'),
  lastOrderMinutes: 240,
  autoAccept: 'hours 08:00-10:00 11:00-14:00 18:00-24:00',
  legalLinks: ['imprint', 'privacy', 'terms']
    .map((page) => `${page} https://${'x'.repeat(200)}`)
    .join(' '),
  logo: `/images/${'a'.repeat(64)}`,
  brandColor: '#1d5d7c',
  taxIncluded: true,
  taxRates: Array.from({ length: 5 }, (_, index) => `rate${index} 8.8751 ${'x'.repeat(40)}`),
  deliveryTaxRateId: 'rate1',
  taxRounding: 'line',
  cashRounding: 100,
  paymentWays: allPaymentWays,
  receiptHead: 'x\n'.repeat(150),
  taxNumber: 'x'.repeat(40),
} as const;

const set = (data: object, actor: ActorName = 'admin') =>
  setSigned(rules, actor, { path: paths.shop, data });
const write = (changes: object = {}, actor: ActorName = 'admin') =>
  set({ ...right, ...changes }, actor);

test.each(actorNames)('%s reads the settings', async (actor) => {
  await rules.seed({ [paths.shop]: aShop() });
  await allowed(rules.get(actor, paths.shop));
});

test('admin creates and changes the settings', async () => {
  await allowed(write());
  await allowed(write({ orderingPaused: true }));
});

test.each(actorNames.filter((actor) => actor !== 'admin'))(
  '%s cannot set up the shop',
  async (actor) => {
    await refused(write({}, actor));
  },
);

test.each(othersThanAdmins)('%s cannot change the settings', async (actor) => {
  await rules.seed({ [paths.shop]: aShop() });
  await refused(write({ name: 'Another' }, actor));
});

test('kitchen pauses a shop with everything set', async () => {
  await rules.seed({ [paths.shop]: aShop(full) });
  const paused = { ...aShop(full), ...right, ...full, orderingPaused: true };
  await allowed(set(paused, 'kitchen'));
  await refused(set({ ...paused, deliveryZones: [] }, 'kitchen'));
});

test('admin cannot delete the settings', async () => {
  await rules.seed({ [paths.shop]: aShop() });
  await refused(rules.remove('admin', paths.shop));
});

test('admin cannot read, list or write other settings', async () => {
  await rules.seed({ 'settings/secret': aShop() });
  await refused(rules.get('admin', 'settings/secret'));
  await refused(rules.list('admin', 'settings', 1));
  await refused(rules.set('admin', 'settings/secret', right));
});

describe('its fields', () => {
  const younger = [
    'pausedUntil',
    'guestOrdering',
    'guestOpenOrders',
    'guestStockPieces',
    'guestOrdersUnconfirmed',
    'readyCloseHours',
    'keepContactsMonths',
    'language',
    'deliveryProof',
    'offersDelivery',
    'deliveryHours',
    'deliveryZones',
    'deliveryMeters',
    'position',
    'region',
    'taxIncluded',
    'taxRates',
    'deliveryTaxRateId',
    'taxRounding',
    'cashRounding',
    'paymentWays',
    'receiptHead',
    'taxNumber',
    'otherHours',
    'lastOrderMinutes',
    'autoAccept',
    'discountCodes',
    'legalLinks',
    'tips',
    'serviceCharge',
    'serviceChargeFor',
    'serviceTaxRateId',
    'logo',
    'brandColor',
  ];

  test('admin may leave out fields that an older shop does not have', async () => {
    const before = Object.entries(right).filter(([field]) => !younger.includes(field));
    await allowed(set(Object.fromEntries(before)));
  });

  test('only Fireline sets the flood state of guest orders; saving other fields keeps it', async () => {
    await refused(write({ guestOrdering: 'flood' }));
    await rules.seed({ [paths.shop]: aShop() });
    await refused(write({ guestOrdering: 'flood' }));
    await rules.seed({ [paths.shop]: aShop({ guestOrdering: 'flood' }) });
    await allowed(write({ guestOrdering: 'flood', busyMinutes: 5 }));
    await allowed(write({ guestOrdering: 'on' }));
  });

  const required = Object.keys(right).filter((field) => !younger.includes(field));
  test.each(required)('admin cannot leave out %s', async (field) => {
    const { [field as keyof typeof right]: _, ...rest } = right;
    await refused(set(rest));
  });

  test.each<[string, object]>([
    ['the longest name', { name: 'x'.repeat(60) }],
    ['no tax', { taxRate: 0 }],
    ['contacts kept for a month', { keepContactsMonths: 1 }],
    ['contacts kept for ten years', { keepContactsMonths: 120 }],
    ['a tax with a fraction', { taxRate: 8.875 }],
    ['the highest tax', { taxRate: 100 }],
    ['no delivery fee', { deliveryFee: 0 }],
    ['the longest category', { categories: ['x'.repeat(40)] }],
    ['fifty categories', { categories: Array.from({ length: 50 }, (_, index) => `C${index}`) }],
    ['one station', { stations: ['Bar'] }],
    ['the busiest time', { busyMinutes: 240 }],
    ['half a minute to confirm', { confirmTimeoutMinutes: 0.5 }],
    ['a day to confirm', { confirmTimeoutMinutes: 1440 }],
    ['no cancelling', { cancelWindowSeconds: 0 }],
    ['a day to cancel', { cancelWindowSeconds: 86_400 }],
    ['one open order', { maxOpenOrders: 1 }],
    ['a hundred open orders', { maxOpenOrders: 100 }],
    ['no orders of guests', { guestOrdering: 'off' }],
    ['one open order of a guest', { guestOpenOrders: 1 }],
    ['no limited items for guests', { guestStockPieces: 0 }],
    ['pickups closed after three days', { readyCloseHours: 72 }],
    ['a code for couriers', { deliveryProof: 'code' }],
    ['photos by couriers', { deliveryProof: 'photo' }],
    ['another time zone', { timeZone: 'America/Argentina/Buenos_Aires' }],
    ['no time zone but UTC', { timeZone: 'UTC' }],
    ['a country', { region: 'JP' }],
    ['no country', { region: null }],
    ['no address and no phone', { address: '', phone: '' }],
    ['the longest address', { address: 'x'.repeat(200) }],
    ['three spans a day', { hours: everyDay('08:00-10:00 11:00-14:00 18:00-24:00') }],
    ['a night', { hours: everyDay('18:00-02:00') }],
    ['no hours', { hours: everyDay('') }],
    ['closed dates', { closedDates: ['2026-12-25', '2027-01-01'] }],
    ['sixty closed dates', { closedDates: Array.from({ length: 60 }, () => '2026-12-25') }],
    ['other hours on a date', { otherHours: ['2026-12-24 10:00-14:00'] }],
    ['other hours past midnight', { otherHours: ['2026-12-31 10:00-14:00 20:00-02:00'] }],
    ['no other hours', { otherHours: [] }],
    ['orders accepted by hand', { autoAccept: 'never' }],
    ['orders accepted automatically', { autoAccept: 'always' }],
    ['orders accepted automatically at night', { autoAccept: 'hours 18:00-02:00' }],
    ['orders accepted automatically below a number', { autoAccept: 'orders 999' }],
    ['tips', { tips: '5 10 15 99' }],
    ['one tip', { tips: '10' }],
    ['no legal pages', { legalLinks: '' }],
    ['no logo and no color', { logo: '', brandColor: '' }],
    ['a logo without a color', { logo: `/images/${'0'.repeat(64)}`, brandColor: '' }],
    ['a color without a logo', { logo: '', brandColor: '#000000' }],
    ['a legal page', { legalLinks: 'terms https://example.com/terms?a=b' }],
    ['last orders at closing', { lastOrderMinutes: 0 }],
    ['last orders four hours before closing', { lastOrderMinutes: 240 }],
    ['the shortest slots, of one order', { slotMinutes: 5, slotCapacity: 1 }],
    ['the longest slots, of a thousand', { slotMinutes: 240, slotCapacity: 1000 }],
    ['today only', { daysAhead: 0 }],
    ['two weeks ahead', { daysAhead: 13 }],
    ['one ticket at once', { ticketsAtOnce: 1 }],
    ['no deliveries', { offersDelivery: false }],
    ['hours for deliveries', { deliveryHours: everyDay('11:00-14:00 17:00-22:00') }],
    ['the most delivery zones', { deliveryZones: Array.from({ length: 20 }, () => aZone) }],
    ['the longest delivery zones', { deliveryZones: ['x'.repeat(20_000)] }],
    ['the longest way', { deliveryMeters: 200_000 }],
    ['a position', { position: '-90, 180' }],
    ['prices with tax', { taxIncluded: true }],
    ['discount codes', { discountCodes: true }],
    ['a service charge', { serviceCharge: 12.5, serviceTaxRateId: 'standard' }],
    ['a service charge for deliveries', { serviceCharge: 5, serviceChargeFor: 'delivery' }],
    ['an untaxed service charge', { serviceCharge: 100, serviceTaxRateId: null }],
    ['a rate with a fraction', { taxRates: ['food 8.8751 Food & drinks'] }],
    ['a rate of nothing and one of everything', { taxRates: ['a 0 A', '9 100 B'] }],
    ['a taxed delivery fee', { deliveryTaxRateId: 'standard' }],
    ['tax rounded for every item', { taxRounding: 'line' }],
    ['totals in larger coins', { cashRounding: 25 }],
    ['no way to pay', { paymentWays: '' }],
    ['online only', { paymentWays: 'pickup-online' }],
    ['cash at the door only', { paymentWays: 'delivery-cash' }],
    ['no seller and no tax number on receipts', { receiptHead: '', taxNumber: '' }],
    ['everything at once', full],
    ['fifty tickets at once', { ticketsAtOnce: 50 }],
    ...languages.map((language): [string, object] => [`the language ${language}`, { language }]),
  ])('admin may set %s', async (_, changes) => {
    await allowed(write(changes));
  });

  test.each<[string, object]>([
    ['one more field', { hacked: true }],
    ['their name', { updatedBy: accounts.admin.uid }],
    ['a change that is none of theirs', { changeId: 'another-change-of-a-test' }],
    ['no change', { changeId: null }],
    ['another time', { updatedAt: Timestamp.fromMillis(Date.now() - 1000) }],
    ['no name', { name: '' }],
    ['too long a name', { name: 'x'.repeat(61) }],
    ['a currency in full', { currency: 'Euro' }],
    ['a currency by number', { currency: 978 }],
    ['a tax below zero', { taxRate: -1 }],
    ['too high a tax', { taxRate: 100.1 }],
    ['a tax in words', { taxRate: '7' }],
    ['included tax in words', { taxIncluded: 'yes' }],
    ['discount codes in words', { discountCodes: 'yes' }],
    ['a service charge in words', { serviceCharge: '10%' }],
    ['a negative service charge', { serviceCharge: -1 }],
    ['a service charge of more than all', { serviceCharge: 101 }],
    ['a service charge for nobody', { serviceCharge: 5, serviceChargeFor: 'none' }],
    ['a service charge taxed by number', { serviceTaxRateId: 7 }],
    ['a rate without a name', { taxRates: ['food 7 '] }],
    ['a rate with a name that begins with a space', { taxRates: ['food 7  Food'] }],
    ['a rate with too long a name', { taxRates: [`food 7 ${'x'.repeat(41)}`] }],
    ['a rate in two lines', { taxRates: ['food 7 Fo\nod'] }],
    ['a rate without an ID', { taxRates: [' 7 Food'] }],
    ['a rate with too long an ID', { taxRates: [`${'x'.repeat(21)} 7 Food`] }],
    ['a rate with capitals in its ID', { taxRates: ['Food 7 Food'] }],
    ['too high a rate', { taxRates: ['food 100.1 Food'] }],
    ['a rate below zero', { taxRates: ['food -1 Food'] }],
    ['too fine a rate', { taxRates: ['food 7.12345 Food'] }],
    ['too many rates', { taxRates: Array.from({ length: 6 }, (_, i) => `r${i} 7 Food`) }],
    ['a rate by number', { taxRates: [7] }],
    ['rates in one text', { taxRates: 'food 7 Food' }],
    ['a delivery fee taxed by number', { deliveryTaxRateId: 7 }],
    ['a delivery fee taxed by a name', { deliveryTaxRateId: 'Food' }],
    ['a service charge taxed by number', { serviceTaxRateId: 7 }],
    ['a service charge taxed by a name', { serviceTaxRateId: 'Food' }],
    ['tax rounded otherwise', { taxRounding: 'never' }],
    ['totals in coins that nobody has', { cashRounding: 3 }],
    ['totals in no coins', { cashRounding: 0 }],
    ['another way to pay', { paymentWays: 'pickup-check' }],
    ['seven ways to pay', { paymentWays: `${allPaymentWays} pickup-cash` }],
    ['ways to pay as a list', { paymentWays: ['pickup-cash'] }],
    ['a seller with 301 characters', { receiptHead: 'x'.repeat(301) }],
    ['a seller in a list', { receiptHead: ['x'] }],
    ['a tax number with 41 characters', { taxNumber: 'x'.repeat(41) }],
    ['a tax number as a number', { taxNumber: 123 }],
    ['a delivery fee below zero', { deliveryFee: -1 }],
    ['a delivery fee with a fraction', { deliveryFee: 2.5 }],
    ['no category', { categories: [] }],
    ['an empty category', { categories: ['Coffee', ''] }],
    ['a category that begins with a space', { categories: [' Coffee'] }],
    ['a category by number', { categories: [7] }],
    ['a category in two lines', { categories: ['Cof\nfee'] }],
    ['too long a category', { categories: ['x'.repeat(41)] }],
    ['too many categories', { categories: Array.from({ length: 51 }, (_, i) => `C${i}`) }],
    ['categories in one text', { categories: 'Coffee' }],
    ['no station', { stations: [] }],
    ['a station by number', { stations: [7] }],
    ['a pause in words', { orderingPaused: 'no' }],
    ['less than no busy minutes', { busyMinutes: -1 }],
    ['too many busy minutes', { busyMinutes: 241 }],
    ['half a busy minute', { busyMinutes: 0.5 }],
    ['no time to confirm', { confirmTimeoutMinutes: 0 }],
    ['more than a day to confirm', { confirmTimeoutMinutes: 1440.5 }],
    ['a time to confirm in words', { confirmTimeoutMinutes: '10' }],
    ['a cancel window below zero', { cancelWindowSeconds: -1 }],
    ['a cancel window over a day', { cancelWindowSeconds: 86_401 }],
    ['no open orders', { maxOpenOrders: 0 }],
    ['too many open orders', { maxOpenOrders: 101 }],
    ['guest ordering in words', { guestOrdering: 'maybe' }],
    ['no open orders of guests', { guestOpenOrders: 0 }],
    ['too many limited items for guests', { guestStockPieces: 1001 }],
    ['too many guest orders to wait', { guestOrdersUnconfirmed: 501 }],
    ['an unknown proof of delivery', { deliveryProof: 'signature' }],
    ['no hours on the shelf', { readyCloseHours: 0 }],
    ['too many hours on the shelf', { readyCloseHours: 73 }],
    ['half an hour on the shelf', { readyCloseHours: 0.5 }],
    ['no time until a ticket is late', { ticketLateMinutes: 0 }],
    ['no time until a ticket is old', { ticketWarnMinutes: 0 }],
    ['an empty time zone', { timeZone: '' }],
    ['a time zone in words', { timeZone: 'where we are' }],
    ['too long a time zone', { timeZone: 'x'.repeat(65) }],
    ['too long an address', { address: 'x'.repeat(201) }],
    ['a phone by number', { phone: 49 }],
    ['too long a phone number', { phone: '1'.repeat(41) }],
    ['hours of six days', { hours: sixDays }],
    ['hours of another day', { hours: { ...everyDay(''), holiday: '' } }],
    ['hours in words', { hours: everyDay('all day') }],
    ['an hour that is none', { hours: everyDay('08:00-25:00') }],
    ['a span without an end', { hours: everyDay('08:00') }],
    ['four spans a day', { hours: everyDay('01:00-02:00 03:00-04:00 05:00-06:00 07:00-08:00') }],
    ['hours by number', { hours: everyDay(8 as unknown as string) }],
    ['a closed date in words', { closedDates: ['Christmas'] }],
    ['a closed date in a thirteenth month', { closedDates: ['2026-13-01'] }],
    ['a closed date on a day 32', { closedDates: ['2026-12-25', '2026-12-32'] }],
    ['a closed date on a day 0', { closedDates: ['2026-12-00', '2026-12-25'] }],
    ['a closed date by number', { closedDates: [20261225] }],
    ['two dates in one', { closedDates: ['2026-12-25,2026-12-26'] }],
    ['too many closed dates', { closedDates: Array.from({ length: 61 }, () => '2026-12-25') }],
    ['closed dates in one text', { closedDates: '2026-12-25' }],
    ['other hours without a date', { otherHours: ['10:00-14:00'] }],
    ['other hours without hours', { otherHours: ['2026-12-24'] }],
    ['other hours with a space behind', { otherHours: ['2026-12-24 10:00-14:00 '] }],
    ['other hours in a thirteenth month', { otherHours: ['2026-13-24 10:00-14:00'] }],
    ['an hour that is none on a date', { otherHours: ['2026-12-24 10:00-25:00'] }],
    ['four spans on a date', { otherHours: [`2026-12-24${' 10:00-11:00'.repeat(4)}`] }],
    [
      'two dates with hours in one',
      { otherHours: ['2026-12-24 10:00-14:00,2026-12-25 10:00-14:00'] },
    ],
    [
      'too many dates with hours',
      { otherHours: Array.from({ length: 61 }, () => '2026-12-24 10:00-14:00') },
    ],
    ['other hours by number', { otherHours: [20261224] }],
    ['other hours in one text', { otherHours: '2026-12-24 10:00-14:00' }],
    ['last orders after closing', { lastOrderMinutes: -1 }],
    ['last orders five hours before closing', { lastOrderMinutes: 300 }],
    ['last orders in half a minute', { lastOrderMinutes: 0.5 }],
    ['last orders in words', { lastOrderMinutes: '15' }],
    ['orders accepted somehow', { autoAccept: 'sometimes' }],
    ['orders accepted without hours', { autoAccept: 'hours' }],
    ['orders accepted in four spans', { autoAccept: `hours${' 10:00-11:00'.repeat(4)}` }],
    ['orders accepted below none', { autoAccept: 'orders 0' }],
    ['orders accepted below a thousand', { autoAccept: 'orders 1000' }],
    ['a legal page without https', { legalLinks: 'terms http://example.com' }],
    ['a script as a legal page', { legalLinks: 'terms javascript:alert(1)' }],
    ['an unknown legal page', { legalLinks: 'jobs https://example.com' }],
    ['a legal page that is too long', { legalLinks: `terms https://${'x'.repeat(201)}` }],
    ['four legal pages', { legalLinks: 'terms https://example.com '.repeat(4).trim() }],
    ['a tip of nothing', { tips: '0' }],
    ['a tip of all', { tips: '100' }],
    ['five tips', { tips: '1 2 3 4 5' }],
    ['tips by number', { tips: 10 }],
    ['legal pages by number', { legalLinks: 1 }],
    ['a logo from elsewhere', { logo: 'https://example.com/logo.png' }],
    ['a logo that is no uploaded image', { logo: '/menu/latte.svg' }],
    ['a logo by number', { logo: 1 }],
    ['a color by name', { brandColor: 'red' }],
    ['a color that is more than a color', { brandColor: '#1d5d7c;}' }],
    ['a color in capital letters', { brandColor: '#1D5D7C' }],
    ['a color that is null', { brandColor: null }],
    ['orders accepted by number', { autoAccept: 1 }],
    ['too short slots', { slotMinutes: 4 }],
    ['too long slots', { slotMinutes: 241 }],
    ['slots of nothing', { slotCapacity: 0 }],
    ['slots of too many', { slotCapacity: 1001 }],
    ['too many days ahead', { daysAhead: 14 }],
    ['days ahead below zero', { daysAhead: -1 }],
    ['no ticket at once', { ticketsAtOnce: 0 }],
    ['deliveries in words', { offersDelivery: 'no' }],
    ['delivery hours of six days', { deliveryHours: sixDays }],
    ['delivery hours in words', { deliveryHours: everyDay('evenings') }],
    ['two days in one', { deliveryHours: { ...everyDay(''), mon: '08:00-10:00,08:00-10:00' } }],
    ['too many delivery zones', { deliveryZones: Array.from({ length: 21 }, () => aZone) }],
    ['too long delivery zones', { deliveryZones: ['x'.repeat(10_001), 'x'.repeat(10_001)] }],
    ['a zone in two lines', { deliveryZones: ['a\nb'] }],
    ['an empty zone', { deliveryZones: [''] }],
    ['a zone by number', { deliveryZones: [7] }],
    ['zones in one text', { deliveryZones: aZone }],
    ['no way at all', { deliveryMeters: 0 }],
    ['too long a way', { deliveryMeters: 200_001 }],
    ['half a meter', { deliveryMeters: 0.5 }],
    ['a position beyond the pole', { position: '90.1, 0' }],
    ['a position beyond the date line', { position: '0, 180.1' }],
    ['half a position', { position: '40' }],
    ['a position by number', { position: 40 }],
    ['a position in words', { position: 'Brooklyn' }],
    ...weekdays.map((day): [string, object] => [
      `wrong hours on ${day} alone`,
      { hours: { ...everyDay(''), [day]: '8 to 5' } },
    ]),
    ['a language that there is not', { language: 'xx' }],
    ['a language by number', { language: 49 }],
    ['a country in words', { region: 'Japan' }],
    ['a country by number', { region: 81 }],
    ['contacts kept for no time', { keepContactsMonths: 0 }],
    ['contacts kept for too long', { keepContactsMonths: 121 }],
    ['too many tickets at once', { ticketsAtOnce: 51 }],
  ])('admin cannot set %s', async (_, changes) => {
    await refused(write(changes));
  });
});
