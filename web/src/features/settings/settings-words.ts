/** The settings in words: for the save bar, for other people's changes, and for the history. */

import { distanceText } from '@fireline/domain/delivery/distance-text';
import type { DeliveryProof } from '@fireline/domain/delivery/proof';
import { formatMoney } from '@fireline/domain/money/money';
import { weekdays } from '@fireline/domain/shop/opening-hours';
import {
  type GuestOrdering,
  type ShopInput,
  shopInputSchema,
  taxDefaults,
} from '@fireline/domain/shop/settings';
import { calendarDateText, nameOf } from '@fireline/domain/texts/format-more';
import { languageNames } from '@fireline/domain/texts/language';
import { texts } from '@fireline/domain/texts/texts';
import { zonesIn } from '@fireline/domain/zones/zone';
import { type InferOutput, partial, safeParse } from 'valibot';
import { acceptWords } from '#entities/shop/accept-words.ts';
import { isEqual } from '#lib/is-equal.ts';
import { dayText, otherHoursText, weekdayName } from './hours/hours-form.ts';
import type { SettingsField, SettingsForm } from './settings-form.ts';
import { feeTaxText, rateNames, roundingName, serviceForName } from './tax/tax-words.ts';
import { typedNumber } from './typed-numbers.ts';

export function fieldName(field: SettingsField): string {
  const names: Record<SettingsField, string> = {
    name: texts.settings.theName,
    address: texts.settings.theAddress,
    phone: texts.settings.thePhone,
    timeZone: texts.settings.theTimeZone,
    language: texts.settings.theLanguage,
    region: texts.settings.theRegion,
    currency: texts.settings.theCurrency,
    taxRate: texts.settings.theTax,
    taxIncluded: texts.settings.theTaxIncluded,
    taxRates: texts.settings.theTaxRates,
    deliveryTaxRateId: texts.settings.theDeliveryTax,
    serviceCharge: texts.settings.theServiceCharge,
    serviceChargeFor: texts.settings.theServiceFor,
    serviceTaxRateId: texts.settings.theServiceTax,
    taxRounding: texts.settings.theTaxRounding,
    cashRounding: texts.settings.theCashRounding,
    paymentWays: texts.payments.theWays,
    tips: texts.payments.theTips,
    receiptHead: texts.payments.theReceiptHead,
    taxNumber: texts.payments.theTaxNumber,
    deliveryFee: texts.settings.theDeliveryFee,
    offersDelivery: texts.deliverySettings.theOffer,
    deliveryHours: texts.deliverySettings.theHours,
    deliveryZones: texts.deliverySettings.theZones,
    deliveryMeters: texts.deliverySettings.theLongest,
    position: texts.deliverySettings.thePosition,
    categories: texts.settings.theCategories,
    stations: texts.settings.theStations,
    hours: texts.settings.theHours,
    closedDates: texts.settings.theClosedDates,
    otherHours: texts.settings.theOtherHours,
    lastOrderMinutes: texts.settings.theLastOrders,
    slotMinutes: texts.settings.theSlotMinutes,
    slotCapacity: texts.settings.theSlotCapacity,
    daysAhead: texts.settings.theDaysAhead,
    confirmTimeoutMinutes: texts.settings.theConfirmTimeout,
    cancelWindowSeconds: texts.settings.theCancelWindow,
    autoAccept: texts.settings.theAccept,
    maxOpenOrders: texts.settings.theMaxOpenOrders,
    guestOpenOrders: texts.settings.theGuestOpenOrders,
    guestStockPieces: texts.settings.theGuestStock,
    guestOrdersUnconfirmed: texts.settings.theGuestsUnconfirmed,
    readyCloseHours: texts.settings.theReadyClose,
    deliveryProof: texts.settings.theDeliveryProof,
    ticketWarnMinutes: texts.settings.theTicketWarn,
    ticketLateMinutes: texts.settings.theTicketLate,
    ticketsAtOnce: texts.settings.theTicketsAtOnce,
    keepContactsMonths: texts.settings.theContactsKept,
    legalLinks: texts.settings.theLegalPages,
    logo: texts.brand.theLogo,
    brandColor: texts.brand.theColor,
  };
  return names[field];
}

/** A setting that is recorded as one value or list has a label, as in the form. */
type Labeled = Exclude<
  keyof ShopInput,
  'guestOrdering' | 'orderingPaused' | 'hours' | 'offersDelivery' | 'deliveryHours' | 'taxIncluded'
>;

function labelOf(field: Labeled): string {
  const labels: Record<Labeled, string> = {
    name: texts.settings.name,
    address: texts.settings.address,
    phone: texts.settings.phone,
    timeZone: texts.settings.timeZone,
    language: texts.settings.language,
    region: texts.settings.region,
    currency: texts.settings.currency,
    taxRate: texts.settings.tax,
    taxRates: texts.settings.taxRates,
    deliveryTaxRateId: texts.settings.deliveryTax,
    serviceCharge: texts.settings.serviceCharge,
    serviceChargeFor: texts.settings.serviceFor,
    serviceTaxRateId: texts.settings.serviceTax,
    taxRounding: texts.settings.taxRounding,
    cashRounding: texts.settings.cashRounding,
    paymentWays: texts.payments.ways,
    tips: texts.payments.tips,
    receiptHead: texts.payments.receiptHead,
    taxNumber: texts.payments.taxNumber,
    deliveryFee: texts.settings.deliveryFee,
    deliveryZones: texts.deliverySettings.zonesField,
    deliveryMeters: texts.deliverySettings.longest,
    position: texts.deliverySettings.position,
    busyMinutes: texts.settings.busyLabel,
    categories: texts.settings.categories,
    stations: texts.settings.stations,
    closedDates: texts.settings.closedDates,
    otherHours: texts.settings.otherHours,
    lastOrderMinutes: texts.settings.lastOrders,
    slotMinutes: texts.settings.slotMinutes,
    slotCapacity: texts.settings.slotCapacity,
    daysAhead: texts.settings.daysAhead,
    confirmTimeoutMinutes: texts.settings.confirmTimeout,
    cancelWindowSeconds: texts.settings.cancelWindow,
    autoAccept: texts.settings.accept,
    maxOpenOrders: texts.settings.maxOpenOrders,
    guestOpenOrders: texts.settings.guestOpenOrders,
    guestStockPieces: texts.settings.guestStock,
    guestOrdersUnconfirmed: texts.settings.guestsUnconfirmed,
    readyCloseHours: texts.settings.readyClose,
    deliveryProof: texts.settings.deliveryProof,
    ticketWarnMinutes: texts.settings.ticketWarn,
    ticketLateMinutes: texts.settings.ticketLate,
    ticketsAtOnce: texts.settings.ticketsAtOnce,
    keepContactsMonths: texts.settings.contactsKept,
    legalLinks: texts.settings.legalPages,
    logo: texts.brand.logo,
    brandColor: texts.brand.color,
  };
  return labels[field];
}

/** `tax is now 7%`, from the stored settings. */
export function nowText(key: SettingsField, stored: SettingsForm): string {
  const field = fieldName(key);
  switch (key) {
    case 'categories':
    case 'stations':
      return texts.settings.nowSeveral({
        field,
        values: stored[key].map(({ name }) => name).join(', '),
      });
    case 'deliveryProof':
      return texts.settings.now({ field, value: proofName(stored.deliveryProof) });
    case 'language':
      return texts.settings.now({ field, value: languageNames[stored.language] });
    case 'region':
      return texts.settings.now({ field, value: regionName(stored.region) });
    case 'taxIncluded':
      return stored.taxIncluded
        ? texts.settings.changedTaxIncluded
        : texts.settings.changedTaxAdded;
    case 'taxRounding':
      return texts.settings.now({ field, value: roundingName(stored.taxRounding) });
    case 'serviceChargeFor':
      return texts.settings.now({ field, value: serviceForName(stored.serviceChargeFor) });
    case 'cashRounding':
      return texts.settings.now({
        field,
        value: formatMoney(Number(stored.cashRounding), stored.currency),
      });
    case 'deliveryTaxRateId':
    case 'serviceTaxRateId':
    case 'taxRates':
    case 'paymentWays':
    case 'hours':
    case 'closedDates':
    case 'otherHours':
    case 'autoAccept':
    case 'offersDelivery':
    case 'deliveryHours':
    case 'deliveryZones':
    case 'legalLinks':
    case 'logo':
      return texts.settings.nowEdited({ field });
    default:
      return stored[key] === ''
        ? texts.settings.nowEmpty({ field })
        : texts.settings.now({ field, value: measured(key, stored[key]) });
  }
}

const recordedSchema = partial(shopInputSchema);

/** The difference between two stored states. */
export function changeWords(before: unknown, after: unknown): readonly string[] {
  const [was, is] = [safeParse(recordedSchema, before), safeParse(recordedSchema, after)];
  if (!is.success) return [texts.settings.changed];
  if (!was.success) return [texts.settings.changedFirst({ name: is.output.name ?? '' })];
  return fields.flatMap((field) => wordsOf(field, was.output, is.output));
}

type Recorded = InferOutput<typeof recordedSchema>;

const fields = Object.keys(shopInputSchema.entries) as readonly (keyof ShopInput)[];

function wordsOf(field: keyof ShopInput, was: Recorded, is: Recorded): readonly string[] {
  if (isEqual(was[field], is[field])) return [];
  switch (field) {
    case 'guestOrdering':
      return [guestText(is.guestOrdering ?? 'on')];
    case 'orderingPaused':
      return [is.orderingPaused ? texts.settings.changedPaused : texts.settings.changedResumed];
    case 'busyMinutes':
      return [changeText(labelOf(field), String(was[field] ?? 0), String(is[field] ?? 0))];
    case 'taxIncluded':
      return [is.taxIncluded ? texts.settings.changedTaxIncluded : texts.settings.changedTaxAdded];
    case 'taxRates':
      return [
        listText(labelOf(field), rateNames(was.taxRates ?? []), rateNames(is.taxRates ?? [])),
      ];
    case 'deliveryTaxRateId':
      return [
        changeText(
          labelOf(field),
          feeTaxText(was.deliveryTaxRateId, was),
          feeTaxText(is.deliveryTaxRateId, is),
        ),
      ];
    case 'serviceTaxRateId':
      return [
        changeText(
          labelOf(field),
          feeTaxText(was.serviceTaxRateId ?? taxDefaults.serviceTaxRateId, was),
          feeTaxText(is.serviceTaxRateId, is),
        ),
      ];
    case 'serviceCharge':
      return [changeText(labelOf(field), percent(was), percent(is))];
    case 'serviceChargeFor':
      return [changeText(labelOf(field), serviceForName(was[field]), serviceForName(is[field]))];
    case 'taxRounding':
      return [changeText(labelOf(field), roundingName(was[field]), roundingName(is[field]))];
    case 'cashRounding':
      return [changeText(labelOf(field), coin(was), coin(is))];
    case 'paymentWays':
      return [listText(labelOf(field), wayNames(was), wayNames(is))];
    case 'offersDelivery':
      return [
        is.offersDelivery ? texts.deliverySettings.changedOn : texts.deliverySettings.changedOff,
      ];
    case 'autoAccept':
      return [changeText(labelOf(field), accepting(was), accepting(is))];
    case 'deliveryHours':
      return [texts.deliverySettings.changedHours];
    case 'logo':
      return [texts.brand.changedLogo];
    case 'deliveryZones':
      return [zonesText(was.deliveryZones ?? [], is.deliveryZones ?? [])];
    case 'deliveryMeters':
      return [changeText(labelOf(field), distance(was), distance(is))];
    case 'categories':
    case 'stations':
      return [listText(labelOf(field), was[field] ?? [], is[field] ?? [])];
    case 'closedDates':
      return [listText(labelOf(field), datesIn(was), datesIn(is))];
    case 'otherHours':
      return [listText(labelOf(field), otherHoursIn(was), otherHoursIn(is))];
    case 'hours':
      return weekdays
        .filter((day) => was.hours?.[day] !== is.hours?.[day])
        .map((day) =>
          changeText(
            weekdayName(day),
            dayText(was.hours?.[day] ?? ''),
            dayText(is.hours?.[day] ?? ''),
          ),
        );
    case 'deliveryProof':
      return [
        changeText(labelOf(field), proofName(was.deliveryProof), proofName(is.deliveryProof)),
      ];
    case 'language':
      return [changeText(labelOf(field), languageName(was), languageName(is))];
    case 'region':
      return [changeText(labelOf(field), regionName(was.region), regionName(is.region))];
    case 'deliveryFee':
      return [changeText(labelOf(field), money(was), money(is))];
    default:
      return [changeText(labelOf(field), valueText(field, was), valueText(field, is))];
  }
}

function guestText(ordering: GuestOrdering): string {
  const words: Record<GuestOrdering, string> = {
    on: texts.settings.changedGuestsOn,
    off: texts.settings.changedGuestsOff,
    flood: texts.settings.changedGuestsStopped,
  };
  return words[ordering];
}

function valueText(field: keyof ShopInput, settings: Recorded): string {
  const value = settings[field];
  if (value === null || value === undefined || value === '') return texts.settings.valueNone;
  return measured(field, typeof value === 'number' ? typedNumber(value) : String(value));
}

/** A value with its unit. */
function measured(field: keyof ShopInput, value: string): string {
  const measures: Partial<Record<keyof ShopInput, (values: { value: string }) => string>> = {
    taxRate: texts.settings.inPercent,
    serviceCharge: texts.settings.inPercent,
    slotMinutes: texts.settings.inMinutes,
    lastOrderMinutes: texts.settings.inMinutes,
    confirmTimeoutMinutes: texts.settings.inMinutes,
    cancelWindowSeconds: texts.settings.inSeconds,
    ticketWarnMinutes: texts.settings.inMinutes,
    ticketLateMinutes: texts.settings.inMinutes,
    keepContactsMonths: texts.settings.inMonths,
  };
  return measures[field]?.({ value }) ?? value;
}

export function proofName(proof: DeliveryProof = 'off'): string {
  const names = {
    off: texts.settings.deliveryProofOff,
    code: texts.settings.deliveryProofCode,
    photo: texts.settings.deliveryProofPhoto,
  };
  return names[proof];
}

export function wayName(way: string): string {
  return texts.payments.way({ way: way.replace('-', '_') });
}

function wayNames({ paymentWays = '' }: Recorded): readonly string[] {
  return paymentWays.split(' ').filter(Boolean).map(wayName);
}

/** Which zones came and went or, if they are the same ones, which of them changed. */
function zonesText(was: readonly string[], is: readonly string[]): string {
  const field = texts.deliverySettings.zonesField;
  const namesOf = (lines: readonly string[]) => zonesIn(lines).map(({ name }) => name);
  if (!isEqual(namesOf(was).toSorted(), namesOf(is).toSorted())) {
    return listText(field, namesOf(was), namesOf(is));
  }
  const changed = namesOf(is.filter((line) => !was.includes(line)));
  return changed.length > 0
    ? texts.deliverySettings.changedZones({ field, names: changed.join(', ') })
    : texts.settings.changedReordered({ field });
}

function distance({ deliveryMeters = null }: Recorded): string {
  return deliveryMeters === null ? texts.settings.valueNone : distanceText(deliveryMeters);
}

function languageName({ language = 'en' }: Recorded): string {
  return languageNames[language];
}

export function regionName(region: string | null | undefined): string {
  return region ? nameOf('region', region) : texts.settings.regionNone;
}

function datesIn({ closedDates = [] }: Recorded): readonly string[] {
  return closedDates.map((date) => calendarDateText(date, 'dayOfYear'));
}

function otherHoursIn({ otherHours = [] }: Recorded): readonly string[] {
  return otherHours.map(otherHoursText);
}

function accepting({ autoAccept = 'never' }: Recorded): string {
  return acceptWords(autoAccept);
}

function money({ deliveryFee = 0, currency = 'EUR' }: Recorded): string {
  return formatMoney(deliveryFee, currency);
}

function percent({ serviceCharge = 0 }: Recorded): string {
  return texts.settings.inPercent({ value: typedNumber(serviceCharge) });
}

function coin({ cashRounding = 1, currency = 'EUR' }: Recorded): string {
  return formatMoney(cashRounding, currency);
}

function changeText(field: string, before: string, after: string): string {
  return texts.settings.changedValue({ field, before, after });
}

/** `Categories: added Tea; removed Juice`. */
function listText(field: string, was: readonly string[], is: readonly string[]): string {
  const added = is.filter((name) => !was.includes(name)).join(', ');
  const removed = was.filter((name) => !is.includes(name)).join(', ');
  if (added && removed) return texts.settings.changedBoth({ field, added, removed });
  if (added) return texts.settings.changedAdded({ field, added });
  if (removed) return texts.settings.changedRemoved({ field, removed });
  return texts.settings.changedReordered({ field });
}
