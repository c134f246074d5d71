/**
 * What is measured for each order: how long its steps took, and whether it was late. Milliseconds.
 */

import { reachedTimes } from '../order/reached.ts';
import type { Order } from '../order/schema.ts';
import type { Shop } from '../shop/settings.ts';
import { minute } from '../time/durations.ts';

/** In chronological order. */
export const insightSteps = [
  'confirm',
  'start',
  'prepare',
  'collect',
  'fetch',
  'deliver',
  'whole',
] as const;
export type InsightStep = (typeof insightSteps)[number];

type Measured = Pick<
  Order,
  'placedAt' | 'statusTimes' | 'doneTimes' | 'fulfilment' | 'estimate' | 'status' | 'changedBy'
>;

/**
 * The steps that the order has completed. An order for later waits on purpose, so the wait for the
 * kitchen and the total are left out for it.
 */
export function stepsOf(order: Measured): readonly (readonly [InsightStep, number])[] {
  const { placedAt, fulfilment } = order;
  const statusTimes = reachedTimes(order);
  const { confirmed, preparing, ready, out_for_delivery: out } = statusTimes;
  // The time at which Fireline cleared the shelf doesn't tell when the order was picked up.
  const isCleared = order.status === 'completed' && order.changedBy.role === 'system';
  const completed = isCleared ? undefined : statusTimes.completed;
  const isForLater = fulfilment.requestedFor !== null;
  const isDelivery = fulfilment.type === 'delivery';
  const found: [InsightStep, number][] = [];
  const add = (step: InsightStep, from: number | undefined, to: number | undefined) => {
    // A recalled step has an older time than the one before it.
    if (from !== undefined && to !== undefined && to >= from) found.push([step, to - from]);
  };
  add('confirm', placedAt, confirmed);
  if (!isForLater) add('start', confirmed, preparing);
  add('prepare', preparing, ready);
  if (isDelivery) {
    add('fetch', ready, out);
    add('deliver', out, completed);
  } else {
    add('collect', ready, completed);
  }
  if (!isForLater) add('whole', placedAt, completed);
  return found;
}

/**
 * Whether an order is late: it wasn't ready within the shop's `ticketLateMinutes` (or by its
 * requested time, if that is later), as on the kitchen's tickets; or the customer couldn't have it
 * by the end of its estimate. Null while it may still be on time, and for orders that ended unsold.
 */
export function isLate(
  order: Measured,
  { ticketLateMinutes }: Pick<Shop, 'ticketLateMinutes'>,
  now: number,
): boolean | null {
  const { placedAt, fulfilment, estimate, status } = order;
  const statusTimes = reachedTimes(order);
  if (status === 'cancelled' || status === 'rejected') return null;
  const due = Math.max(placedAt + ticketLateMinutes * minute, fulfilment.requestedFor ?? 0);
  const isReady = status === 'ready' || status === 'out_for_delivery' || status === 'completed';
  const readyAt = isReady ? statusTimes.ready : undefined;
  const hadAt =
    fulfilment.type === 'pickup'
      ? readyAt
      : status === 'completed'
        ? statusTimes.completed
        : undefined;
  if ((readyAt ?? now) > due) return true;
  if (estimate !== undefined && (hadAt ?? now) > estimate.to) return true;
  return hadAt === undefined ? null : false;
}
