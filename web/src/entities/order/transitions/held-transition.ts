/** Moves held for the undo period, by order; sent when it's over or the page is left. */
import type { OrderStatus } from '@fireline/domain/order/status';
import { useEffect } from 'react';
import { onPageLeave } from '#lib/on-page-leave.ts';
import { createStore, useStore } from '#lib/store.ts';

interface HeldTransition {
  readonly to: OrderStatus;
  /**
   * The order's version when the move was pressed: if it has changed, the move no longer applies.
   */
  readonly version: number;
  readonly send: () => void;
  /** Cancels the move. */
  readonly undo: () => void;
}

const moves = createStore<ReadonlyMap<string, HeldTransition>>(new Map());
const timers = new Map<string, ReturnType<typeof setTimeout>>();

/** Sends the move after `wait` (ms), unless it is released before. */
export function hold(orderId: string, move: HeldTransition, wait: number): void {
  moves.set(new Map(moves.get()).set(orderId, move));
  timers.set(
    orderId,
    setTimeout(() => settle(orderId), wait),
  );
}

/** Removes the held move of an order, and returns it. */
export function release(orderId: string): HeldTransition | undefined {
  const move = moves.get().get(orderId);
  clearTimeout(timers.get(orderId));
  timers.delete(orderId);
  const left = new Map(moves.get());
  left.delete(orderId);
  moves.set(left);
  return move;
}

export function isHeld(orderId: string): boolean {
  return moves.get().has(orderId);
}

function settle(orderId: string): void {
  release(orderId)?.send();
}

/**
 * The move held for an order as this screen shows it; dropped if the order has moved on in the
 * meantime.
 */
export function useHeldTransition(orderId: string, version: number): HeldTransition | null {
  const move = useStore(moves).get(orderId) ?? null;
  const isOver = move !== null && move.version !== version;
  useEffect(() => {
    if (isOver) move.undo();
  }, [isOver, move]);
  return isOver ? null : move;
}

/** Sends held moves when the page is left. */
export function useSendingOnLeave(): void {
  useEffect(
    () =>
      onPageLeave(() => {
        for (const orderId of [...moves.get().keys()]) settle(orderId);
      }),
    [],
  );
}
