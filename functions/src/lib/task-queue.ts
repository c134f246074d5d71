/**
 * Scheduled tasks. A task's ID is derived from its purpose, so requesting it twice creates only
 * one.
 */
import type { TaskOptions } from 'firebase-admin/functions';
import { config } from '../config.ts';
import * as logs from '../logs.ts';
import { startApp } from './clients.ts';
import { errorCode } from './error-code.ts';

export interface Task {
  /** The name of the function, which is also the name of its queue. */
  readonly queue: string;
  /** The same purpose has the same ID; only letters, numbers, hyphens, and underscores. */
  readonly id: string;
  /** When it is due, in milliseconds. */
  readonly at: number;
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Adds a task to its queue; an existing task stays unchanged.
 *
 * The tasks emulator runs a task immediately, whatever its schedule. So there the delay happens
 * here, in the process that enqueues; a restart of the emulators loses it.
 */
export async function enqueueTask(task: Task): Promise<void> {
  if (!config().areTasksEmulated) {
    await enqueue(task, { scheduleTime: new Date(Math.max(task.at, Date.now())) });
    return;
  }
  const wait = Math.max(0, task.at - Date.now());
  setTimeout(() => {
    enqueue(task, {}).catch((error: unknown) => logs.taskLost(task.id, task.data, error));
  }, wait);
}

async function enqueue({ queue, id, data }: Task, options: TaskOptions): Promise<void> {
  startApp();
  const { getFunctions } = await import('firebase-admin/functions');
  try {
    await getFunctions()
      .taskQueue(`locations/${config().region}/functions/${queue}`)
      .enqueue(data, { ...options, id });
  } catch (error) {
    if (errorCode(error) !== 'functions/task-already-exists') throw error;
  }
}
