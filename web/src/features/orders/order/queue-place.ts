/** How many orders the kitchen will start before this one. Times in milliseconds. */

import type { Queue } from '@fireline/domain/kitchen/queue';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';

/** Older measurements say nothing about now. */
const validFor = 5 * minute;

/** Whether an order has a place in the queue: not started, and not scheduled for later. */
export function isQueued({ status, fulfilment }: Pick<Order, 'status' | 'fulfilment'>): boolean {
  return (status === 'pending' || status === 'confirmed') && fulfilment.requestedFor === null;
}

/**
 * A larger number says less than the estimate: a kitchen makes many orders at once, at several
 * stations.
 */
const mostTold = 10;

/** How many are ahead of `order`; null if unknown or too many to mean anything. */
export function ordersAhead(
  order: Pick<Order, 'status' | 'fulfilment' | 'placedAt'>,
  queue: Pick<Queue, 'measuredAt' | 'waiting'> | null,
  now: number,
): number | null {
  if (!queue || !isQueued(order) || Math.abs(now - queue.measuredAt) > validFor) return null;
  const place = queue.waiting.indexOf(order.placedAt);
  return place >= 0 && place <= mostTold ? place : null;
}

export function aheadWords(ahead: number): string {
  return texts.orders.ahead({ count: ahead });
}
