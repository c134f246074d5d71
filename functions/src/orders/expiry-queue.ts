/**
 * The tasks that expire unconfirmed orders. A task's id is made from what it is about, so that an
 * event that is handled twice makes one task.
 */
import type { TaskOptions } from 'firebase-admin/functions';
import * as logger from 'firebase-functions/logger';
import { startApp } from '../lib/clients.ts';
import { describeError } from '../lib/describe-error.ts';
import { region } from '../lib/options.ts';

/** Name of the function, which is also the name of its queue. */
const queueName = 'expireOrder';

export interface ExpiryTask {
  readonly orderId: string;
  /** When to look at the order, in milliseconds. */
  readonly at: number;
  /** The same purpose has the same id; only letters, numbers, hyphens and underscores. */
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

/**
 * The queue of the function `expireOrder`.
 *
 * The tasks emulator has no clock: it hands a task over at once, whatever its schedule. There the
 * wait is done here, in the process that enqueues; a restart of the emulators loses it, and the
 * sweeper finds the order.
 */
export const enqueueExpiry: EnqueueExpiry = async (task) => {
  if (process.env.CLOUD_TASKS_EMULATOR_HOST === undefined) {
    await enqueue(task, { scheduleTime: new Date(Math.max(task.at, Date.now())) });
    return;
  }
  const wait = Math.max(0, task.at - Date.now());
  setTimeout(() => {
    enqueue(task, {}).catch((error: unknown) =>
      logger.warn(`Task ${task.taskId} was lost`, { error: describeError(error) }),
    );
  }, wait);
};

async function enqueue({ orderId, taskId }: ExpiryTask, options: TaskOptions): Promise<void> {
  startApp();
  const { getFunctions } = await import('firebase-admin/functions');
  const queue = getFunctions().taskQueue(`locations/${region}/functions/${queueName}`);
  try {
    await queue.enqueue({ orderId }, { ...options, id: taskId });
  } catch (error) {
    if (!isThereAlready(error)) throw error;
  }
}

function isThereAlready(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return code === 'functions/task-already-exists';
}

/** Document ids allow more than task ids do, and are random enough to begin one. */
function idPart(orderId: string): string {
  return /^[\w-]{1,200}$/.test(orderId) ? orderId : Buffer.from(orderId).toString('hex');
}
