/** The tasks that expire unconfirmed orders. The sweeper finds an order whose task was lost. */
import { enqueueTask } from '../lib/task-queue.ts';

export interface ExpiryTask {
  readonly orderId: string;
  /** When to look at the order, in milliseconds. */
  readonly at: number;
  /** An event that is handled twice makes one task. */
  readonly taskId: string;
}

/** Adds a task to the queue; a task that is there already is left as it is. */
export type EnqueueExpiry = (task: ExpiryTask) => Promise<void>;

/** The task that verification makes. */
export function firstExpiryTask(orderId: string, at: number): ExpiryTask {
  return { orderId, at, taskId: `${idPart(orderId)}-expire` };
}

/** The task for an order that turned out not to be due before `at`. */
export function laterExpiryTask(orderId: string, at: number): ExpiryTask {
  return { orderId, at, taskId: `${idPart(orderId)}-expire-${Math.ceil(at)}` };
}

/** The queue of the function `expireOrder`. */
export const enqueueExpiry: EnqueueExpiry = ({ orderId, at, taskId }) =>
  enqueueTask({ queue: 'expireOrder', id: taskId, at, data: { orderId } });

/** Document ids allow more than task ids do, and are random enough to begin one. */
function idPart(orderId: string): string {
  return /^[\w-]{1,200}$/.test(orderId) ? orderId : Buffer.from(orderId).toString('hex');
}
