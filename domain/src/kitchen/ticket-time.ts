/**
 * The times of a kitchen's ticket: when it appears, since when it waits, when it is late. The
 * thresholds are the shop's, so that screens and figures call the same order late. All times are
 * milliseconds.
 */

import { rideMinutes } from '../estimate/span.ts';
import type { Order } from '../order/schema.ts';
import type { Shop } from '../shop/settings.ts';
import { minute } from '../time/durations.ts';
import { workAlone } from './work.ts';

type TimedOrder = Pick<Order, 'status' | 'placedAt' | 'fulfilment' | 'lines'>;
export type AgeLimits = Pick<Shop, 'ticketWarnMinutes' | 'ticketLateMinutes'>;
export type KitchenTimes = Pick<Shop, 'ticketsAtOnce' | 'busyMinutes'>;

/**
 * When the kitchen must see an order: at once, or for one that is wanted later, its due time minus
 * the ride, the preparation and the minutes that the shop is busy.
 */
export function appearsAt(
  { placedAt, fulfilment: { type, requestedFor }, lines }: Omit<TimedOrder, 'status'>,
  { ticketsAtOnce, busyMinutes }: KitchenTimes,
): number {
  if (requestedFor === null) return placedAt;
  const around = busyMinutes + (type === 'delivery' ? rideMinutes : 0);
  const work = workAlone(Object.values(lines), ticketsAtOnce, 1);
  return Math.max(placedAt, requestedFor - around * minute - work);
}

/**
 * Since when somebody waits for it. An order for later waits to be accepted from when it was placed,
 * and for the kitchen from when it appears: days that it was known before are no wait.
 */
export function waitsSince(order: TimedOrder, times: KitchenTimes): number {
  return order.status === 'pending' ? order.placedAt : appearsAt(order, times);
}

export const ticketAges = ['fresh', 'warn', 'late'] as const;
export type TicketAge = (typeof ticketAges)[number];

/**
 * How urgent a ticket is at `now`, by the shop's thresholds. An order for later starts to age so
 * that it is late when it is due. What is ready no longer ages: the kitchen has done its part.
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

/** When the order counts as late: so long after it was placed, or when it is due. */
export function lateAt(
  { placedAt, fulfilment: { requestedFor } }: Pick<TimedOrder, 'placedAt' | 'fulfilment'>,
  { ticketLateMinutes }: Pick<AgeLimits, 'ticketLateMinutes'>,
): number {
  return Math.max(placedAt + ticketLateMinutes * minute, requestedFor ?? 0);
}
