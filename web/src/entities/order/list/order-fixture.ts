import type { Order } from '@fireline/domain/order/schema';
import { aLine, anOrder, asEntry } from '@fireline/domain/testing/plain';
import { minute } from '@fireline/domain/time/durations';
import type { Entry } from '#platform/live/state.ts';

/** When the tests' orders were placed. */
export const noon = Date.parse('2026-01-05T12:00:00Z');

/** `minutes` after `noon`. */
export function at(minutes: number): number {
  return noon + minutes * minute;
}

/** A pickup that has been waiting for confirmation since `noon`, unless `changes` say otherwise. */
export function anEntry(id: string, changes: Partial<Order> = {}): Entry<Order> {
  const status = changes.status ?? 'pending';
  const placedAt = changes.placedAt ?? noon;
  const {
    cancelWindowSeconds: _,
    estimate: __,
    ...order
  } = anOrder({
    status,
    version: 1,
    placedAt,
    updatedAt: placedAt,
    statusTimes: { placed: placedAt, [status]: placedAt },
    lines: { '01': aPiece('Latte', 'Bar') },
    total: 450,
  });
  return asEntry(id, { ...order, ...changes });
}

/** A line with one item of `name`. */
export function aPiece(name: string, station: string): Order['lines'][string] {
  return aLine({ productId: name, name, quantity: 1, choices: [], station });
}
