/**
 * Undo for a few seconds. Reversible actions are done immediately, and undo writes the opposite.
 * Irreversible moves (a start, a hand-over) are held here for those seconds and shown as done; they
 * are sent when the time is over, when the order is touched again, or when the page is left.
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
  /** The status that a held move leads to; null for immediate actions. */
  readonly heldTo: OrderStatus | null;
}

interface Deed extends Omit<Undoable, 'key'> {
  /** Reverts the action; a held move has nothing to revert. */
  readonly undo?: () => void;
  /** Sends a held move. */
  readonly send?: () => void;
  /** Called if a held move won't be sent after all: it was undone, or someone else made it. */
  readonly drop?: () => void;
}

/** How long undo is offered (ms). */
export const undoWithin = 5000;

export interface UndoList {
  /** Newest last. */
  readonly open: Store<readonly Undoable[]>;
  add(deed: Deed): void;
  /** Undoes the action with this key, or the newest one. */
  undo(key?: number): void;
  /**
   * Sends the held moves of one order, or of all, because something follows that depends on them.
   */
  settle(orderId?: string): void;
  /** Drops held moves that someone else has made in the meantime; they could only be refused. */
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

/** The orders as they will be once held moves are sent. */
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
