/**
 * The console's transitions, which can be undone for some seconds: with the reverse one from the
 * transition table, or, if it's final, by not sending it until they are over. By toast, key, and
 * button; one per order, as its next transition makes it too late to undo the one before.
 */

import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { isFinal, type OrderStatus } from '@fireline/domain/order/status';
import { type Actor, nextStatuses } from '@fireline/domain/order/transitions';
import { texts } from '@fireline/domain/texts/texts';
import { useEffect } from 'react';
import { tryTransition } from '#entities/order/transitions/try-transition.ts';
import { onPageLeave } from '#lib/on-page-leave.ts';
import { useSelected } from '#lib/store.ts';
import { serverNow } from '#lib/time/clock.ts';
import type { Entry } from '#platform/live/state.ts';
import { toast } from '#ui/overlay/toast.ts';
import { resumeHeld } from './held-transitions.ts';
import { createUndoList, type Undoable } from './undo-list.ts';
import { offerUndo, undoFor } from './undo-toast.ts';

const undoList = createUndoList('console', undoFor);

type Moved = Pick<Entry<Order>, 'id' | 'data'>;

/** Undoes the order's last transition; null if there is nothing to undo, or no longer. */
export function useUndo(orderId: string): (() => void) | null {
  const last = useLastOf(orderId);
  return last?.held === null ? () => undoList.undo(last.key) : null;
}

/**
 * The transition held for an order as this screen shows it; dropped if the order has moved on in
 * the meantime.
 */
export function useHeldTransition(
  orderId: string,
  version: number,
): { readonly to: OrderStatus; readonly undo: () => void } | null {
  const last = useLastOf(orderId);
  const held = last?.held ?? null;
  const isOver = held !== null && held.version !== version;
  useEffect(() => {
    if (isOver) undoList.dropHeld((known, id) => id === orderId && known.version !== version);
  }, [isOver, orderId, version]);
  return last && held && !isOver ? { to: held.to, undo: () => undoList.undo(last.key) } : null;
}

function useLastOf(orderId: string): Undoable | undefined {
  return useSelected(undoList.open, (open) => open.findLast((one) => one.orderId === orderId));
}

/** Sends what is held when the page is left. */
export function useSendingOnLeave(): void {
  useEffect(() => onPageLeave(() => undoList.settle()), []);
}

/**
 * Moves an order and offers to undo it. If someone else has moved it since, that stands: the undo
 * is refused like anything that comes too late. A final transition without a reason is held for
 * the undo period instead.
 */
export function transitionWithUndo(
  entry: Moved,
  actor: Actor,
  to: OrderStatus,
  reason: string | null,
): void {
  const { id, data } = entry;
  // Whatever is still held gives way to what is pressed now.
  undoList.dropHeld((_, orderId) => orderId === id);
  if (isFinal(to) && reason === null) {
    hold(entry, actor, to);
    return;
  }
  const made = tryTransition(entry, actor, to, reason);
  const reverse = reverseOf(data, actor, to);
  if (!reverse) {
    endOffers(id);
    return;
  }
  const key = offer(id, to, (shown) =>
    undoList.add({
      ...shown,
      orderId: id,
      undo() {
        const moved = { id, data: { ...data, status: to, version: data.version + 1 } };
        const why = reverse.needsReason ? texts.orderWork.undoReason : null;
        void tryTransition(moved, actor, data.status, why);
      },
    }),
  );
  void made.then((isAccepted) => {
    if (!isAccepted) undoList.close(key);
  });
}

function hold(entry: Moved, actor: Actor, to: OrderStatus): void {
  offer(entry.id, to, (shown) => undoList.hold(entry, actor, to, shown));
}

/** Whose toast is shown, by order: the next one replaces it. */
const toasts = new Map<string, number>();

/** Offers what `add` adds by toast and key, instead of what was offered for the order before. */
function offer(
  orderId: string,
  to: OrderStatus,
  add: (shown: { readonly text: string; readonly onClose: () => void }) => number,
): number {
  const toastId = `undo:${orderId}`;
  const text = `${orderLabel(orderId)}: ${texts.status[to]}`;
  const earlier = offersFor(orderId);
  const key = add({
    text,
    onClose() {
      unregister();
      if (toasts.get(orderId) !== key) return;
      toasts.delete(orderId);
      toast.dismiss(toastId);
    },
  });
  // What is held is sent when its time is over, whoever closes the toast.
  const close = () => {
    if (offersFor(orderId).some((one) => one.key === key && one.held === null)) undoList.close(key);
  };
  toasts.set(orderId, key);
  const unregister = offerUndo({ toastId, text, onUndo: () => undoList.undo(key), onClose: close });
  for (const one of earlier) undoList.close(one.key);
  return key;
}

function endOffers(orderId: string): void {
  for (const { key } of offersFor(orderId)) undoList.close(key);
}

function offersFor(orderId: string): readonly Undoable[] {
  return undoList.open.get().filter((one) => one.orderId === orderId);
}

/** Holds again what was pressed here before the page was left; `isSaved` as for `resumeHeld`. */
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
    hold(order, actor, to) {
      if (!offersFor(order.id).some(({ held }) => held)) hold(order, actor, to);
    },
  });
}

/** The transition from `to` back to the current status of `order`; undefined if there is none. */
function reverseOf(order: Order, actor: Actor, to: OrderStatus) {
  return nextStatuses({ ...order, status: to }, actor, serverNow()).find(
    (next) => next.to === order.status,
  );
}
