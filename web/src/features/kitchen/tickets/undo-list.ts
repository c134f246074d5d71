/**
 * Undo for a few seconds. What can be taken back is done at once, and undoing writes the opposite.
 * What cannot be taken back (a start, a hand-over) is held here for those seconds and shown as done;
 * it goes out when they are over, when the order is touched again, or when the page is left.
 */

import type { Order } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import { createStore, type Store } from '#lib/store.ts';
import type { Entry } from '#platform/live/state.ts';

export interface Undoable {
  readonly key: number;
  readonly orderId: string;
  /** What was done: "#7F3KQ2ZD started". */
  readonly text: string;
  /** The status that a held move leads to; null for what was done at once. */
  readonly heldTo: OrderStatus | null;
}

interface Deed extends Omit<Undoable, 'key'> {
  /** Takes it back; for a held move there is nothing to take back. */
  readonly undo?: () => void;
  /** Sends a held move. */
  readonly send?: () => void;
  /** Called when a held move is not to be sent after all: it was undone, or somebody else made it. */
  readonly drop?: () => void;
}

/** How long there is to undo, in milliseconds. */
export const undoWithin = 5000;

export interface UndoList {
  /** Newest last. */
  readonly open: Store<readonly Undoable[]>;
  add(deed: Deed): void;
  /** Takes back the deed with this key, or the newest one. */
  undo(key?: number): void;
  /** Sends what is held of an order, or of all: something follows that needs it done. */
  settle(orderId?: string): void;
  /** Forgets the held moves that somebody else has made meanwhile: they could only be refused. */
  dropMade(orders: readonly Entry<Order>[]): void;
}

export function createUndoList(): UndoList {
  const open = createStore<readonly Undoable[]>([]);
  const deeds = new Map<number, { deed: Deed; timer: ReturnType<typeof setTimeout> }>();
  let lastKey = 0;

  function close(key: number): Deed | undefined {
    const known = deeds.get(key);
    if (!known) return undefined;
    clearTimeout(known.timer);
    deeds.delete(key);
    open.set(open.get().filter((other) => other.key !== key));
    return known.deed;
  }

  return {
    open,
    add(deed) {
      lastKey += 1;
      const key = lastKey;
      const timer = setTimeout(() => close(key)?.send?.(), undoWithin);
      deeds.set(key, { deed, timer });
      const { orderId, text, heldTo } = deed;
      open.set([...open.get(), { key, orderId, text, heldTo }]);
    },
    undo(key = open.get().at(-1)?.key) {
      if (key === undefined) return;
      const deed = close(key);
      deed?.undo?.();
      deed?.drop?.();
    },
    settle(orderId) {
      for (const { key, heldTo, orderId: of } of open.get()) {
        if (heldTo !== null && (orderId === undefined || of === orderId)) close(key)?.send?.();
      }
    },
    dropMade(orders) {
      const held = open.get().filter(({ heldTo }) => heldTo !== null);
      if (held.length === 0) return;
      const now = new Map(orders.map(({ id, data }) => [id, data.status]));
      for (const { key, orderId, heldTo } of held) {
        if (now.get(orderId) === heldTo) close(key)?.drop?.();
      }
    },
  };
}

/** The orders as they will be once what is held has gone out. */
export function withHeld(
  orders: readonly Entry<Order>[],
  open: readonly Undoable[],
): readonly Entry<Order>[] {
  const held = new Map(
    open.flatMap(({ orderId, heldTo }) => (heldTo === null ? [] : [[orderId, heldTo] as const])),
  );
  if (held.size === 0) return orders;
  return orders.flatMap((entry) => {
    const status = held.get(entry.id);
    if (status === undefined) return [entry];
    return status === 'completed' ? [] : [{ ...entry, data: { ...entry.data, status } }];
  });
}
