/** The audit log in words: who changed what, with old and new values. */

import { type StaffRole, staffRoles } from '@fireline/domain/access/staff-roles';
import { labelNames } from '@fireline/domain/catalog/labels';
import { servedWords } from '@fireline/domain/catalog/served-words';
import type { AuditEntry } from '@fireline/domain/inbox/notification';
import { formatMoney } from '@fireline/domain/money/money';
import { orderLabel } from '@fireline/domain/order/number';
import {
  calendarDateText,
  decimalSign,
  nameOf,
  wallClockText,
} from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { acceptWords } from '#entities/shop/accept-words.ts';
import { roleWords } from './role-words.ts';

export const auditKinds = [
  'role',
  'second-factor',
  'pin',
  'settings',
  'product',
  'order-deleted',
  'order-erased',
  'account-deleted',
] as const satisfies readonly AuditEntry['type'][];

export function auditKindLabel(kind: AuditEntry['type']): string {
  const labels: Record<AuditEntry['type'], string> = {
    role: texts.team.kindRole,
    'second-factor': texts.team.kindSecondFactor,
    pin: texts.team.kindPin,
    settings: texts.team.kindSettings,
    product: texts.team.kindProduct,
    'order-deleted': texts.team.kindOrderDeleted,
    'order-erased': texts.team.kindOrderErased,
    'account-deleted': texts.team.kindAccountDeleted,
  };
  return labels[kind];
}

export interface AuditChange {
  readonly what: string;
  /** Null: not set. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface AuditWords {
  /** What the person did: "changed Flat white". */
  readonly title: string;
  readonly changes: readonly AuditChange[];
}

/** Describes `entry`. `nameOf` returns a person's name by uid. */
export function auditWords(
  entry: AuditEntry,
  { nameOf, currency }: { nameOf: (uid: string) => string; currency: string },
): AuditWords {
  const [before, after] = [fieldsOf(entry.before), fieldsOf(entry.after)];
  switch (entry.type) {
    case 'role':
      return roleChange(nameOf(entry.target), before?.role, after?.role);
    case 'second-factor':
      return { title: texts.team.didRemoveFactor({ name: nameOf(entry.target) }), changes: [] };
    case 'pin': {
      const did = after?.hasPin === true ? texts.team.didSetPin : texts.team.didRemovePin;
      return { title: did({ name: nameOf(entry.target) }), changes: [] };
    }
    case 'settings':
      return {
        title: before === null ? texts.team.didSetUp : texts.team.didChangeSettings,
        changes: before === null ? [] : changesOf(before, after ?? {}, currency),
      };
    case 'product':
      return productChange(entry.target, before, after, currency);
    case 'order-deleted':
      return { title: texts.team.didDeleteOrder({ order: orderLabel(entry.target) }), changes: [] };
    case 'order-erased':
      return {
        title: texts.team.didEraseOrder({ order: orderLabel(entry.target) }),
        changes: [],
      };
    case 'account-deleted':
      return {
        title:
          entry.by === entry.target ? texts.team.didDeleteOwnAccount : texts.team.didDeleteAccount,
        changes: [],
      };
  }
}

type Fields = Readonly<Record<string, unknown>>;

function roleChange(name: string, before: unknown, after: unknown): AuditWords {
  const [was, is] = [roleText(before), roleText(after)];
  const title =
    is === null
      ? texts.team.didRemovePerson({ name })
      : was === null
        ? texts.team.didAddPerson({ name })
        : texts.team.didChangeRole({ name });
  return { title, changes: [{ what: texts.team.fieldRole, before: was, after: is }] };
}

function roleText(role: unknown): string | null {
  const known: StaffRole | undefined = staffRoles.find((candidate) => candidate === role);
  return known ? roleWords(known).label : null;
}

function productChange(
  id: string,
  before: Fields | null,
  after: Fields | null,
  currency: string,
): AuditWords {
  const product = String(after?.name ?? before?.name ?? id);
  if (before === null) return { title: texts.team.didAdd({ product }), changes: [] };
  if (after === null) return { title: texts.team.didDelete({ product }), changes: [] };
  return { title: texts.team.didChange({ product }), changes: changesOf(before, after, currency) };
}

const stamps = new Set(['updatedAt', 'updatedBy', 'changeId', 'createdAt']);
const amounts = new Set(['price', 'deliveryFee', 'cashRounding']);

function changesOf(before: Fields, after: Fields, currency: string): readonly AuditChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys
    .filter((key) => !stamps.has(key) && !isSame(before[key], after[key]))
    .map((key) => ({
      what: labelOf(key),
      before: valueText(key, before[key], currency),
      after: valueText(key, after[key], currency),
    }));
}

function labelOf(key: string): string {
  const labels: Readonly<Record<string, string>> = {
    taxRate: texts.team.fieldTaxRate,
    taxIncluded: texts.settings.taxIncluded,
    taxRates: texts.settings.taxRates,
    taxRateId: texts.team.fieldTaxRate,
    deliveryTaxRateId: texts.settings.deliveryTax,
    tips: texts.payments.tips,
    serviceCharge: texts.settings.serviceCharge,
    serviceChargeFor: texts.settings.serviceFor,
    serviceTaxRateId: texts.settings.serviceTax,
    taxRounding: texts.settings.taxRounding,
    cashRounding: texts.settings.cashRounding,
    receiptHead: texts.payments.receiptHead,
    taxNumber: texts.payments.taxNumber,
    deliveryFee: texts.team.fieldDeliveryFee,
    orderingPaused: texts.team.fieldOrdering,
    pausedUntil: texts.team.fieldPausedUntil,
    busyMinutes: texts.team.fieldBusyMinutes,
    confirmTimeoutMinutes: texts.team.fieldConfirmTimeout,
    cancelWindowSeconds: texts.team.fieldCancelWindow,
    maxOpenOrders: texts.team.fieldMaxOpenOrders,
    guestOrdering: texts.team.fieldGuestOrdering,
    guestOpenOrders: texts.team.fieldGuestOpenOrders,
    guestStockPieces: texts.team.fieldGuestStock,
    guestOrdersUnconfirmed: texts.team.fieldGuestsUnconfirmed,
    readyCloseHours: texts.team.fieldReadyClose,
    deliveryProof: texts.team.fieldDeliveryProof,
    ticketWarnMinutes: texts.team.fieldTicketWarn,
    ticketLateMinutes: texts.team.fieldTicketLate,
    closedDates: texts.team.fieldClosedDates,
    otherHours: texts.settings.otherHours,
    autoAccept: texts.settings.accept,
    legalLinks: texts.settings.legalPages,
    logo: texts.brand.logo,
    brandColor: texts.brand.color,
    lastOrderMinutes: texts.settings.lastOrders,
    slotMinutes: texts.team.fieldSlotMinutes,
    slotCapacity: texts.team.fieldSlotCapacity,
    daysAhead: texts.team.fieldDaysAhead,
    ticketsAtOnce: texts.team.fieldTicketsAtOnce,
    timeZone: texts.team.fieldTimeZone,
    prepMinutes: texts.team.fieldPrepMinutes,
    available: texts.team.fieldAvailable,
    sort: texts.team.fieldSort,
    name: texts.team.fieldName,
    description: texts.team.fieldDescription,
    category: texts.team.fieldCategory,
    price: texts.team.fieldPrice,
    image: texts.team.fieldImage,
    station: texts.team.fieldStation,
    stock: texts.team.fieldStock,
    options: texts.team.fieldOptions,
    allergens: texts.team.fieldAllergens,
    labels: texts.dish.labels,
    served: texts.products.served,
    address: texts.team.fieldAddress,
    phone: texts.team.fieldPhone,
    language: texts.team.fieldLanguage,
    region: texts.team.fieldRegion,
    currency: texts.team.fieldCurrency,
    categories: texts.team.fieldCategories,
    stations: texts.team.fieldStations,
    hours: texts.team.fieldHours,
    keepContactsMonths: texts.team.fieldKeepContacts,
    mon: texts.team.fieldMonday,
    tue: texts.team.fieldTuesday,
    wed: texts.team.fieldWednesday,
    thu: texts.team.fieldThursday,
    fri: texts.team.fieldFriday,
    sat: texts.team.fieldSaturday,
    sun: texts.team.fieldSunday,
  };
  return labels[key] ?? key;
}

function valueText(key: string, value: unknown, currency: string): string | null {
  if (key === 'orderingPaused')
    return value === true ? texts.team.valuePaused : texts.team.valueOpen;
  if (value === undefined || value === '') return null;
  if (value === null)
    return key === 'stock' || key === 'slotCapacity' ? texts.team.valueUnlimited : null;
  if (typeof value === 'boolean') return value ? texts.office.valueYes : texts.office.valueNo;
  if (typeof value === 'number' && amounts.has(key)) return formatMoney(value, currency);
  if ((key === 'closedDates' || key === 'otherHours') && Array.isArray(value))
    return datesText(value);
  if (Array.isArray(value)) return listText(value, currency);
  if (typeof value === 'object') return mapText(value);
  if (key === 'served') return servedWords(String(value));
  if (key === 'logo') return texts.brand.theLogo;
  if (key === 'labels') return labelNames(String(value)).join(', ');
  if (key === 'autoAccept') return acceptWords(String(value));
  if (key === 'region') return nameOf('region', String(value));
  return typeof value === 'number' ? String(value).replace('.', decimalSign()) : String(value);
}

/** Dates, with or without hours. */
function datesText(lines: readonly unknown[]): string | null {
  const words = lines.map((line) => {
    const [date = '', ...hours] = String(line).split(' ');
    const isDate = !Number.isNaN(Date.parse(date));
    return [isDate ? calendarDateText(date, 'dayOfYear') : date, ...hours].join(' ');
  });
  return listText(words, '');
}

function listText(values: readonly unknown[], currency: string): string | null {
  if (values.length === 0) return null;
  return values
    .map((value) => (isNamed(value) ? namedText(value, currency) : String(value)))
    .join(', ');
}

function isNamed(value: unknown): value is { name: string; choices?: unknown; price?: unknown } {
  return typeof value === 'object' && value !== null && 'name' in value;
}

/** An option with its choices: `Milk (Whole, Oat +€0.60)`. */
function namedText(
  { name, choices, price }: { name: string; choices?: unknown; price?: unknown },
  currency: string,
): string {
  if (Array.isArray(choices)) {
    return texts.team.valueOption({
      name,
      choices: listText(choices, currency) ?? texts.team.valueNoChoices,
    });
  }
  return typeof price === 'number' && price > 0
    ? texts.team.valueChoice({ name, price: formatMoney(price, currency) })
    : name;
}

/** Opening hours, or any other map of texts. */
function mapText(value: object): string {
  return Object.entries(value)
    .map(([key, part]) =>
      texts.team.valuePart({
        field: labelOf(key),
        value: part === '' ? texts.team.valueClosed : hoursText(String(part)),
      }),
    )
    .join(', ');
}

/** Times in it, such as those of opening hours, as the shop's country writes them. */
function hoursText(text: string): string {
  return text.replaceAll(/\b\d\d:\d\d\b/g, (time) => wallClockText(time));
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null ? { ...value } : null;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** Sorts the keys of maps: Firestore doesn't preserve their order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, part]) => [key, sorted(part)])
    .toSorted(([a], [b]) => String(a).localeCompare(String(b)));
}
