/** Moving many orders at once: what will happen to each, before anything is written. */
import { moveRefusalTexts } from '@fireline/domain/errors';
import type { Order } from '@fireline/domain/order/schema';
import { type OrderStatus, orderStatuses } from '@fireline/domain/order/status';
import { type Actor, nextStatuses, refusalOf } from '@fireline/domain/order/transitions';
import type { Entry } from '#platform/live/state.ts';

/** A move that at least one of the orders can make. */
export interface BulkChoice {
  readonly to: OrderStatus;
  /** How many of the orders can make it. */
  readonly count: number;
  /** At least one of them must say why. */
  readonly needsReason: boolean;
}

/** The moves that are open to `actor` at `now` (ms), in the order of an order's life. */
export function bulkChoices(
  entries: readonly Entry<Order>[],
  actor: Actor,
  now: number,
): readonly BulkChoice[] {
  const open = entries.flatMap(({ data }) => nextStatuses(data, actor, now));
  return orderStatuses.flatMap((to) => {
    const moves = open.filter((move) => move.to === to);
    if (moves.length === 0) return [];
    return [{ to, count: moves.length, needsReason: moves.some((move) => move.needsReason) }];
  });
}

export interface PlannedMove {
  readonly entry: Entry<Order>;
  /** Why it will not be moved, in words; null if it will. */
  readonly obstacle: string | null;
}

/** What a move of all `entries` to `to` will do to each of them. */
export function planMoves(
  entries: readonly Entry<Order>[],
  actor: Actor,
  to: OrderStatus,
  now: number,
): readonly PlannedMove[] {
  return entries.map((entry) => {
    if (entry.data.status === to) return { entry, obstacle: 'Already at this step.' };
    const refusal = refusalOf(entry.data, actor, to, now);
    // A reason is asked for once, for all of them.
    const isOpen = refusal === null || refusal === 'reason-missing';
    return { entry, obstacle: isOpen ? null : moveRefusalTexts[refusal] };
  });
}

/** Those of `selected` that `now` has no more: they were closed while the choice was made. */
export function goneFrom(
  selected: readonly Entry<Order>[],
  now: readonly Entry<Order>[],
): readonly Entry<Order>[] {
  const there = new Set(now.map(({ id }) => id));
  return selected.filter(({ id }) => !there.has(id));
}

/**
 * What a move of `entry` to `to` says of `reason`: a failed delivery's must not be told to those
 * who are moved with it and need none.
 */
export function reasonFor(
  { data }: Entry<Order>,
  actor: Actor,
  to: OrderStatus,
  reason: string | null,
  now: number,
): string | null {
  return refusalOf(data, actor, to, now) === 'reason-missing' ? reason : null;
}
