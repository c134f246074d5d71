/**
 * The settings as form fields, all as typed, except what takes effect immediately (ordering paused,
 * guest orders, busy minutes). The domain validates.
 */

import { coordinatesOf, pointIn } from '@fireline/domain/delivery/coordinates';
import type { DeliveryProof } from '@fireline/domain/delivery/proof';
import { tipsPattern, typedTips } from '@fireline/domain/money/tips';
import { amountText, parseMoney } from '@fireline/domain/money/typed-money';
import { staffLanguage } from '@fireline/domain/order/language';
import { type Checked, checkInput } from '@fireline/domain/parse';
import { phonePattern, readPhone } from '@fireline/domain/phone-number';
import {
  type AutoAccept,
  autoAcceptIn,
  autoAcceptPattern,
  autoAcceptText,
} from '@fireline/domain/shop/auto-accept';
import { readBrandColor } from '@fireline/domain/shop/brand-input';
import { countryDefaults, countryIn } from '@fireline/domain/shop/country-defaults';
import {
  isLegalAddress,
  type LegalPage,
  legalLinksIn,
  legalLinksText,
  legalPages,
} from '@fireline/domain/shop/legal-links';
import { newShop } from '@fireline/domain/shop/new-shop';
import {
  type ServiceChargeFor,
  type Shop,
  type ShopInput,
  shopInputSchema,
  type TaxRounding,
} from '@fireline/domain/shop/settings';
import { timeZoneNamed } from '@fireline/domain/texts/known-by-intl';
import type { Language } from '@fireline/domain/texts/language';
import { spokenLanguage, texts } from '@fireline/domain/texts/texts';
import { checkZoneRows, metersIn, toZoneRows, type ZoneRow } from './delivery/zone-rows.ts';
import {
  type DateForm,
  dateErrors,
  dayError,
  fromDateForms,
  fromHoursForm,
  fromSpans,
  type HoursForm,
  hoursErrors,
  type SpanForm,
  toDateForms,
  toHoursForm,
  toSpans,
} from './hours/hours-form.ts';
import { type NameRow, toRows } from './name-rows.ts';
import { checkRateRows, type RateRow, toRateRows } from './tax/rate-rows.ts';
import { noTax } from './tax/tax-words.ts';
import { numberOf, typedNumber } from './typed-numbers.ts';

export interface SettingsForm {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly timeZone: string;
  readonly language: Language;
  /** Empty: none. */
  readonly region: string;
  readonly currency: string;
  readonly taxRate: string;
  readonly taxIncluded: boolean;
  readonly taxRates: readonly RateRow[];
  /** `none`, or the ID of a rate. */
  readonly deliveryTaxRateId: string;
  readonly serviceCharge: string;
  readonly serviceChargeFor: ServiceChargeFor;
  /** As `deliveryTaxRateId`. */
  readonly serviceTaxRateId: string;
  readonly taxRounding: TaxRounding;
  readonly cashRounding: string;
  /** As stored. */
  readonly paymentWays: string;
  /** As typed. */
  readonly tips: string;
  readonly receiptHead: string;
  readonly taxNumber: string;
  readonly deliveryFee: string;
  readonly offersDelivery: boolean;
  readonly deliveryHours: OwnHours;
  readonly deliveryZones: readonly ZoneRow[];
  /** In kilometers. Empty: no limit. */
  readonly deliveryMeters: string;
  /** Empty: not known. */
  readonly position: string;
  readonly categories: readonly NameRow[];
  readonly stations: readonly NameRow[];
  readonly hours: HoursForm;
  readonly closedDates: readonly string[];
  readonly otherHours: readonly DateForm[];
  readonly lastOrderMinutes: string;
  readonly slotMinutes: string;
  /** Empty: no limit. */
  readonly slotCapacity: string;
  readonly daysAhead: string;
  readonly confirmTimeoutMinutes: string;
  readonly cancelWindowSeconds: string;
  readonly autoAccept: AcceptForm;
  readonly maxOpenOrders: string;
  readonly guestOpenOrders: string;
  readonly guestStockPieces: string;
  readonly guestOrdersUnconfirmed: string;
  /** Empty: at the end of the day. */
  readonly readyCloseHours: string;
  readonly deliveryProof: DeliveryProof;
  readonly ticketWarnMinutes: string;
  readonly ticketLateMinutes: string;
  readonly ticketsAtOnce: string;
  readonly keepContactsMonths: string;
  /** Empty: none. */
  readonly legalLinks: Readonly<Record<LegalPage, string>>;
  /** The address of an uploaded image. Empty: none. */
  readonly logo: string;
  /** Empty: Fireline's own. */
  readonly brandColor: string;
}

/** Hours that deliveries may have of their own; `days` is what they are, or would be. */
export interface OwnHours {
  readonly isOwn: boolean;
  readonly days: HoursForm;
}

/** What each way to accept orders automatically is, or would be. */
export interface AcceptForm {
  readonly mode: AutoAccept['mode'];
  readonly spans: readonly SpanForm[];
  readonly below: string;
}

export type SettingsField = keyof SettingsForm;

/** Initial values for a shop without settings, in the user's time zone and its country. */
export function startingForm(timeZone: string): SettingsForm {
  const form = { ...toForm({ ...newShop, timeZone, language: spokenLanguage() }), name: '' };
  return { ...form, ...ofCountry(countryIn(timeZone) ?? '') };
}

/** The country, and what most shops there have. */
export function ofCountry(region: string): Partial<SettingsForm> {
  const defaults = countryDefaults(region);
  if (!defaults) return { region };
  const { currency, taxRate, taxIncluded, language, timeZone } = defaults;
  return {
    ...{ region, currency, taxIncluded, language, taxRate: typedNumber(taxRate) },
    ...(timeZone !== null && { timeZone }),
  };
}

export function toForm(shop: ShopInput | Shop): SettingsForm {
  return {
    name: shop.name,
    address: shop.address,
    phone: shop.phone,
    timeZone: shop.timeZone,
    language: staffLanguage(shop),
    region: shop.region ?? '',
    currency: shop.currency,
    taxRate: typedNumber(shop.taxRate),
    taxIncluded: shop.taxIncluded,
    taxRates: toRateRows(shop.taxRates),
    deliveryTaxRateId: shop.deliveryTaxRateId ?? noTax,
    serviceCharge: typedNumber(shop.serviceCharge),
    serviceChargeFor: shop.serviceChargeFor,
    serviceTaxRateId: shop.serviceTaxRateId ?? noTax,
    taxRounding: shop.taxRounding,
    cashRounding: String(shop.cashRounding),
    paymentWays: shop.paymentWays,
    tips: shop.tips.replaceAll(' ', ', '),
    receiptHead: shop.receiptHead,
    taxNumber: shop.taxNumber,
    deliveryFee: amountText(shop.deliveryFee, shop.currency),
    offersDelivery: shop.offersDelivery,
    deliveryHours: {
      isOwn: shop.deliveryHours !== null,
      days: toHoursForm(shop.deliveryHours ?? shop.hours),
    },
    deliveryZones: toZoneRows(shop.deliveryZones, shop.currency),
    deliveryMeters: shop.deliveryMeters === null ? '' : typedNumber(shop.deliveryMeters / 1000),
    position: shop.position ?? '',
    categories: toRows(shop.categories),
    stations: toRows(shop.stations),
    hours: toHoursForm(shop.hours),
    closedDates: shop.closedDates.toSorted(),
    otherHours: toDateForms(shop.otherHours),
    lastOrderMinutes: String(shop.lastOrderMinutes),
    slotMinutes: String(shop.slotMinutes),
    slotCapacity: shop.slotCapacity === null ? '' : String(shop.slotCapacity),
    daysAhead: String(shop.daysAhead),
    confirmTimeoutMinutes: typedNumber(shop.confirmTimeoutMinutes),
    cancelWindowSeconds: String(shop.cancelWindowSeconds),
    autoAccept: toAcceptForm(autoAcceptIn(shop.autoAccept)),
    maxOpenOrders: String(shop.maxOpenOrders),
    guestOpenOrders: String(shop.guestOpenOrders),
    guestStockPieces: String(shop.guestStockPieces),
    guestOrdersUnconfirmed: String(shop.guestOrdersUnconfirmed),
    readyCloseHours: shop.readyCloseHours === null ? '' : String(shop.readyCloseHours),
    deliveryProof: shop.deliveryProof,
    ticketWarnMinutes: typedNumber(shop.ticketWarnMinutes),
    ticketLateMinutes: typedNumber(shop.ticketLateMinutes),
    ticketsAtOnce: String(shop.ticketsAtOnce),
    keepContactsMonths: String(shop.keepContactsMonths),
    legalLinks: toLegalForm(shop.legalLinks),
    logo: shop.logo,
    brandColor: shop.brandColor,
  };
}

/** The settings that the form describes, or the errors by field (`categories.0`). */
export function checkForm(
  form: SettingsForm,
  {
    orderingPaused,
    guestOrdering,
    busyMinutes,
  }: Pick<ShopInput, 'orderingPaused' | 'guestOrdering' | 'busyMinutes'>,
): Checked<ShopInput> {
  const rates = checkRateRows(form.taxRates);
  const zones = checkZoneRows(form.deliveryZones, form.currency);
  const { isOwn, days } = form.deliveryHours;
  const point = pointIn(form.position);
  const brandColor = readBrandColor(form.brandColor);
  const checked = checkInput(shopInputSchema, {
    ...form,
    region: form.region === '' ? null : form.region,
    timeZone: zoneName(form.timeZone),
    orderingPaused,
    guestOrdering,
    busyMinutes,
    taxRate: numberOf(form.taxRate),
    taxRates: rates.lines,
    deliveryTaxRateId: form.deliveryTaxRateId === noTax ? null : form.deliveryTaxRateId,
    serviceCharge: numberOf(form.serviceCharge),
    serviceTaxRateId: form.serviceTaxRateId === noTax ? null : form.serviceTaxRateId,
    cashRounding: Number(form.cashRounding),
    deliveryFee: parseMoney(form.deliveryFee, form.currency),
    deliveryHours: isOwn ? fromHoursForm(days) : null,
    deliveryZones: zones.lines,
    deliveryMeters: form.deliveryMeters.trim() === '' ? null : metersIn(form.deliveryMeters),
    position: point && coordinatesOf(point),
    categories: form.categories.map(({ name }) => name),
    stations: form.stations.map(({ name }) => name),
    hours: fromHoursForm(form.hours),
    otherHours: fromDateForms(form.otherHours),
    lastOrderMinutes: numberOf(form.lastOrderMinutes),
    slotMinutes: numberOf(form.slotMinutes),
    slotCapacity: form.slotCapacity.trim() === '' ? null : numberOf(form.slotCapacity),
    daysAhead: numberOf(form.daysAhead),
    confirmTimeoutMinutes: numberOf(form.confirmTimeoutMinutes),
    cancelWindowSeconds: numberOf(form.cancelWindowSeconds),
    autoAccept: autoAcceptText(fromAcceptForm(form.autoAccept)),
    maxOpenOrders: numberOf(form.maxOpenOrders),
    guestOpenOrders: numberOf(form.guestOpenOrders),
    guestStockPieces: numberOf(form.guestStockPieces),
    guestOrdersUnconfirmed: numberOf(form.guestOrdersUnconfirmed),
    readyCloseHours: form.readyCloseHours.trim() === '' ? null : numberOf(form.readyCloseHours),
    ticketWarnMinutes: numberOf(form.ticketWarnMinutes),
    ticketLateMinutes: numberOf(form.ticketLateMinutes),
    ticketsAtOnce: numberOf(form.ticketsAtOnce),
    keepContactsMonths: numberOf(form.keepContactsMonths),
    tips: typedTips(form.tips),
    legalLinks: legalLinksText(trimmed(form.legalLinks)),
    brandColor: brandColor ?? '',
  });
  const fields = {
    ...(numberOf(form.ticketLateMinutes) <= numberOf(form.ticketWarnMinutes) && {
      ticketLateMinutes: texts.settings.ticketLateTooSoon,
    }),
    ...sameNames('categories', form.categories),
    ...sameNames('stations', form.stations),
    ...(checked.ok ? {} : checked.fields),
    ...rates.fields,
    ...zones.fields,
    ...phoneError(form.phone),
    ...positionError(form),
    ...hoursErrors('hours', form.hours),
    ...dateErrors(form.otherHours),
    ...acceptErrors(form.autoAccept),
    ...legalErrors(trimmed(form.legalLinks)),
    ...(brandColor === null && { brandColor: texts.brand.colorWrong }),
    ...(tipsPattern.test(typedTips(form.tips)) ? {} : { tips: texts.payments.tipsWrong }),
    ...(isOwn ? hoursErrors('deliveryHours.days', days) : {}),
  };
  return Object.keys(fields).length > 0 ? { ok: false, fields } : checked;
}

function toAcceptForm(setting: AutoAccept): AcceptForm {
  return {
    mode: setting.mode,
    spans: toSpans(setting.mode === 'hours' ? setting.hours : '11:00-14:00'),
    below: setting.mode === 'orders' ? String(setting.below) : '10',
  };
}

function fromAcceptForm({ mode, spans, below }: AcceptForm): AutoAccept {
  if (mode === 'hours') return { mode, hours: fromSpans(spans) };
  return mode === 'orders' ? { mode, below: numberOf(below) } : { mode };
}

function acceptErrors({ mode, spans, below }: AcceptForm): Readonly<Record<string, string>> {
  if (mode === 'hours') {
    const error = spans.length === 0 ? texts.settings.hoursIncomplete : dayError(spans);
    return error === null ? {} : { 'autoAccept.spans': error };
  }
  const isCount = autoAcceptPattern.test(`orders ${numberOf(below)}`);
  return mode === 'orders' && !isCount
    ? { 'autoAccept.below': texts.settings.acceptBelowWrong }
    : {};
}

type LegalForm = SettingsForm['legalLinks'];

function toLegalForm(stored: string): LegalForm {
  const links = legalLinksIn(stored);
  const addressOf = (page: LegalPage) => links.find((link) => link.page === page)?.href ?? '';
  return {
    imprint: addressOf('imprint'),
    privacy: addressOf('privacy'),
    terms: addressOf('terms'),
  };
}

function trimmed({ imprint, privacy, terms }: LegalForm): LegalForm {
  return { imprint: imprint.trim(), privacy: privacy.trim(), terms: terms.trim() };
}

function legalErrors(form: LegalForm): Readonly<Record<string, string>> {
  const wrong = legalPages.filter((page) => form[page] !== '' && !isLegalAddress(form[page]));
  return Object.fromEntries(wrong.map((page) => [`legalLinks.${page}`, texts.settings.legalWrong]));
}

/**
 * The part of `value` to write when the fields `edited` were changed. Amounts are stored in minor
 * units: in another currency, a fee that still reads `2.50` is a different number.
 */
export function changesOf(value: ShopInput, edited: readonly SettingsField[]): Partial<ShopInput> {
  const written = edited.includes('currency')
    ? new Set([
        ...edited,
        'deliveryFee' as const,
        ...(value.deliveryZones.length > 0 ? ['deliveryZones' as const] : []),
      ])
    : edited;
  return Object.fromEntries([...written].map((field) => [field, value[field]]));
}

/**
 * Checked here and not in the schema: values stored earlier must stay readable, or nothing could
 * read the shop's settings anymore.
 */
function phoneError(phone: string): Readonly<Record<string, string>> {
  const typed = readPhone(phone);
  if (typed === '' || phonePattern.test(typed)) return {};
  return { phone: texts.settings.phoneWrong };
}

function positionError({
  position,
  deliveryMeters,
  deliveryZones,
}: SettingsForm): Readonly<Record<string, string>> {
  if (position.trim() !== '') {
    return pointIn(position) ? {} : { position: texts.deliverySettings.positionWrong };
  }
  const isNeeded = deliveryMeters.trim() !== '' || deliveryZones.some(({ by }) => by === 'radius');
  return isNeeded ? { position: texts.deliverySettings.positionNeeded } : {};
}

/** The canonical spelling: `UTC` for `utc`. */
function zoneName(typed: string): string {
  const name = typed.trim();
  const known = timeZoneNamed(name);
  return known?.toLowerCase() === name.toLowerCase() ? known : name;
}

function sameNames(path: string, rows: readonly NameRow[]): Readonly<Record<string, string>> {
  const names = rows.map(({ name }) => name.trim().toLowerCase());
  return Object.fromEntries(
    names.flatMap((name, at) =>
      name !== '' && names.indexOf(name) < at ? [[`${path}.${at}`, texts.settings.rowKnown]] : [],
    ),
  );
}
