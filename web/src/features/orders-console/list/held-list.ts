/**
 * A list that somebody works in keeps still: what is in it stays where it is, what is new waits
 * outside, and what has left keeps its place until the list may move again.
 */
import type { Order } from '@fireline/domain/order/schema';
import type { Entry } from '#platform/live/state.ts';
import type { ListedOrder } from '../filters/order-columns.ts';

export interface HeldList {
  readonly orders: readonly ListedOrder[];
  /** The ids of orders that wait to be let in. */
  readonly waiting: readonly string[];
}

/** The list as it is now. An order about which nothing changed is the same object as before. */
export function liveList(entries: readonly Entry<Order>[]): HeldList {
  return { orders: entries.map(listedNow), waiting: [] };
}

const listed = new WeakMap<Entry<Order>, ListedOrder>();

function listedNow(entry: Entry<Order>): ListedOrder {
  const known = listed.get(entry) ?? { entry, place: entry.data.status, isGone: false };
  listed.set(entry, known);
  return known;
}

/** The list as it was when it was held, `held`, with what is now known of its orders. */
export function heldList(held: readonly ListedOrder[], entries: readonly Entry<Order>[]): HeldList {
  const now = new Map(entries.map((entry) => [entry.id, entry]));
  const known = new Set(held.map(({ entry }) => entry.id));
  return {
    orders: held.map((order) => {
      const entry = now.get(order.entry.id);
      if (entry === undefined) return order.isGone ? order : { ...order, isGone: true };
      return entry === order.entry && !order.isGone
        ? order
        : { entry, place: order.place, isGone: false };
    }),
    waiting: entries.filter(({ id }) => !known.has(id)).map(({ id }) => id),
  };
}
