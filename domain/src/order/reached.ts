/**
 * When an order reached its statuses (ms), as people read it and as durations are measured: when it
 * was done, if the device said so, and otherwise when the server had it. What guards something (a
 * deadline, a window) goes by the server's own times, `statusTimes`.
 */
import { minute } from '../time/durations.ts';
import type { Order } from './schema.ts';
import { transitionedAt } from './transitioned-at.ts';

export function reachedTimes({
  statusTimes,
  doneTimes,
}: Pick<Order, 'statusTimes' | 'doneTimes'>): Order['statusTimes'] {
  return { ...statusTimes, ...doneTimes };
}

/** When the order reached its current status. */
export function reachedAt(
  order: Pick<Order, 'status' | 'statusTimes' | 'doneTimes' | 'updatedAt'>,
): number {
  return order.doneTimes?.[order.status] ?? transitionedAt(order);
}

/** Whether what was done at `doneAt` was sent so much later that staff should know. */
export function wasSentLater(doneAt: number | undefined, at: number): doneAt is number {
  return doneAt !== undefined && at - doneAt >= minute;
}
