/** What is measured of each order: how long its steps took, and whether it was late. Milliseconds. */

import type { Order } from '../order/schema.ts';
import type { Shop } from '../shop/settings.ts';
import { minute } from '../time/durations.ts';

/** In the order in which they happen. */
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
  'placedAt' | 'statusTimes' | 'fulfilment' | 'estimate' | 'status' | 'changedBy'
>;

/**
 * The steps that the order has behind it. One that was wanted for later waits on purpose, so the
 * wait for the kitchen and the whole are not counted for it.
 */
export function stepsOf(order: Measured): readonly (readonly [InsightStep, number])[] {
  const { placedAt, statusTimes, fulfilment } = order;
  const { confirmed, preparing, ready, out_for_delivery: out } = statusTimes;
  // When Fireline has cleared the shelf says nothing of when it was collected.
  const isCleared = order.status === 'completed' && order.changedBy.role === 'system';
  const completed = isCleared ? undefined : statusTimes.completed;
  const isForLater = fulfilment.requestedFor !== null;
  const isDelivery = fulfilment.type === 'delivery';
  const found: [InsightStep, number][] = [];
  const add = (step: InsightStep, from: number | undefined, to: number | undefined) => {
    // A step that was taken back has an older time than the one before it.
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
 * Whether an order is late: it was not ready within the shop's `ticketLateMinutes` (or by the time
 * it was wanted for, if that is later), as on the kitchen's tickets; or the customer could not have
 * it by the end of the time they were promised. Null as long as it may still be in time, and for
 * orders that ended unsold.
 */
export function isLate(
  order: Measured,
  { ticketLateMinutes }: Pick<Shop, 'ticketLateMinutes'>,
  now: number,
): boolean | null {
  const { placedAt, statusTimes, fulfilment, estimate, status } = order;
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
