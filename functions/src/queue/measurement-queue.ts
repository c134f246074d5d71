/**
 * The tasks that measure the queue. Time is cut into windows, and a window has one task, at its
 * end: its id is the window's. So a burst of orders costs one measurement, and that comes after
 * the last of them.
 */
import { minute } from '@fireline/domain/time/durations';
import * as logger from 'firebase-functions/logger';
import { describeError } from '../lib/describe-error.ts';
import { enqueueTask, isEmulated, type Task } from '../lib/task-queue.ts';

/** Asks for a measurement of the queue, soon. Never fails: an order does not depend on it. */
export type EnqueueMeasurement = () => Promise<void>;

const productionWindow = 10_000;
const emulatedWindow = 1000;

/** The task of the window of `length` (ms) that `now` is in. */
export function measurementTask(now: number, length: number): Task {
  const window = Math.floor(now / length);
  return {
    queue: 'measureQueue',
    id: `measure-${length}-${window}`,
    at: (window + 1) * length,
    data: {},
  };
}

export const enqueueMeasurement: EnqueueMeasurement = () =>
  enqueueOnce(isEmulated() ? emulatedWindow : productionWindow);

/**
 * Where there is no scheduler, nobody sweeps: a queue that is not empty then asks for its next
 * measurement itself, so that no promise stays in the past.
 */
export async function measureAgain(orders: number): Promise<void> {
  if (isEmulated() && orders > 0) await enqueueOnce(minute);
}

/** The window that this process has asked for last, by its length. */
const asked = new Map<number, string>();

async function enqueueOnce(length: number): Promise<void> {
  const task = measurementTask(Date.now(), length);
  if (asked.get(length) === task.id) return;
  asked.set(length, task.id);
  try {
    await enqueueTask(task);
  } catch (error) {
    asked.delete(length);
    logger.warn(`${task.id}: the queue will be measured later`, { error: describeError(error) });
  }
}
