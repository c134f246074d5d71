/**
 * Which orders the list shows and in which order. Works on live data, without asking the server.
 */

import { orderNumber } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { isFinal, type OrderStatus, orderStatuses } from '@fireline/domain/order/status';
import { orderMatcher } from '@fireline/domain/search/match-order';
import type { Entry } from '#platform/live/state.ts';
import type { ListQuery, ListSort, OrderMark, StatusChoice } from './list-query.ts';
import { columnFor, columnKeys, statusesOf } from './order-columns.ts';
import { type WaitLimits, waitLevelOf } from './wait-level.ts';

/** Everything about an order that deserves a second look at `now` (ms). */
export function marksOf(
  order: Order,
  limits: WaitLimits | null,
  now: number,
): readonly OrderMark[] {
  const { fulfilment, status } = order;
  const marks: OrderMark[] = [];
  if (order.priority) marks.push('priority');
  if (!isFinal(status) && waitLevelOf(order, limits, now) === 'late') marks.push('late');
  if (fulfilment.type === 'delivery' && status === 'ready' && order.courierId === null) {
    marks.push('courier');
  }
  if (order.note !== '' || order.items.some(({ note }) => note !== '')) marks.push('note');
  if (fulfilment.requestedFor !== null && fulfilment.requestedFor > now) marks.push('later');
  if (order.test) marks.push('test');
  return marks;
}

/** The requested statuses; null for all. */
export function wantedStatuses(choices: readonly StatusChoice[]): readonly OrderStatus[] | null {
  if (choices.length === 0) return null;
  return choices.flatMap((choice): readonly OrderStatus[] => {
    const column = columnKeys.find((key) => key === choice);
    return column ? statusesOf(column) : orderStatuses.filter((status) => status === choice);
  });
}

/** The orders that match `query` at `now` (ms), in their given order. */
export function filterOrders(
  entries: readonly Entry<Order>[],
  query: ListQuery,
  limits: WaitLimits | null,
  now: number,
): readonly Entry<Order>[] {
  const statuses = wantedStatuses(query.statuses);
  const matches = orderMatcher(query.text);
  const isWanted = ({ id, data: order }: Entry<Order>): boolean =>
    (statuses === null || statuses.includes(order.status)) &&
    (query.type === null || order.fulfilment.type === query.type) &&
    (query.customer === null || order.customerId === query.customer) &&
    (query.station === null || stationsOf(order).includes(query.station)) &&
    (query.marks.length === 0 ||
      marksOf(order, limits, now).some((mark) => query.marks.includes(mark))) &&
    matches(id, order);
  return entries.filter(isWanted);
}

/** Per column, the number of orders that match everything except the selected status. */
export function countByColumn(
  entries: readonly Entry<Order>[],
  query: ListQuery,
  limits: WaitLimits | null,
  now: number,
): ReadonlyMap<StatusChoice, number> {
  const counts = new Map<StatusChoice, number>();
  for (const { data } of filterOrders(entries, { ...query, statuses: [] }, limits, now)) {
    const column = columnFor(data.status);
    if (column) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return counts;
}

export function stationsOf({ lines }: Pick<Order, 'lines'>): readonly string[] {
  return [...new Set(Object.values(lines).map(({ station }) => station))].filter(Boolean);
}

/** The sorted orders; equal ones in the order they were placed. */
export function sortOrders(
  entries: readonly Entry<Order>[],
  { key, descending }: ListSort,
): readonly Entry<Order>[] {
  const direction = descending ? -1 : 1;
  const compare = comparisons[key];
  return entries.toSorted((a, b) => direction * compare(a, b) || byAge(a, b));
}

type Comparison = (a: Entry<Order>, b: Entry<Order>) => number;

const byAge: Comparison = (a, b) => a.data.placedAt - b.data.placedAt || a.id.localeCompare(b.id);

const comparisons = {
  // The longest wait is the earliest placed.
  wait: (a, b) => b.data.placedAt - a.data.placedAt,
  number: (a, b) => orderNumber(a.id).localeCompare(orderNumber(b.id)),
  name: (a, b) => a.data.customerName.localeCompare(b.data.customerName),
  status: (a, b) => orderStatuses.indexOf(a.data.status) - orderStatuses.indexOf(b.data.status),
  type: (a, b) => a.data.fulfilment.type.localeCompare(b.data.fulfilment.type),
  total: (a, b) => (a.data.total ?? 0) - (b.data.total ?? 0),
  changed: (a, b) => a.data.updatedAt - b.data.updatedAt,
} as const satisfies Record<ListSort['key'], Comparison>;
