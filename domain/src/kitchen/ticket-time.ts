/**
 * The times of a kitchen ticket: when it appears, how long it has waited, and when it is late. The
 * thresholds are the shop's, so screens and figures agree on which orders are late. All times in
 * milliseconds.
 */

import { deliveryMinutes } from '../estimate/span.ts';
import type { Order } from '../order/schema.ts';
import type { Shop } from '../shop/settings.ts';
import { minute } from '../time/durations.ts';
import { workAlone } from './work.ts';

type TimedOrder = Pick<Order, 'status' | 'placedAt' | 'fulfilment' | 'lines'>;
export type AgeLimits = Pick<Shop, 'ticketWarnMinutes' | 'ticketLateMinutes'>;
export type KitchenTimes = Pick<Shop, 'ticketsAtOnce' | 'busyMinutes'>;

/**
 * When the kitchen must see an order: immediately, or for an order for later, its due time minus
 * delivery, preparation, and busy minutes.
 */
export function appearsAt(
  { placedAt, fulfilment: { type, requestedFor }, lines }: Omit<TimedOrder, 'status'>,
  { ticketsAtOnce, busyMinutes }: KitchenTimes,
): number {
  if (requestedFor === null) return placedAt;
  const around = busyMinutes + (type === 'delivery' ? deliveryMinutes : 0);
  const work = workAlone(Object.values(lines), ticketsAtOnce, 1);
  return Math.max(placedAt, requestedFor - around * minute - work);
}

/**
 * The start of an order's wait. An order for later waits for confirmation from when it was placed,
 * and for the kitchen from when it appears: the days before that don't count.
 */
export function waitsSince(order: TimedOrder, times: KitchenTimes): number {
  return order.status === 'pending' ? order.placedAt : appearsAt(order, times);
}

export const ticketAges = ['fresh', 'warn', 'late'] as const;
export type TicketAge = (typeof ticketAges)[number];

/**
 * How urgent a ticket is at `now`, by the shop's thresholds. An order for later starts to age so
 * that it is late when it is due. An order that is ready no longer ages: the kitchen's part is
 * done.
 */
export function ageOf(
  order: Pick<TimedOrder, 'status' | 'placedAt' | 'fulfilment'>,
  now: number,
  limits: AgeLimits,
): TicketAge {
  if (order.status === 'ready') return 'fresh';
  const late = lateAt(order, limits);
  if (now >= late) return 'late';
  const span = (limits.ticketLateMinutes - limits.ticketWarnMinutes) * minute;
  return now >= late - span ? 'warn' : 'fresh';
}

/** When the order counts as late: a fixed time after it was placed, or when it is due. */
export function lateAt(
  { placedAt, fulfilment: { requestedFor } }: Pick<TimedOrder, 'placedAt' | 'fulfilment'>,
  { ticketLateMinutes }: Pick<AgeLimits, 'ticketLateMinutes'>,
): number {
  return Math.max(placedAt + ticketLateMinutes * minute, requestedFor ?? 0);
}
