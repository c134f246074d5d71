/** What this device last showed of each order, shared by its tabs. */

import type { Order } from '@fireline/domain/order/schema';
import { readLocal, writeLocal } from '#lib/local-storage.ts';
import { serverNow } from '#lib/time/clock.ts';
import { readSeen, type Seen, seenOf, withSeen } from './last-seen.ts';

const key = 'fireline.seen';

export function lastSeen(orderId: string): Seen | null {
  return stored().find((seen) => seen.orderId === orderId) ?? null;
}

/** All remembered orders by id. */
export function allSeen(): ReadonlyMap<string, Seen> {
  return new Map(stored().map((seen) => [seen.orderId, seen]));
}

export function rememberSeen(orderId: string, order: Order): void {
  writeLocal(key, JSON.stringify(withSeen(stored(), seenOf(orderId, order, serverNow()))));
}

function stored(): readonly Seen[] {
  return readSeen(readLocal(key));
}
