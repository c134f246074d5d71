/**
 * What the order list shows, as stored in the URL: a reload keeps it, a link shares it, and a saved
 * view is simply such a URL.
 */
import { type FulfilmentType, finalStatuses, fulfilmentTypes } from '@fireline/domain/order/status';
import { setParam } from '#lib/use-search.ts';
import { type ColumnKey, columnKeys } from './order-columns.ts';
import { type TableColumn, tableColumns, usualColumns } from './table-columns.ts';

export const listLayouts = ['board', 'table', 'stuck'] as const;
export type ListLayout = (typeof listLayouts)[number];

/** A new order is `placed` for less than a second, so "new" covers `placed` and `pending`. */
export const statusChoices = [...columnKeys, ...finalStatuses] as const;
export type StatusChoice = ColumnKey | (typeof finalStatuses)[number];

/** Why an order deserves a second look. */
export const orderMarks = ['priority', 'late', 'courier', 'note', 'later', 'test'] as const;
export type OrderMark = (typeof orderMarks)[number];

export const sortKeys = ['wait', 'number', 'name', 'status', 'type', 'total', 'changed'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface ListSort {
  readonly key: SortKey;
  readonly descending: boolean;
}

export interface ListQuery {
  readonly layout: ListLayout;
  /** Empty: all. */
  readonly statuses: readonly StatusChoice[];
  readonly type: FulfilmentType | null;
  readonly station: string | null;
  /** The customer's uid. */
  readonly customer: string | null;
  /** Orders with any of these. */
  readonly marks: readonly OrderMark[];
  readonly text: string;
  /** Shop days such as `2026-01-05`, both inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  readonly sort: ListSort;
  readonly columns: readonly TableColumn[];
}

/** Longest wait first. */
export const usualSort: ListSort = { key: 'wait', descending: true };

export function readListQuery(search: URLSearchParams): ListQuery {
  const from = dayOf(search.get('from'));
  const to = dayOf(search.get('to'));
  return {
    layout: listLayouts.find((layout) => layout === search.get('view')) ?? 'board',
    statuses: knownValues(statusChoices, search.get('status')),
    type: fulfilmentTypes.find((type) => type === search.get('type')) ?? null,
    station: search.get('station') || null,
    customer: search.get('customer') || null,
    marks: knownValues(orderMarks, search.get('mark')),
    text: search.get('q') ?? '',
    from,
    to,
    sort: sortOf(search.get('sort')),
    columns: columnsOf(search.get('cols')),
  };
}

/** The URL parameters with `changes`; default values are left out. */
export function withListQuery(
  search: URLSearchParams,
  changes: Partial<ListQuery>,
): URLSearchParams {
  const query = { ...readListQuery(search), ...changes };
  const next = new URLSearchParams(search);
  setParam(next, 'view', query.layout === 'board' ? null : query.layout);
  setParam(next, 'status', query.statuses.join(','));
  setParam(next, 'type', query.type);
  setParam(next, 'station', query.station);
  setParam(next, 'customer', query.customer);
  setParam(next, 'mark', query.marks.join(','));
  setParam(next, 'q', query.text);
  setParam(next, 'from', query.from);
  setParam(next, 'to', query.to);
  setParam(next, 'sort', isSame(query.sort, usualSort) ? null : sortText(query.sort));
  setParam(
    next,
    'cols',
    query.columns.join() === usualColumns.join() ? null : query.columns.join(','),
  );
  return next;
}

const viewKeys = ['view', 'status', 'type', 'station', 'customer', 'mark', 'q', 'from', 'to'];

/** The part of the URL that makes up a view, without anything else that is open. */
export function viewSearch(search: URLSearchParams): string {
  const view = new URLSearchParams();
  for (const key of [...viewKeys, 'sort', 'cols']) {
    const value = search.get(key);
    if (value !== null && value !== '') view.set(key, value);
  }
  return view.toString();
}

/** Whether no filter is set, so that all open orders are shown. */
export function isUnfiltered(query: ListQuery): boolean {
  return filterCount(query) === 0 && query.text.trim() === '' && query.statuses.length === 0;
}

/** Number of filters, not counting the search and the statuses, which are visible themselves. */
export function filterCount({ type, station, customer, marks, from, to }: ListQuery): number {
  const ones = [type, station, customer, from ?? to].filter((value) => value !== null);
  return ones.length + (marks.length > 0 ? 1 : 0);
}

/** Whether it asks for orders that are no longer open; those are read by page. */
export function asksForPast({ from, to, statuses }: ListQuery): boolean {
  return from !== null || to !== null || statuses.some(isFinalChoice);
}

function isFinalChoice(status: StatusChoice): boolean {
  return finalStatuses.some((final) => final === status);
}

function knownValues<Value extends string>(known: readonly Value[], text: string | null): Value[] {
  const named = (text ?? '').split(',');
  return known.filter((value) => named.includes(value));
}

function columnsOf(text: string | null): readonly TableColumn[] {
  const chosen = knownValues(tableColumns, text);
  if (chosen.length === 0) return usualColumns;
  return tableColumns.filter((column) => column === 'number' || chosen.includes(column));
}

/** `wait` ascending, or `-wait` descending. */
function sortOf(text: string | null): ListSort {
  const key = sortKeys.find((known) => known === text?.replace(/^-/, ''));
  return key ? { key, descending: text?.startsWith('-') === true } : usualSort;
}

function sortText({ key, descending }: ListSort): string {
  return descending ? `-${key}` : key;
}

function isSame(one: ListSort, other: ListSort): boolean {
  return one.key === other.key && one.descending === other.descending;
}

function dayOf(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  return Number.isNaN(Date.parse(text)) ? null : text;
}
