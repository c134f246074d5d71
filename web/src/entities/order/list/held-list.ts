/**
 * A list stays still while someone works in it: its orders stay where they are, new ones wait
 * outside, and those that leave keep their place until the list may move again.
 */
import type { Order } from '@fireline/domain/order/schema';
import type { Entry } from '#platform/live/state.ts';

/** An order in the list and its place there: a list that is held keeps orders where they were. */
export interface ListedOrder {
  readonly entry: Entry<Order>;
  /** What decides its place: the order as it was when the list began to be held. */
  readonly place: Pick<Order, 'status' | 'courierId'>;
  /** Whether it has left the list, which still keeps its place. */
  readonly isGone: boolean;
}

export interface HeldList {
  readonly orders: readonly ListedOrder[];
  /** Ids of the orders that are waiting to be let in. */
  readonly waiting: readonly string[];
}

/** The current list. An unchanged order is the same object as before. */
export function liveList(entries: readonly Entry<Order>[]): HeldList {
  return { orders: entries.map(listedNow), waiting: [] };
}

const listed = new WeakMap<Entry<Order>, ListedOrder>();

function listedNow(entry: Entry<Order>): ListedOrder {
  const known = listed.get(entry) ?? { entry, place: entry.data, isGone: false };
  listed.set(entry, known);
  return known;
}

/** The list as `held`, with the current state of its orders. */
export function heldList(held: readonly ListedOrder[], entries: readonly Entry<Order>[]): HeldList {
  const now = new Map(entries.map((entry) => [entry.id, entry]));
  const known = new Set(held.map(({ entry }) => entry.id));
  return {
    orders: held.map((order) => shownNow(order, now.get(order.entry.id))),
    waiting: entries.filter(({ id }) => !known.has(id)).map(({ id }) => id),
  };
}

/** What was last shown of an order that is held. */
const lastShown = new WeakMap<ListedOrder, ListedOrder>();

/** Another object only if it has changed again. `entry`: the order now, if it's still in the list. */
function shownNow(held: ListedOrder, entry: Entry<Order> | undefined): ListedOrder {
  const shown = { entry: entry ?? held.entry, place: held.place, isGone: entry === undefined };
  const known = [held, lastShown.get(held)].find(
    (before) => before?.entry === shown.entry && before.isGone === shown.isGone,
  );
  if (known) return known;
  lastShown.set(held, shown);
  return shown;
}
