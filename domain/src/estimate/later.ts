/**
 * The estimate for a chosen time: an order for later is planned among the orders for about the same
 * time, in the same way as the next measurement of the queue will plan it. Milliseconds.
 */

import { type KitchenPace, loadOf, type QueuedOrder } from '../kitchen/load.ts';
import type { Estimate } from '../order/schema.ts';
import { minute } from '../time/durations.ts';
import { currentQueue, expectedAt, type Kitchen } from './estimate.ts';
import { rideMinutesTo, ridesIn } from './ride.ts';
import { spanOf } from './span.ts';

type WholeKitchen = Kitchen & { readonly shop: KitchenPace['shop'] };

/** The estimate for `order`, which is placed now; `others` are the orders for about its time. */
export function estimateNewOrder(
  order: QueuedOrder,
  others: readonly QueuedOrder[],
  kitchen: WholeKitchen,
): Estimate {
  const { type, requestedFor } = order.fulfilment;
  const { homeMeters } = order;
  const soonest = expectedAt({ type, lines: Object.values(order.lines), homeMeters }, kitchen);
  const planned = requestedFor === null ? soonest : plannedAt(order, others, kitchen);
  const expected = Math.max(soonest, planned);
  const span = spanOf({ expected, requestedFor, now: kitchen.now });
  return { ...span, reason: null, was: null };
}

function plannedAt(
  order: QueuedOrder,
  others: readonly QueuedOrder[],
  { queue, shop, now }: WholeKitchen,
): number {
  const pace = currentQueue(queue, now)?.pace ?? 1;
  const ready = loadOf([...others, order], { shop, pace, now }).readyAt.get(order.id) ?? now;
  if (order.fulfilment.type !== 'delivery') return ready;
  return ready + rideMinutesTo(order.homeMeters, ridesIn(queue)) * minute;
}
