/**
 * A list that somebody works in keeps still: what is in it stays where it is, what is new waits
 * outside, and what has left keeps its place until the list may move again.
 */
import type { Order } from '@fireline/domain/schemas/order';
import type { Entry } from '#lib/live.ts';
import type { ListedOrder } from './order-columns.ts';

export interface HeldList {
  readonly orders: readonly ListedOrder[];
  /** The ids of orders that wait to be let in. */
  readonly waiting: readonly string[];
}

/** The list as it is now. */
export function liveList(entries: readonly Entry<Order>[]): HeldList {
  return {
    orders: entries.map((entry) => ({ entry, place: entry.data.status, isGone: false })),
    waiting: [],
  };
}

/** The list as it was when it was held, `held`, with what is now known of its orders. */
export function heldList(held: readonly ListedOrder[], entries: readonly Entry<Order>[]): HeldList {
  const now = new Map(entries.map((entry) => [entry.id, entry]));
  const known = new Set(held.map(({ entry }) => entry.id));
  return {
    orders: held.map((listed) => {
      const entry = now.get(listed.entry.id);
      if (entry === undefined) return listed.isGone ? listed : { ...listed, isGone: true };
      return entry === listed.entry && !listed.isGone
        ? listed
        : { entry, place: listed.place, isGone: false };
    }),
    waiting: entries.filter(({ id }) => !known.has(id)).map(({ id }) => id),
  };
}
