import { minute } from '@fireline/domain/time/durations';
import { describe, expect, test } from 'vitest';
import { measurementTask } from './measurement-queue.ts';

const window = 10_000;

describe('a window has one task', () => {
  const task = measurementTask(1_800_000_003_000, window);

  test('at its end, for all requests within it', () => {
    expect(task.at).toBe(1_800_000_010_000);
    expect(measurementTask(1_800_000_000_000, window)).toEqual(task);
    expect(measurementTask(1_800_000_009_999, window)).toEqual(task);
  });

  test('and the next window has another', () => {
    const next = measurementTask(1_800_000_010_000, window);
    expect(next.at).toBe(1_800_000_020_000);
    expect(next.id).not.toBe(task.id);
  });

  test('with an ID that the task queue accepts and no window of another length has', () => {
    expect(task.id).toMatch(/^[\w-]{1,500}$/);
    expect(measurementTask(1_800_000_003_000, minute).id).not.toBe(task.id);
  });
});
