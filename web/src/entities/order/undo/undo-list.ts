/**
 * Undo for a few seconds. What the transition table can reverse is done immediately, and undo
 * writes the opposite. What it can't (a start, a hand-over) is held for those seconds and shown as
 * done; it's sent when the time is over, when the order is touched again, or when the page is left.
 */
import type { Order } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import type { Actor } from '@fireline/domain/order/transitions';
import { tryTransition } from '#entities/order/transitions/try-transition.ts';
import { createStore, type Store } from '#lib/store.ts';
import type { Entry } from '#platform/live/state.ts';
import { forgetHeld, noteHeld, type Surface } from './held-transitions.ts';

export interface Undoable {
  readonly key: number;
  readonly orderId: string;
  /** What was done: "#7F3KQ2ZD started". */
  readonly text: string;
  /** The transition that is held; null for what was done immediately. */
  readonly held: { readonly to: OrderStatus; readonly version: number } | null;
}

interface Action extends Omit<Undoable, 'key'> {
  /** Reverts what was done; what is held has nothing to revert. */
  readonly undo?: () => void;
  /** Sends what is held. */
  readonly send?: () => void;
  /** Called if what is held won't be sent after all: it was undone, or someone else did it. */
  readonly drop?: () => void;
  /** Called in any case. */
  readonly onClose?: () => void;
}

export interface UndoList {
  /** Newest last. */
  readonly open: Store<readonly Undoable[]>;
  /** Offers to undo what was just done. Returns its key. */
  add(action: Pick<Action, 'orderId' | 'text' | 'undo' | 'onClose'>): number;
  /** Holds a transition, and shows it as done. Returns its key. */
  hold(
    order: Pick<Entry<Order>, 'id' | 'data'>,
    actor: Actor,
    to: OrderStatus,
    shown: Pick<Action, 'text' | 'onClose'>,
  ): number;
  /** Undoes the action with this key, or the newest one. */
  undo(key?: number): void;
  /** Ends the offer to undo what was done. */
  close(key: number): void;
  /** Sends what is held of one order, or of all, because something follows that depends on it. */
  settle(orderId?: string): void;
  /** Drops what is held if `isOver`: it could only be refused. */
  dropHeld(isOver: (held: NonNullable<Undoable['held']>, orderId: string) => boolean): void;
}

/** `surface` is where it's pressed; `undoFor` is how long undo is offered (ms). */
export function createUndoList(surface: Surface, undoFor: number): UndoList {
  const open = createStore<readonly Undoable[]>([]);
  const actions = new Map<
    number,
    { readonly action: Action; readonly timer: ReturnType<typeof setTimeout> }
  >();
  let lastKey = 0;

  function add(action: Action): number {
    lastKey += 1;
    const key = lastKey;
    const timer = setTimeout(() => close(key)?.send?.(), undoFor);
    actions.set(key, { action, timer });
    const { orderId, text, held } = action;
    open.set([...open.get(), { key, orderId, text, held }]);
    return key;
  }

  function close(key: number): Action | undefined {
    const known = actions.get(key);
    if (!known) return undefined;
    clearTimeout(known.timer);
    actions.delete(key);
    open.set(open.get().filter((other) => other.key !== key));
    known.action.onClose?.();
    return known.action;
  }

  return {
    open,
    add: (action) => add({ ...action, held: null }),
    hold(order, actor, to, shown) {
      const { uid, role, person } = actor;
      const { id: orderId } = order;
      const { version } = order.data;
      const forget = () => forgetHeld(uid, surface, orderId);
      if (role === 'kitchen' || role === 'admin') {
        const by = person === undefined ? {} : { person };
        noteHeld(uid, surface, { orderId, version, to, role, ...by });
      }
      return add({
        ...shown,
        orderId,
        held: { to, version },
        // Noted until the server has decided: the page may close before the write is even queued.
        send: () => void tryTransition(order, actor, to, null).then(forget),
        drop: forget,
      });
    },
    undo(key = open.get().at(-1)?.key) {
      if (key === undefined) return;
      const action = close(key);
      action?.undo?.();
      action?.drop?.();
    },
    close: (key) => void close(key),
    settle(orderId) {
      for (const { key, held, orderId: of } of open.get()) {
        if (held !== null && (orderId === undefined || of === orderId)) close(key)?.send?.();
      }
    },
    dropHeld(isOver) {
      for (const { key, orderId, held } of open.get()) {
        if (held !== null && isOver(held, orderId)) close(key)?.drop?.();
      }
    },
  };
}

/** The orders as they will be once what is held is sent. */
export function withHeld(
  orders: readonly Entry<Order>[],
  open: readonly Undoable[],
): readonly Entry<Order>[] {
  const statuses = new Map(
    open.flatMap(({ orderId, held }) => (held === null ? [] : [[orderId, held.to] as const])),
  );
  if (statuses.size === 0) return orders;
  return orders.flatMap((entry) => {
    const status = statuses.get(entry.id);
    if (status === undefined) return [entry];
    return status === 'completed' ? [] : [{ ...entry, data: { ...entry.data, status } }];
  });
}
