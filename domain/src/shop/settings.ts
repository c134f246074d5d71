/** `settings/shop`: the one shop that a Fireline project serves. */
import * as v from 'valibot';
import { deliveryProofs } from '../delivery/proof.ts';
import {
  coordinates,
  count,
  line,
  type Message,
  optionalText,
  percentage,
  phoneText,
  price,
  text,
  time,
} from '../fields.ts';
import { limits } from '../limits.ts';
import { timeZoneNamed } from '../texts/known-by-intl.ts';
import { languageSchema } from '../texts/language.ts';
import { texts } from '../texts/texts.ts';
import { daySpansPattern, otherHoursPattern } from './opening-hours.ts';

const positiveMinutes = v.pipe(
  v.number(() => texts.fields.minutes),
  v.gtValue(0, () => texts.fields.moreThanZero),
  v.maxValue(1440, () => texts.fields.minutesTooMany),
);

// Without messages: forms have fields for times and dates.
const dayHours = v.pipe(v.string(), v.regex(daySpansPattern));

function dates(date: v.GenericSchema<string>) {
  return v.pipe(v.array(date), v.maxLength(limits.closedDates));
}

const weekHours = v.object({
  mon: dayHours,
  tue: dayHours,
  wed: dayHours,
  thu: dayHours,
  fri: dayHours,
  sat: dayHours,
  sun: dayHours,
});

export const guestOrderingStates = ['on', 'off', 'flood'] as const;
export type GuestOrdering = (typeof guestOrderingStates)[number];

/** The initial values, used until the shop has saved its own. */
export const guestDefaults = {
  guestOrdering: 'on' as GuestOrdering,
  guestOpenOrders: 2,
  guestStockPieces: 10,
  guestOrdersUnconfirmed: 30,
};

export const taxRoundings = ['total', 'line'] as const;
export type TaxRounding = (typeof taxRoundings)[number];

export const cashRoundings = [1, 5, 10, 20, 25, 50, 100] as const;

export const serviceChargeFors = ['all', 'pickup', 'delivery'] as const;
export type ServiceChargeFor = (typeof serviceChargeFors)[number];

/** The initial values: tax is added at one rate, to goods only, and rounded once. */
export const taxDefaults = {
  taxIncluded: false,
  taxRates: [] as string[],
  deliveryTaxRateId: null,
  serviceCharge: 0,
  serviceChargeFor: 'all' as ServiceChargeFor,
  serviceTaxRateId: 'standard',
  taxRounding: 'total' as const,
  cashRounding: 1 as const,
};

/** How orders can be paid, by their type, if nothing needs a payment provider; one text. */
export const defaultPaymentWays = 'pickup-cash pickup-card delivery-cash delivery-card';

function names(tooFew: Message, tooMany: (values: { most: number }) => string) {
  return v.pipe(
    v.array(line(40)),
    v.minLength(1, tooFew),
    v.maxLength(limits.namesOfShop, () => tooMany({ most: limits.namesOfShop })),
  );
}

/** The initial values: the shop delivers everywhere, while it's open, for one fee. */
export const deliveryDefaults = {
  offersDelivery: true,
  deliveryHours: null,
  deliveryZones: [] as string[],
  deliveryMeters: null,
  position: null,
};

/** How many months personal data is kept after an order is closed. */
const monthsKept = count(1, 120);
const defaultMonthsKept = 12;

/** The stored value, or the default if it's missing or invalid. */
export function retentionMonths(stored: unknown): number {
  return v.is(monthsKept, stored) ? Number(stored) : defaultMonthsKept;
}

export const shopInputSchema = v.object({
  name: text(60, () => texts.fields.shopName),
  /** The pickup address on one line; may be empty. */
  address: optionalText(limits.shopAddress),
  /** The number customers can call if something goes wrong; may be empty. */
  phone: phoneText,
  /** What the staff's notifications are written in. */
  language: v.optional(languageSchema),
  /**
   * The country (ISO 3166) whose way of writing times, dates, and amounts the shop follows; null:
   * 24 hours, and the day before the month. See `texts/locale.ts`.
   */
  region: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), null),
  /** ISO 4217 code of the currency that every price is in. */
  currency: v.pipe(
    v.string(),
    v.regex(/^[A-Z]{3}$/, () => texts.fields.currency),
  ),
  /** Percent: the standard rate. */
  taxRate: percentage,
  /** Whether all prices and fees include the tax; otherwise, the total adds it. */
  taxIncluded: v.optional(v.boolean(), taxDefaults.taxIncluded),
  /** Further rates, as in `money/tax-rates.ts`. */
  taxRates: v.optional(v.array(v.string()), taxDefaults.taxRates),
  /** The rate of the delivery fee; null: it's untaxed. */
  deliveryTaxRateId: v.optional(v.nullable(v.string()), taxDefaults.deliveryTaxRateId),
  /** Percent of the items, after a discount, that an order costs more; 0: none. */
  serviceCharge: v.optional(percentage, taxDefaults.serviceCharge),
  /** Which orders have the service charge. */
  serviceChargeFor: v.optional(v.picklist(serviceChargeFors), taxDefaults.serviceChargeFor),
  /** The rate of the service charge; null: it's untaxed. */
  serviceTaxRateId: v.optional(v.nullable(v.string()), taxDefaults.serviceTaxRateId),
  /** Whether tax is rounded once per rate, or for every line. */
  taxRounding: v.optional(v.picklist(taxRoundings), taxDefaults.taxRounding),
  /** Totals are rounded to a multiple of this, in minor units: the smallest coin. */
  cashRounding: v.optional(v.picklist(cashRoundings), taxDefaults.cashRounding),
  /** Those of `allPaymentWays` (`money/payment-ways.ts`) that the shop takes; empty: nothing is said about paying. */
  paymentWays: v.optional(
    v.pipe(v.string(), v.regex(/^((pickup|delivery)-(cash|card|online) ?){0,6}$/)),
    defaultPaymentWays,
  ),
  /** The tips that the checkout suggests, as in `money/tips.ts`, which checks it, too. */
  tips: v.optional(v.string(), ''),
  /** The seller on receipts: legal name and address. Empty: the shop's name and address. */
  receiptHead: v.optional(optionalText(limits.receiptHead), ''),
  /** On receipts; empty: none. */
  taxNumber: v.optional(optionalText(limits.taxNumber), ''),
  /** Minor units, added to delivery orders if there are no zones. */
  deliveryFee: price,
  offersDelivery: v.optional(v.boolean(), deliveryDefaults.offersDelivery),
  /** When orders can be brought, while the shop is open; null: whenever it is. */
  deliveryHours: v.optional(v.nullable(weekHours), deliveryDefaults.deliveryHours),
  /** As in `zones/zone.ts`, which checks what is typed, too; none: everywhere. */
  deliveryZones: v.optional(v.array(v.string()), deliveryDefaults.deliveryZones),
  /** The longest distance from the shop, in meters, as the crow flies; null: any. */
  deliveryMeters: v.optional(
    v.nullable(count(1, limits.deliveryMeters)),
    deliveryDefaults.deliveryMeters,
  ),
  /** Where the shop is (`fields.ts`); null if that isn't known. */
  position: v.optional(v.nullable(coordinates), deliveryDefaults.position),
  categories: names(
    () => texts.fields.categoriesTooFew,
    (values) => texts.fields.categoriesTooMany(values),
  ),
  stations: names(
    () => texts.fields.stationsTooFew,
    (values) => texts.fields.stationsTooMany(values),
  ),
  orderingPaused: v.boolean(),
  /** Added to every estimate while the kitchen is busy. */
  busyMinutes: count(0, 240),
  /** A pending order is canceled if it isn't confirmed for this long. Fractions are allowed. */
  confirmTimeoutMinutes: positiveMinutes,
  /** How long after confirmation customers can still cancel themselves. */
  cancelWindowSeconds: count(0, 86_400),
  /** Which orders need nobody to accept them, as in `auto-accept.ts`, which checks it, too. */
  autoAccept: v.optional(v.string(), 'never'),
  /** How many active orders one customer may have at once. */
  maxOpenOrders: count(1, 100),
  /**
   * Whether guests can order: `flood` if Fireline has stopped them, see `guestOrdersUnconfirmed`.
   */
  guestOrdering: v.optional(v.picklist(guestOrderingStates), guestDefaults.guestOrdering),
  /** Like `maxOpenOrders`, for a guest: anyone can be many guests. */
  guestOpenOrders: v.optional(count(1, 100), guestDefaults.guestOpenOrders),
  /** How many pieces of tracked stock a guest may hold in unconfirmed orders. */
  guestStockPieces: v.optional(count(0, 1000), guestDefaults.guestStockPieces),
  /**
   * If more guest orders than this are unconfirmed, guests can't order until an admin allows it
   * again.
   */
  guestOrdersUnconfirmed: v.optional(count(1, 500), guestDefaults.guestOrdersUnconfirmed),
  /** Pickups left ready are closed after this many hours; null: at the end of the day. */
  readyCloseHours: v.optional(v.nullable(count(1, 72)), null),
  /** What couriers need to close a delivery ordered from now on. */
  deliveryProof: v.optional(v.picklist(deliveryProofs), 'off'),
  ticketWarnMinutes: positiveMinutes,
  ticketLateMinutes: positiveMinutes,
  /** See `opening-hours.ts`. */
  hours: weekHours,
  closedDates: dates(v.pipe(v.string(), v.isoDate())),
  /** Dates with other hours, see `opening-hours.ts`. */
  otherHours: v.optional(dates(v.pipe(v.string(), v.regex(otherHoursPattern))), []),
  /** Customers can order until this long before the shop closes. */
  lastOrderMinutes: v.optional(count(0, 240), 0),
  /** The length of a pre-order slot, in minutes. */
  slotMinutes: count(5, 240),
  /** How many orders one slot takes; null for any number. */
  slotCapacity: v.nullable(count(1, 1000)),
  /** How many days ahead orders are accepted; 0 for today only. */
  daysAhead: count(0, limits.daysAhead),
  /** How many tickets one station works on at the same time: the basis for waiting times. */
  ticketsAtOnce: count(1, 50),
  /** In months; after that, contacts, addresses, and names are erased, and figures stay. */
  keepContactsMonths: monthsKept,
  /** IANA name; screens show the shop's times in this zone. */
  timeZone: v.pipe(
    v.string(),
    v.check(isTimeZone, () => texts.fields.timeZone),
  ),
  /** As in `legal-links.ts`, which checks it, too. */
  legalLinks: v.optional(v.string(), ''),
  /** An uploaded image, and a color (`brand.ts`); empty: Fireline's own. */
  logo: v.optional(v.string(), ''),
  brandColor: v.optional(v.string(), ''),
});

export const shopSchema = v.object({
  ...shopInputSchema.entries,
  language: v.optional(languageSchema, 'en'),
  keepContactsMonths: v.optional(monthsKept, defaultMonthsKept),
  /**
   * Neither rules nor all browsers know every zone. If a zone is unknown, the shop's times are
   * shown in UTC and the shop stays readable.
   */
  timeZone: v.pipe(
    v.string(),
    v.transform((name) => (isTimeZone(name) ? name : 'UTC')),
  ),
  /** When the pause ends by itself, see `pause.ts`; null: when someone ends it. */
  pausedUntil: v.optional(v.nullable(time), null),
  /** Whether there are discount codes to enter; kept by a function (`discounts/code.ts`). */
  discountCodes: v.optional(v.boolean(), false),
  /** Leads functions to the author of the last change; null if that was Fireline itself. */
  changeId: v.optional(v.nullable(v.string()), null),
  updatedAt: time,
});

export type ShopInput = v.InferOutput<typeof shopInputSchema>;
export type Shop = v.InferOutput<typeof shopSchema>;

/** Whether delivery depends on the address. If not, customers see nothing about zones. */
export function isDeliveryLimited(
  shop: Pick<Shop, 'offersDelivery' | 'deliveryZones' | 'deliveryMeters'>,
): boolean {
  return shop.offersDelivery && (shop.deliveryZones.length > 0 || shop.deliveryMeters !== null);
}

function isTimeZone(name: string): boolean {
  return timeZoneNamed(name) !== null;
}
