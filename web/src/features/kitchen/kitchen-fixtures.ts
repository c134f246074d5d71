/** Orders for the tests of this folder: fixed and complete, with what a test is about on top. */
import { parse } from '@fireline/domain/parse';
import { type Order, type OrderLine, orderSchema } from '@fireline/domain/schemas/order';
import type { Entry } from '#lib/live.ts';

export const minute = 60_000;
export const stations: readonly string[] = ['oven', 'bar'];
export const kitchenTimes = { ticketsAtOnce: 2, busyMinutes: 0 };

export function aTicket(id: string, part: Partial<Order> = {}): Entry<Order> {
  return { id, data: anOrder(part), pending: false };
}

/** One line for the oven, being prepared. */
export function anOrder(part: Partial<Order> = {}): Order {
  return parse(orderSchema, {
    customerId: 'priya',
    customerName: 'Priya',
    fulfilment: { type: 'pickup', requestedFor: null },
    items: [],
    note: '',
    status: 'preparing',
    version: 3,
    placedAt: 0,
    updatedAt: 0,
    statusTimes: { preparing: 1 },
    changedBy: { uid: 'mateo', role: 'kitchen' },
    lines: { '01': aLine('oven') },
    ...part,
  });
}

export function aLine(station: string, part: Partial<OrderLine> = {}): OrderLine {
  return {
    productId: 'p',
    name: 'Thing',
    unitPrice: 100,
    quantity: 1,
    choices: [],
    note: '',
    station,
    prepMinutes: 4,
    allergens: [],
    ...part,
  };
}

/** The oven and the bar have a line each, and one line has a station that is no more. */
export const threeParts = { '01': aLine('oven'), '02': aLine('bar'), '03': aLine('grill') };
