/**
 * What this device showed of each order when its customer last looked, and what has changed since.
 * Kept in local storage for the orders viewed most recently.
 */

import type { Order } from '@fireline/domain/order/schema';
import { progressOf } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import * as v from 'valibot';
import { fromJson } from '#lib/from-json.ts';

/** How many orders are remembered. */
const remembered = 50;

const seenSchema = v.object({
  orderId: v.string(),
  /** When it was last on the screen, by the device's clock (ms). */
  at: v.number(),
  steps: v.record(v.string(), v.number()),
  prepared: v.array(v.string()),
  promise: v.nullable(v.object({ from: v.number(), to: v.number() })),
});
export type Seen = v.InferOutput<typeof seenSchema>;

/** Parses `text` (JSON); latest first. Invalid entries are skipped. */
export function readSeen(text: string | null): readonly Seen[] {
  const list = fromJson(v.array(v.unknown()), text) ?? [];
  return list.flatMap((entry) => {
    const seen = v.safeParse(seenSchema, entry);
    return seen.success ? [seen.output] : [];
  });
}

export function withSeen(list: readonly Seen[], seen: Seen): readonly Seen[] {
  return [seen, ...list.filter(({ orderId }) => orderId !== seen.orderId)].slice(0, remembered);
}

type Facts = Pick<Order, 'status' | 'statusTimes' | 'lines' | 'prepared' | 'estimate'>;

/** What is visible of `order` now. */
export function seenOf(orderId: string, order: Facts, now: number): Seen {
  const { estimate } = order;
  return {
    orderId,
    at: now,
    steps: Object.fromEntries(
      Object.entries(order.statusTimes).flatMap(([status, at]) =>
        at === undefined ? [] : [[status, at]],
      ),
    ),
    prepared: Object.keys(order.prepared),
    promise: estimate ? { from: estimate.from, to: estimate.to } : null,
  };
}

export interface Changes {
  /** The steps that were reached (again), earliest first. */
  readonly steps: readonly OrderStatus[];
  /** The lines that the kitchen has marked as prepared. */
  readonly lineIds: readonly string[];
  /** Whether the estimate changed. */
  readonly estimateChanged: boolean;
}

/** What of `order` differs from `seen`; null if nothing does. */
export function changesSince(seen: Seen, order: Facts): Changes | null {
  const steps = reachedSteps(order).filter(
    (status) => order.statusTimes[status] !== seen.steps[status],
  );
  const lineIds = Object.keys(order.lines).filter(
    (lineId) => lineId in order.prepared && !seen.prepared.includes(lineId),
  );
  const { estimate } = order;
  const estimateChanged =
    seen.promise !== null &&
    estimate !== undefined &&
    (estimate.from !== seen.promise.from || estimate.to !== seen.promise.to);
  if (steps.length === 0 && lineIds.length === 0 && !estimateChanged) return null;
  return { steps, lineIds, estimateChanged };
}

/** Earliest first. Leaves out `placed`, which is no news to the customer. */
function reachedSteps({ statusTimes }: Facts): readonly OrderStatus[] {
  return newsSteps
    .filter((status) => statusTimes[status] !== undefined)
    .toSorted((one, other) => (statusTimes[one] ?? 0) - (statusTimes[other] ?? 0));
}

const newsSteps = [
  'pending',
  'confirmed',
  'preparing',
  'ready',
  'out_for_delivery',
  'completed',
  'cancelled',
  'rejected',
] as const satisfies readonly OrderStatus[];

const newsKeys = {
  pending: 'newsPending',
  confirmed: 'newsConfirmed',
  preparing: 'newsPreparing',
  ready: 'newsReady',
  out_for_delivery: 'newsOutForDelivery',
  completed: 'newsCompleted',
  cancelled: 'newsCanceled',
  rejected: 'newsDeclined',
} as const satisfies Record<(typeof newsSteps)[number], keyof typeof texts.orders>;

/** "confirmed, being prepared, 2 of 3 prepared, new time" */
export function changeWords({ steps, lineIds, estimateChanged }: Changes, order: Facts): string {
  const { prepared, total } = progressOf(order);
  return [
    ...newsSteps
      .filter((status) => steps.includes(status))
      .map((status) => texts.orders[newsKeys[status]]),
    ...(order.status === 'preparing' && lineIds.length > 0
      ? [texts.orders.preparedOf({ prepared, total })]
      : []),
    ...(estimateChanged ? [texts.orders.newsTime] : []),
  ].join(', ');
}
