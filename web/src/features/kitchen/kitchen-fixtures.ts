import type { Order, OrderLine } from '@fireline/domain/order/schema';
import { aLine, anOrder } from '@fireline/domain/testing/plain';
import type { Entry } from '#platform/live/state.ts';

export const stations: readonly string[] = ['oven', 'bar'];
export const kitchenTimes = { ticketsAtOnce: 2, busyMinutes: 0 };

export function aTicket(id: string, part: Partial<Order> = {}): Entry<Order> {
  return { id, data: anOvenOrder(part), hasPendingWrites: false };
}

/** In preparation since 1 ms, with one line for the oven. */
export function anOvenOrder(part: Partial<Order> = {}): Order {
  return anOrder({
    status: 'preparing',
    placedAt: 0,
    updatedAt: 0,
    statusTimes: { preparing: 1 },
    changedBy: { uid: 'mateo', role: 'kitchen' },
    lines: { '01': aLineFor('oven') },
    ...part,
  });
}

export function aLineFor(station: string, part: Partial<OrderLine> = {}): OrderLine {
  return aLine({ name: 'Thing', quantity: 1, choices: [], station, ...part });
}

/** One line each for the oven and the bar, and one for a station that no longer exists. */
export const threeParts = {
  '01': aLineFor('oven'),
  '02': aLineFor('bar'),
  '03': aLineFor('grill'),
};
