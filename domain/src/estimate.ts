/** When an order will probably be ready. Times in milliseconds. */
import type { Estimate, Order } from './schemas/order.ts';

/** How far apart the two ends of a promise are, and what a ride takes, in minutes. */
const spreadMinutes = 10;
const rideMinutes = 20;

/**
 * The range in which the customer has the order: the slowest line's preparation (`prepMinutes`),
 * the shop's `busyMinutes` and the ride of a delivery, from `now` or at the requested time.
 */
export function estimateFor(
  order: Pick<Order, 'fulfilment'>,
  input: { readonly prepMinutes: number; readonly busyMinutes: number; readonly now: number },
): Estimate {
  const { type, requestedFor } = order.fulfilment;
  const work = input.prepMinutes + input.busyMinutes + (type === 'delivery' ? rideMinutes : 0);
  const from = Math.max(input.now + work * 60_000, requestedFor ?? 0);
  return { from, to: from + spreadMinutes * 60_000, reason: null, was: null };
}
