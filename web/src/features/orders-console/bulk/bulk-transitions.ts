/** Moving many orders at once: works out what will happen to each before anything is written. */

import { transitionRefusalText } from '@fireline/domain/errors';
import type { Order } from '@fireline/domain/order/schema';
import { type OrderStatus, orderStatuses } from '@fireline/domain/order/status';
import { type Actor, nextStatuses, refusalOf } from '@fireline/domain/order/transitions';
import { texts } from '@fireline/domain/texts/texts';
import type { Entry } from '#platform/live/state.ts';

/** A move that at least one of the orders can make. */
export interface BulkChoice {
  readonly to: OrderStatus;
  /** How many of the orders can make it. */
  readonly count: number;
  /** Whether at least one of them requires a reason. */
  readonly needsReason: boolean;
}

/** The moves that `actor` can make at `now` (ms), in the order of statuses. */
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

export interface PlannedTransition {
  readonly entry: Entry<Order>;
  /** Why it won't be moved, in words; null if it will. */
  readonly obstacle: string | null;
}

/** What moving all `entries` to `to` will do to each of them. */
export function planTransitions(
  entries: readonly Entry<Order>[],
  actor: Actor,
  to: OrderStatus,
  now: number,
): readonly PlannedTransition[] {
  return entries.map((entry) => {
    if (entry.data.status === to) return { entry, obstacle: texts.console.bulkAlreadyThere };
    const refusal = refusalOf(entry.data, actor, to, now);
    // One reason is requested for all of them.
    const isOpen = refusal === null || refusal === 'reason-missing';
    return { entry, obstacle: isOpen ? null : transitionRefusalText(refusal) };
  });
}

/** The orders of `selected` that are missing in `now`: they were closed in the meantime. */
export function closedMeanwhile(
  selected: readonly Entry<Order>[],
  now: readonly Entry<Order>[],
): readonly Entry<Order>[] {
  const there = new Set(now.map(({ id }) => id));
  return selected.filter(({ id }) => !there.has(id));
}

/**
 * The reason to store with a move of `entry` to `to`: null if it needs none. The customers of other
 * orders must not read why a delivery failed.
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
