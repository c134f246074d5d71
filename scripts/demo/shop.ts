/** Little Alder: a corner café in Brooklyn that bakes and cooks in one alder-fired oven. */

import { coordinatesOf } from '@fireline/domain/delivery/coordinates';
import { allPaymentWays } from '@fireline/domain/money/payment-ways';
import { dateIn, midnightIn } from '@fireline/domain/shop/opening-hours';
import { type ShopInput, taxDefaults } from '@fireline/domain/shop/settings';
import { type Zone, zoneLine } from '@fireline/domain/zones/zone';
import { shopPlace } from './rides/places.ts';

const zones: readonly Zone[] = [
  {
    name: 'Fort Greene and Clinton Hill',
    area: { by: 'postcodes', postcodes: '11205, 11217, 11238' },
    fee: 299,
    freeFrom: 4000,
    minimum: 0,
  },
  {
    name: 'Downtown and Brooklyn Heights',
    area: { by: 'postcodes', postcodes: '11201' },
    fee: 399,
    freeFrom: 5000,
    minimum: 0,
  },
  {
    name: 'A bit farther',
    area: { by: 'postcodes', postcodes: '11206, 11211, 11215-11216, 11231, 11249' },
    fee: 599,
    freeFrom: null,
    minimum: 2500,
  },
];

const timeZone = 'America/New_York';

const littleAlder: ShopInput = {
  name: 'Little Alder',
  address: '214 Alder Street, Brooklyn',
  phone: '+1 718 555 0114',
  currency: 'USD',
  taxRate: 8.875,
  ...taxDefaults,
  paymentWays: allPaymentWays,
  tips: '10 15 20',
  receiptHead: 'Alder Kitchens LLC\n214 Alder Street\nBrooklyn, NY 11201',
  taxNumber: 'EIN 00-0000000',
  deliveryFee: 399,
  offersDelivery: true,
  deliveryHours: null,
  deliveryZones: zones.map(zoneLine),
  deliveryMeters: 6000,
  position: coordinatesOf(shopPlace),
  categories: ['Breakfast', 'From the fire', 'Lunch', 'Bakery', 'Coffee & tea', 'Cold drinks'],
  stations: ['kitchen', 'oven', 'bakery', 'bar'],
  orderingPaused: false,
  busyMinutes: 0,
  confirmTimeoutMinutes: 15,
  cancelWindowSeconds: 120,
  autoAccept: 'never',
  legalLinks: '',
  logo: '',
  brandColor: '',
  maxOpenOrders: 5,
  guestOrdering: 'on',
  guestOpenOrders: 3,
  guestStockPieces: 10,
  guestOrdersUnconfirmed: 30,
  readyCloseHours: null,
  deliveryProof: 'off',
  ticketWarnMinutes: 8,
  ticketLateMinutes: 15,
  // Open around the clock, so that people can try the demo at any time.
  hours: {
    mon: '00:00-24:00',
    tue: '00:00-24:00',
    wed: '00:00-24:00',
    thu: '00:00-24:00',
    fri: '00:00-24:00',
    sat: '00:00-24:00',
    sun: '00:00-24:00',
  },
  closedDates: [],
  otherHours: [`${dateIn(timeZone, midnightIn(timeZone, Date.now(), 21))} 10:00-16:00`],
  lastOrderMinutes: 0,
  slotMinutes: 15,
  slotCapacity: 6,
  daysAhead: 2,
  ticketsAtOnce: 3,
  keepContactsMonths: 12,
  language: 'en',
  region: 'US',
  timeZone,
};

/** The same café on the other side of the date line, in a currency without decimals. */
const inTokyo: Partial<ShopInput> = {
  address: '1-1 Jinnan, Shibuya, Tokyo',
  phone: '+81 3 5550 1234',
  currency: 'JPY',
  taxRate: 10,
  region: 'JP',
  timeZone: 'Asia/Tokyo',
};

/** `FIRELINE_SHOP=tokyo` moves it, for the browser stories. */
export const demoShop: ShopInput =
  process.env.FIRELINE_SHOP === 'tokyo' ? { ...littleAlder, ...inTokyo } : littleAlder;

/** 10% off for those who order for the first time. */
export const welcomeCode = {
  code: 'WELCOME10',
  kind: 'percent',
  value: 10,
  minimum: 1500,
} as const;
