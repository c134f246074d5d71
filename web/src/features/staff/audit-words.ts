/** The audit log in words: who changed what, with old and new values. */

import type { AuditEntry } from '@fireline/domain/inbox/notification';
import { formatMoney } from '@fireline/domain/money/money';
import { orderLabel } from '@fireline/domain/order/number';
import { type StaffRole, staffRoles } from '@fireline/domain/order/transitions';

export const auditKinds = [
  'role',
  'second-factor',
  'settings',
  'product',
  'order-deleted',
  'order-erased',
  'account-deleted',
] as const satisfies readonly AuditEntry['type'][];

export const auditKindLabels = {
  role: 'Roles',
  'second-factor': 'Second factors',
  settings: 'Settings',
  product: 'Products',
  'order-deleted': 'Deleted orders',
  'order-erased': 'Erased contacts',
  'account-deleted': 'Deleted accounts',
} as const satisfies Record<AuditEntry['type'], string>;

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
      return { title: `removed ${nameOf(entry.target)}’s second factor`, changes: [] };
    case 'settings':
      return {
        title: before === null ? 'set up the shop' : 'changed the settings',
        changes: before === null ? [] : changesOf(before, after ?? {}, currency),
      };
    case 'product':
      return productChange(entry.target, before, after, currency);
    case 'order-deleted':
      return { title: `deleted order ${orderLabel(entry.target)}`, changes: [] };
    case 'order-erased':
      return {
        title: `erased the contact details of order ${orderLabel(entry.target)}`,
        changes: [],
      };
    case 'account-deleted':
      return {
        title:
          entry.by === entry.target ? 'deleted their own account' : 'deleted a customer’s account',
        changes: [],
      };
  }
}

type Fields = Readonly<Record<string, unknown>>;

function roleChange(name: string, before: unknown, after: unknown): AuditWords {
  const [was, is] = [roleText(before), roleText(after)];
  const title =
    is === null
      ? `removed ${name} from staff`
      : was === null
        ? `added ${name} to staff`
        : `changed ${name}’s role`;
  return { title, changes: [{ what: 'Role', before: was, after: is }] };
}

function roleText(role: unknown): string | null {
  const known: StaffRole | undefined = staffRoles.find((candidate) => candidate === role);
  return known ? `${known.charAt(0).toUpperCase()}${known.slice(1)}` : null;
}

function productChange(
  id: string,
  before: Fields | null,
  after: Fields | null,
  currency: string,
): AuditWords {
  const name = String(after?.name ?? before?.name ?? id);
  if (before === null) return { title: `added ${name}`, changes: [] };
  if (after === null) return { title: `deleted ${name}`, changes: [] };
  return { title: `changed ${name}`, changes: changesOf(before, after, currency) };
}

const stamps = new Set(['updatedAt', 'updatedBy', 'changeId', 'createdAt']);
const amounts = new Set(['price', 'deliveryFee']);

const labels: Readonly<Record<string, string>> = {
  taxRate: 'Tax rate',
  deliveryFee: 'Delivery fee',
  orderingPaused: 'Ordering',
  busyMinutes: 'Busy minutes',
  confirmTimeoutMinutes: 'Minutes to confirm',
  cancelWindowSeconds: 'Seconds to cancel',
  maxOpenOrders: 'Open orders per customer',
  guestOrdering: 'Guest ordering',
  guestOpenOrders: 'Open orders per guest',
  guestStockPieces: 'Limited items per guest',
  guestOrdersUnconfirmed: 'Waiting guest orders',
  readyCloseHours: 'Hours on the shelf',
  ticketWarnMinutes: 'Minutes until ticket turns yellow',
  ticketLateMinutes: 'Minutes until ticket is late',
  closedDates: 'Closed on',
  slotMinutes: 'Minutes per slot',
  slotCapacity: 'Orders per slot',
  daysAhead: 'Days ahead',
  ticketsAtOnce: 'Tickets at once',
  timeZone: 'Time zone',
  prepMinutes: 'Preparation minutes',
  available: 'Available',
  sort: 'Menu position',
};

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
  return labels[key] ?? `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}

function valueText(key: string, value: unknown, currency: string): string | null {
  if (key === 'orderingPaused') return value === true ? 'paused' : 'open';
  if (value === undefined || value === '') return null;
  if (value === null) return key === 'stock' || key === 'slotCapacity' ? 'unlimited' : null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number' && amounts.has(key)) return formatMoney(value, currency);
  if (Array.isArray(value)) return listText(value, currency);
  if (typeof value === 'object') return mapText(value);
  return String(value);
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
  if (Array.isArray(choices)) return `${name} (${listText(choices, currency) ?? 'no choices'})`;
  return typeof price === 'number' && price > 0 ? `${name} +${formatMoney(price, currency)}` : name;
}

/** Opening hours, or any other map of texts. */
function mapText(value: object): string {
  return Object.entries(value)
    .map(([key, part]) => `${labelOf(key)} ${part === '' ? 'closed' : String(part)}`)
    .join(', ');
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
