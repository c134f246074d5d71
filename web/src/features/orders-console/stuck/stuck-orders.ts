/** What doesn't move by itself: orders that no one moves, missing effects, offline screens. */

import type { Order } from '@fireline/domain/order/schema';
import { transitionedAt } from '@fireline/domain/order/transitioned-at';
import { isScreenOnline, type Screen } from '@fireline/domain/shop/screen';
import type { Shop } from '@fireline/domain/shop/settings';
import { minute } from '@fireline/domain/time/durations';
import type { Entry } from '#platform/live/state.ts';

export const stuckKinds = [
  'unchecked',
  'unseen',
  'unconfirmed',
  'uncollected',
  'unfollowed',
  'unrefunded',
] as const;
export type StuckKind = (typeof stuckKinds)[number];

export interface StuckOrder {
  readonly entry: Entry<Order>;
  readonly kind: StuckKind;
  /** When its wait in this state began (ms). */
  readonly since: number;
}

type StuckShop = Pick<Shop, 'confirmTimeoutMinutes' | 'ticketLateMinutes'>;

/** How long (ms) each kind may take before it counts as stuck. */
export function stuckAfter(shop: StuckShop): Readonly<Record<StuckKind, number>> {
  return {
    // Verification takes less than a second; the sweeper looks after a quarter of a minute.
    unchecked: minute,
    // A screen reports a new order as soon as it shows it.
    unseen: minute / 2,
    unconfirmed: (shop.confirmTimeoutMinutes / 2) * minute,
    uncollected: shop.ticketLateMinutes * minute,
    // The sweeper repairs what was missed in the last minutes.
    unfollowed: effectsDueAfterMs,
    // Nothing asks the payment provider again.
    unrefunded: 0,
  };
}

/** How long (ms) after a move its effects must exist. */
export const effectsDueAfterMs = 2 * minute;

/** Identifies a version of an order, to record what was looked up. */
export function versionKey({ id, data }: Entry<Order>): string {
  return `${id}_${data.version}`;
}

/**
 * The orders that are stuck at `now` (ms), each with its most serious reason, longest first.
 * `missing` are the versions (`versionKey`) whose effects are known to be missing.
 */
export function stuckOrders(
  entries: readonly Entry<Order>[],
  shop: StuckShop,
  missing: ReadonlySet<string>,
  now: number,
): readonly StuckOrder[] {
  const after = stuckAfter(shop);
  return entries
    .flatMap((entry): StuckOrder[] => {
      const since = waitsSince(entry.data);
      const kind = missing.has(versionKey(entry)) ? 'unfollowed' : kindOf(entry.data);
      if (kind === null || now - since < after[kind]) return [];
      return [{ entry, kind, since }];
    })
    .sort((a, b) => a.since - b.since || a.entry.id.localeCompare(b.entry.id));
}

/**
 * Orders whose effects are due at `now` (ms) and not known to exist. `tries` counts unsuccessful
 * lookups; those come last, so that every order gets its turn.
 */
export function ordersToLookUp(
  entries: readonly Entry<Order>[],
  there: ReadonlySet<string>,
  tries: ReadonlyMap<string, number>,
  now: number,
): readonly Entry<Order>[] {
  const triesOf = (entry: Entry<Order>) => tries.get(versionKey(entry)) ?? 0;
  return entries
    .filter(
      (entry) =>
        entry.data.version > 0 &&
        !entry.hasPendingWrites &&
        now - transitionedAt(entry.data) >= effectsDueAfterMs &&
        !there.has(versionKey(entry)),
    )
    .sort((a, b) => triesOf(a) - triesOf(b));
}

/** Kitchen screens whose heartbeat has stopped by `now` (ms), latest first. */
export function offlineScreens(
  screens: readonly Entry<Screen>[],
  now: number,
): readonly Entry<Screen>[] {
  return screens
    .filter(({ data }) => data.surface === 'kitchen' && !isScreenOnline(data, now))
    .sort((a, b) => b.data.lastBeatAt - a.data.lastBeatAt);
}

/** Whether no kitchen screen is on while there is something to cook. */
export function isKitchenOffline(
  screens: readonly Entry<Screen>[],
  entries: readonly Entry<Order>[],
  now: number,
): boolean {
  const hasWork = entries.some(({ data: { status } }) =>
    ['pending', 'confirmed', 'preparing'].includes(status),
  );
  return (
    hasWork && !screens.some(({ data }) => data.surface === 'kitchen' && isScreenOnline(data, now))
  );
}

function kindOf({ status, seenAt, online }: Order): StuckKind | null {
  if (online?.refund === 'refused') return 'unrefunded';
  // Until the customer pays, an order waits for nobody here.
  if (status === 'placed') return online === undefined ? 'unchecked' : null;
  if (status === 'pending') return seenAt === undefined ? 'unseen' : 'unconfirmed';
  return status === 'ready' ? 'uncollected' : null;
}

/** An order for later isn't picked up before its time. */
function waitsSince(order: Order): number {
  const since = transitionedAt(order);
  return order.status === 'ready' ? Math.max(since, order.fulfilment.requestedFor ?? 0) : since;
}
