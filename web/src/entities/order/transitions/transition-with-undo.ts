/**
 * A move that can be undone for some seconds: with the reverse move from the transition table, or,
 * if it's final, by not sending it until they are over.
 */
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { isFinal, type OrderStatus } from '@fireline/domain/order/status';
import { type Actor, nextStatuses } from '@fireline/domain/order/transitions';
import { texts } from '@fireline/domain/texts/texts';
import { toast } from 'sonner';
import { registerShortcuts } from '#lib/shortcuts.ts';
import { createStore, useStore } from '#lib/store.ts';
import type { Entry } from '#platform/live/state.ts';
import { hold, isHeld, release } from './held-transition.ts';
import { forgetHeld, noteHeld, resumeHeld } from './held-transitions.ts';
import { tryTransition } from './try-transition.ts';

/** How long "Undo" is offered, in milliseconds. */
const undoFor = 8000;

const offers = createStore<ReadonlyMap<string, () => void>>(new Map());
/** Ends the undo offer of an order. */
const ends = new Map<string, { readonly forget: () => void; readonly end: () => void }>();

/** Undoes the order's last move; null if there is nothing to undo, or no longer. */
export function useUndo(orderId: string): (() => void) | null {
  return useStore(offers).get(orderId) ?? null;
}

function offer(orderId: string, undo: (() => void) | null): void {
  const next = new Map(offers.get());
  if (undo) next.set(orderId, undo);
  else next.delete(orderId);
  offers.set(next);
}

type Moved = Pick<Entry<Order>, 'id' | 'data'>;

/**
 * Moves an order and offers to undo it. If someone else has moved it since, that move stands: the
 * undo is refused like any move that comes too late. A final move without a reason is held for the
 * undo period instead.
 */
export function transitionWithUndo(
  entry: Moved,
  actor: Actor,
  to: OrderStatus,
  reason: string | null,
): void {
  const { id, data } = entry;
  if (isFinal(to) && reason === null) {
    ends.get(id)?.forget();
    holdTransition(entry, actor, to);
    return;
  }
  const made = tryTransition(entry, actor, to, reason);
  const back = wayBack(data, actor, to);
  // This move makes it too late to undo the one before. The next toast replaces the earlier one.
  const earlier = ends.get(id);
  if (!back) {
    earlier?.end();
    return;
  }
  earlier?.forget();
  const { end } = offerUndo(id, to, () => {
    const moved = { id, data: { ...data, status: to, version: data.version + 1 } };
    void tryTransition(
      moved,
      actor,
      data.status,
      back.needsReason ? texts.orderWork.undoReason : null,
    );
  });
  void made.then((isAccepted) => {
    if (!isAccepted) end();
  });
}

/** Holds a move for the undo period, and then sends it. */
export function holdTransition({ id, data }: Moved, { uid, role }: Actor, to: OrderStatus): void {
  const { version } = data;
  const drop = () => {
    release(id);
    forgetHeld(uid, 'console', id);
  };
  const { undo, end } = offerUndo(id, to, drop);
  const send = () => {
    end();
    // Stays recorded until the server has decided: the page may be gone before the write is even
    // queued.
    void tryTransition({ id, data }, { uid, role }, to, null).then(() =>
      forgetHeld(uid, 'console', id),
    );
  };
  if (role === 'kitchen' || role === 'admin') {
    noteHeld(uid, 'console', { orderId: id, version, to, role });
  }
  hold(id, { to, version, send, undo }, undoFor);
}

/** Resumes moves pressed here before the page was left; `isSaved` as for `resumeHeld`. */
export function resumeTransitions(
  uid: string,
  orders: readonly Entry<Order>[],
  isSaved: boolean,
): void {
  resumeHeld({
    uid,
    surface: 'console',
    orderOf: (orderId) => orders.find(({ id }) => id === orderId),
    isSaved,
    hold: (order, actor, to) => {
      if (!isHeld(order.id)) holdTransition(order, actor, to);
    },
  });
}

/** Offers `undo` by toast, key, and button; returns `undo` and a function that ends the offer. */
function offerUndo(
  id: string,
  to: OrderStatus,
  undoMove: () => void,
): { readonly undo: () => void; readonly end: () => void } {
  const toastId = `undo:${id}`;
  const undo = () => {
    end();
    undoMove();
  };
  const unregister = registerShortcuts([
    {
      keys: 'u',
      label: texts.orderWork.undoShortcut,
      group: texts.orderWork.shortcutGroup,
      run: undo,
      inDialogs: true,
    },
  ]);
  const forget = () => {
    unregister();
    if (offers.get().get(id) !== undo) return;
    offer(id, null);
    ends.delete(id);
  };
  const end = () => {
    // The toast belongs to a later move by now.
    if (offers.get().get(id) !== undo) return;
    forget();
    toast.dismiss(toastId);
  };
  offer(id, undo);
  ends.set(id, { forget, end });
  toast.success(`${orderLabel(id)}: ${texts.status[to]}`, {
    id: toastId,
    duration: undoFor,
    action: { label: texts.orderWork.undo, onClick: undo },
    onDismiss: forget,
    onAutoClose: forget,
  });
  return { undo, end };
}

/** The move from `to` back to the current status of `order`; undefined if the table has none. */
export function wayBack(order: Order, actor: Actor, to: OrderStatus) {
  return nextStatuses({ ...order, status: to }, actor, Date.now()).find(
    (move) => move.to === order.status,
  );
}
