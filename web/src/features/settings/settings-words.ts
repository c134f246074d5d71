/** The settings in words: for the save bar, for other people's changes, and for the history. */
import { formatMoney } from '@fireline/domain/money/money';
import { weekdays } from '@fireline/domain/shop/opening-hours';
import {
  type GuestOrdering,
  type ShopInput,
  shopInputSchema,
} from '@fireline/domain/shop/settings';
import { languageNames } from '@fireline/domain/texts/language';
import { type InferOutput, partial, safeParse } from 'valibot';
import { isSame } from '#lib/is-same.ts';
import { dayText, weekdayNames } from './hours-form.ts';
import type { SettingsField, SettingsForm } from './settings-form.ts';

export const fieldNames = {
  name: 'name',
  address: 'address',
  phone: 'phone',
  timeZone: 'time zone',
  language: 'language',
  currency: 'currency',
  taxRate: 'tax',
  deliveryFee: 'delivery fee',
  categories: 'categories',
  stations: 'stations',
  hours: 'hours',
  closedDates: 'closed dates',
  slotMinutes: 'slot length',
  slotCapacity: 'orders per slot',
  daysAhead: 'days ahead',
  confirmTimeoutMinutes: 'time to confirm',
  cancelWindowSeconds: 'time to cancel',
  maxOpenOrders: 'orders per customer',
  guestOpenOrders: 'orders per guest',
  guestStockPieces: 'limited items per guest',
  guestOrdersUnconfirmed: 'waiting guest orders',
  readyCloseHours: 'hours on the shelf',
  ticketWarnMinutes: 'ticket turns yellow',
  ticketLateMinutes: 'ticket is late',
  ticketsAtOnce: 'tickets at once',
  keepContactsMonths: 'contacts kept',
} as const satisfies Record<SettingsField, string>;

const units: Partial<Record<keyof ShopInput, string>> = {
  taxRate: '%',
  slotMinutes: ' min',
  confirmTimeoutMinutes: ' min',
  cancelWindowSeconds: ' s',
  ticketWarnMinutes: ' min',
  ticketLateMinutes: ' min',
  keepContactsMonths: ' months',
};

/** `tax is now 7%`, from the stored settings. */
export function nowText(field: SettingsField, stored: SettingsForm): string {
  switch (field) {
    case 'categories':
    case 'stations':
      return `${fieldNames[field]} are now ${stored[field].map(({ name }) => name).join(', ')}`;
    case 'language':
      return `${fieldNames[field]} is now ${languageNames[stored.language]}`;
    case 'hours':
    case 'closedDates':
      return `${fieldNames[field]} were edited`;
    default:
      return stored[field] === ''
        ? `${fieldNames[field]} is now empty`
        : `${fieldNames[field]} is now ${stored[field]}${units[field] ?? ''}`;
  }
}

const recordedSchema = partial(shopInputSchema);

/** The difference between two stored states. */
export function changeWords(before: unknown, after: unknown): readonly string[] {
  const [was, is] = [safeParse(recordedSchema, before), safeParse(recordedSchema, after)];
  if (!is.success) return ['Changed'];
  if (!was.success) return [`Set up as “${is.output.name ?? ''}”`];
  return fields.flatMap((field) => wordsOf(field, was.output, is.output));
}

type Recorded = InferOutput<typeof recordedSchema>;

const fields = Object.keys(shopInputSchema.entries) as readonly (keyof ShopInput)[];

function wordsOf(field: keyof ShopInput, was: Recorded, is: Recorded): readonly string[] {
  if (isSame(was[field], is[field])) return [];
  switch (field) {
    case 'guestOrdering':
      return [guestWords[is.guestOrdering ?? 'on']];
    case 'orderingPaused':
      return [is.orderingPaused ? 'Ordering paused' : 'Ordering resumed'];
    case 'busyMinutes':
      return [`Busy minutes: ${was.busyMinutes ?? 0} → ${is.busyMinutes ?? 0}`];
    case 'categories':
    case 'stations':
    case 'closedDates':
      return [`${capital(fieldNames[field])}: ${listWords(was[field] ?? [], is[field] ?? [])}`];
    case 'hours':
      return weekdays
        .filter((day) => was.hours?.[day] !== is.hours?.[day])
        .map(
          (day) =>
            `${weekdayNames[day]}: ${dayText(was.hours?.[day] ?? '')} → ${dayText(is.hours?.[day] ?? '')}`,
        );
    case 'language':
      return [`Language: ${languageName(was)} → ${languageName(is)}`];
    case 'deliveryFee':
      return [`Delivery fee: ${money(was)} → ${money(is)}`];
    default:
      return [`${capital(fieldNames[field])}: ${valueText(field, was)} → ${valueText(field, is)}`];
  }
}

const guestWords = {
  on: 'Guests can order again',
  off: 'Guest ordering turned off',
  flood: 'Guest ordering stopped: too many guest orders were waiting',
} as const satisfies Record<GuestOrdering, string>;

function valueText(field: keyof ShopInput, settings: Recorded): string {
  const value = settings[field];
  if (value === null || value === undefined || value === '') return 'none';
  return `${String(value)}${units[field] ?? ''}`;
}

function languageName({ language = 'en' }: Recorded): string {
  return languageNames[language];
}

function money({ deliveryFee = 0, currency = 'EUR' }: Recorded): string {
  return formatMoney(deliveryFee, currency);
}

/** `added Tea, removed Juice`. */
function listWords(was: readonly string[], is: readonly string[]): string {
  const added = is.filter((name) => !was.includes(name));
  const removed = was.filter((name) => !is.includes(name));
  if (added.length === 0 && removed.length === 0) return 'reordered';
  return [
    ...(added.length > 0 ? [`added ${added.join(', ')}`] : []),
    ...(removed.length > 0 ? [`removed ${removed.join(', ')}`] : []),
  ].join('; ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
