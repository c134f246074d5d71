/**
 * Tasks for later. A task's id is made from what it is about, so that what is asked for twice is
 * one task.
 */
import type { TaskOptions } from 'firebase-admin/functions';
import * as logger from 'firebase-functions/logger';
import { startApp } from './clients.ts';
import { describeError } from './describe-error.ts';
import { region } from './options.ts';

export interface Task {
  /** Name of the function, which is also the name of its queue. */
  readonly queue: string;
  /** The same purpose has the same id; only letters, numbers, hyphens and underscores. */
  readonly id: string;
  /** When it is due, in milliseconds. */
  readonly at: number;
  readonly data: Readonly<Record<string, string>>;
}

/** Whether the tasks go to the emulator, which has no clock; nor is there a scheduler then. */
export function isEmulated(): boolean {
  return process.env.CLOUD_TASKS_EMULATOR_HOST !== undefined;
}

/**
 * Adds a task to its queue; one that is there already is left as it is.
 *
 * The tasks emulator hands a task over at once, whatever its schedule. There the wait is done
 * here, in the process that enqueues; a restart of the emulators loses it.
 */
export async function enqueueTask(task: Task): Promise<void> {
  if (!isEmulated()) {
    await enqueue(task, { scheduleTime: new Date(Math.max(task.at, Date.now())) });
    return;
  }
  const wait = Math.max(0, task.at - Date.now());
  setTimeout(() => {
    enqueue(task, {}).catch((error: unknown) =>
      logger.warn(`Task ${task.id} was lost`, { error: describeError(error) }),
    );
  }, wait);
}

async function enqueue({ queue, id, data }: Task, options: TaskOptions): Promise<void> {
  startApp();
  const { getFunctions } = await import('firebase-admin/functions');
  try {
    await getFunctions()
      .taskQueue(`locations/${region}/functions/${queue}`)
      .enqueue(data, { ...options, id });
  } catch (error) {
    if (!isThereAlready(error)) throw error;
  }
}

function isThereAlready(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return code === 'functions/task-already-exists';
}
