/**
 * The tasks that expire unconfirmed orders and offers that no courier has taken. If a task is lost,
 * the sweeper finds its order.
 */
import type { Context } from '../lib/context.ts';
import { enqueueTask } from '../lib/task-queue.ts';

export interface ExpiryTask {
  readonly orderId: string;
  /** When to check the order, in milliseconds. */
  readonly at: number;
  /** An event that is handled twice creates only one task. */
  readonly taskId: string;
}

/** Adds a task to the queue; an existing task stays unchanged. */
export type EnqueueExpiry = (task: ExpiryTask) => Promise<void>;

/** For use cases that may have to schedule an expiry. */
export interface ExpiryContext extends Context {
  readonly enqueueExpiry: EnqueueExpiry;
}

/** The task created by verification. */
export function firstExpiryTask(orderId: string, at: number): ExpiryTask {
  return { orderId, at, taskId: `${idPart(orderId)}-expire` };
}

/** The task for an order that waits for its payment. */
export function paymentTask(orderId: string, at: number): ExpiryTask {
  return { orderId, at, taskId: `${idPart(orderId)}-pay` };
}

/** The task for an order that turned out not to be due before `at`. */
export function laterExpiryTask(orderId: string, at: number): ExpiryTask {
  return { orderId, at, taskId: `${idPart(orderId)}-expire-${Math.ceil(at)}` };
}

/** The task that opens an offer to all couriers. */
export function offerTask(orderId: string, at: number): ExpiryTask {
  return { orderId, at, taskId: `${idPart(orderId)}-offer-${Math.ceil(at)}` };
}

/** The queue of the function `expireOrder`. */
export const enqueueExpiry: EnqueueExpiry = ({ orderId, at, taskId }) =>
  enqueueTask({ queue: 'expireOrder', id: taskId, at, data: { orderId } });

/** Document IDs allow more characters than task IDs, and are random enough to start one. */
function idPart(orderId: string): string {
  return /^[\w-]{1,200}$/.test(orderId) ? orderId : Buffer.from(orderId).toString('hex');
}
