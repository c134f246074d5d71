/**
 * The tasks that measure the queue. Time is divided into windows with one task each, at the
 * window's end; the window's ID is the task's. So a burst of orders costs one measurement, which
 * comes after the last of them.
 */
import { minute } from '@fireline/domain/time/durations';
import { config } from '../config.ts';
import { enqueueTask, type Task } from '../lib/task-queue.ts';
import * as logs from '../logs.ts';

/** Requests a measurement of the queue soon. Never fails, because no order depends on it. */
export type EnqueueMeasurement = () => Promise<void>;

const productionWindow = 10_000;
const emulatedWindow = 1000;

/** The task of the window of `length` (ms) that contains `now`. */
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
  enqueueOnce(config().areTasksEmulated ? emulatedWindow : productionWindow);

/**
 * Without a scheduler there is no sweeper. So a non-empty queue requests its own next measurement;
 * otherwise estimates would stay in the past.
 */
export async function scheduleNextMeasurement(orders: number): Promise<void> {
  if (config().areTasksEmulated && orders > 0) await enqueueOnce(minute);
}

/** The window that this process requested last, by its length. */
const asked = new Map<number, string>();

async function enqueueOnce(length: number): Promise<void> {
  const task = measurementTask(Date.now(), length);
  if (asked.get(length) === task.id) return;
  asked.set(length, task.id);
  try {
    await enqueueTask(task);
  } catch (error) {
    asked.delete(length);
    logs.measurementDelayed(task.id, error);
  }
}
