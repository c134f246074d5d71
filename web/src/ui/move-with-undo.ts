/** A move that can be taken back for some seconds, as far as the table knows a way back. */
import { orderLabel } from '@fireline/domain/order-number';
import { type OrderStatus, statusLabels } from '@fireline/domain/order-status';
import type { Order } from '@fireline/domain/schemas/order';
import { type Actor, nextStatuses } from '@fireline/domain/transitions';
import { toast } from 'sonner';
import type { Entry } from '#lib/live.ts';
import { makeMove } from '#lib/make-move.ts';
import { registerShortcuts } from '#lib/shortcuts.ts';
import { createStore, useStore } from '#lib/store.ts';

/** How long "Undo" is on offer, in milliseconds. */
const undoFor = 8000;

const offers = createStore<ReadonlyMap<string, () => void>>(new Map());
/** What ends the offer of an order. */
const ends = new Map<string, { readonly forget: () => void; readonly end: () => void }>();

/** Undoes the last move of the order; null when there is nothing to undo, or not any more. */
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
 * Moves an order and offers to undo it. Whoever else has moved it on meanwhile has won: the undo is
 * then refused like any move that comes too late.
 */
export function moveWithUndo(
  entry: Moved,
  actor: Actor,
  to: OrderStatus,
  reason: string | null,
): void {
  const { id, data } = entry;
  const made = makeMove(entry, actor, to, reason);
  const back = wayBack(data, actor, to);
  // With this move it is too late to undo the one before it. The next toast takes its toast's place.
  const earlier = ends.get(id);
  if (!back) {
    earlier?.end();
    return;
  }
  earlier?.forget();
  const toastId = `undo:${id}`;
  const undo = () => {
    end();
    const moved = { id, data: { ...data, status: to, version: data.version + 1 } };
    void makeMove(moved, actor, data.status, back.needsReason ? 'Moved by mistake' : null);
  };
  const unregister = registerShortcuts([
    { keys: 'u', label: 'Undo the last move', group: 'Orders', run: undo, inDialogs: true },
  ]);
  const forget = () => {
    unregister();
    if (offers.get().get(id) !== undo) return;
    offer(id, null);
    ends.delete(id);
  };
  const end = () => {
    // The toast is that of a later move by now.
    if (offers.get().get(id) !== undo) return;
    forget();
    toast.dismiss(toastId);
  };
  offer(id, undo);
  ends.set(id, { forget, end });
  toast.success(`${orderLabel(id)}: ${statusLabels[to]}`, {
    id: toastId,
    duration: undoFor,
    action: { label: 'Undo', onClick: undo },
    onDismiss: forget,
    onAutoClose: forget,
  });
  void made.then((isTaken) => {
    if (!isTaken) end();
  });
}

/** The move that takes `order` from `to` back to where it is now; undefined if the table has none. */
export function wayBack(order: Order, actor: Actor, to: OrderStatus) {
  return nextStatuses({ ...order, status: to }, actor, Date.now()).find(
    (move) => move.to === order.status,
  );
}
