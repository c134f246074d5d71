/** Whether an order can take a carrier's update, and which of its checkpoints. */
import type { CarrierUpdate, ReportedCheckpoint } from '@fireline/domain/delivery/carrier-update';
import type { Order } from '@fireline/domain/order/schema';
import { isFinal } from '@fireline/domain/order/status';
import { minute } from '@fireline/domain/time/durations';
import { UpdateRefused } from './update-refused.ts';

/** How far (ms) a carrier's clock may be ahead; such a checkpoint gets the time of its arrival. */
const clockTolerance = 5 * minute;

/**
 * The order, if it's a delivery that the shop has confirmed and nobody has closed.
 * @throws UpdateRefused
 */
export function requireUnderWay(order: Order | null): Order {
  if (order === null) throw new UpdateRefused('unknown-order', 'There is no such order.');
  if (order.fulfilment.type !== 'delivery') {
    throw new UpdateRefused('not-a-delivery', 'The customer picks this order up.');
  }
  if (isFinal(order.status)) {
    throw new UpdateRefused('order-closed', 'The order is completed, canceled, or declined.');
  }
  if (order.status === 'placed' || order.status === 'pending') {
    throw new UpdateRefused('order-not-confirmed', 'The shop hasn’t confirmed the order yet.');
  }
  return order;
}

/**
 * The checkpoints at their times, which are between the order and now (ms).
 * @throws UpdateRefused for a time that can't be right, unless the update is a whole history.
 */
export function checkpointsInTime(
  { checkpoints, isHistory }: Pick<CarrierUpdate, 'checkpoints' | 'isHistory'>,
  { placedAt }: Pick<Order, 'placedAt'>,
  now: number,
): readonly ReportedCheckpoint[] {
  return checkpoints.flatMap((checkpoint) => {
    const problem = problemOf(checkpoint.at, placedAt, now);
    if (problem !== null && !isHistory) throw problem;
    return problem === null ? [{ ...checkpoint, at: Math.min(checkpoint.at, now) }] : [];
  });
}

function problemOf(at: number, placedAt: number, now: number): UpdateRefused | null {
  if (at > now + clockTolerance) {
    return new UpdateRefused('time-in-the-future', 'The timestamp is in the future.');
  }
  if (at < placedAt) {
    return new UpdateRefused('time-before-the-order', 'The timestamp is before the order.');
  }
  return null;
}
