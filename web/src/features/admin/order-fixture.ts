/** Live orders for the unit tests of this folder. */
import { parse } from '@fireline/domain/parse';
import { type Order, orderSchema } from '@fireline/domain/schemas/order';
import type { Entry } from '#lib/live.ts';

/** When the orders of the tests were placed. */
export const noon = Date.parse('2026-01-05T12:00:00Z');

/** `minutes` after `noon`. */
export function at(minutes: number): number {
  return noon + minutes * 60_000;
}

/** A pickup that waits for confirmation since `noon`, unless `changes` say otherwise. */
export function anEntry(id: string, changes: Partial<Order> = {}): Entry<Order> {
  const status = changes.status ?? 'pending';
  const placedAt = changes.placedAt ?? noon;
  const order = parse(orderSchema, {
    customerId: 'customer',
    customerName: 'Ada Lovelace',
    fulfilment: { type: 'pickup', requestedFor: null },
    items: [{ productId: 'latte', quantity: 1, choices: {}, note: '' }],
    note: '',
    status,
    version: 1,
    placedAt,
    updatedAt: placedAt,
    statusTimes: { placed: placedAt, [status]: placedAt },
    changedBy: { uid: 'verification', role: 'system' },
    lines: { '01': aLine('Latte', 'Bar') },
    total: 450,
    currency: 'EUR',
    ...changes,
  });
  return { id, data: order, pending: false };
}

/** One piece of `name`. */
export function aLine(name: string, station: string): Order['lines'][string] {
  return {
    productId: name,
    name,
    unitPrice: 450,
    quantity: 1,
    choices: [],
    note: '',
    station,
    prepMinutes: 4,
    allergens: [],
  };
}
