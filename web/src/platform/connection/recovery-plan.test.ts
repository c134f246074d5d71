import { minute } from '@fireline/domain/time/durations';
import { describe, expect, test } from 'vitest';
import { type Circumstances, nextAttempt } from './recovery-plan.ts';

function at(some: Partial<Circumstances>): Circumstances {
  return {
    tried: 0,
    responseTime: 20,
    areWritesSafe: true,
    isInUse: false,
    lastReload: 0,
    now: 100 * minute,
    ...some,
  };
}

test('each step that fails is followed by a stronger one, and the last one by waiting', () => {
  const steps = [0, 1, 2, 3, 4, 5, 6].map((tried) => nextAttempt(at({ tried })).step);
  expect(steps).toEqual([
    'reconnect',
    'reconnect',
    'restart',
    'restart-polling',
    'reload',
    'reconnect',
    'reconnect',
  ]);
});

test('each step gets more time than the one before', () => {
  const waits = [0, 1, 2, 3, 4, 5].map((tried) => nextAttempt(at({ tried })).settle);
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
});

test('a slow network gets more time', () => {
  expect(nextAttempt(at({ responseTime: 2000 })).settle).toBe(16_000);
});

test('a client that holds the only copy of unsent writes is not ended', () => {
  const steps = [2, 3, 4].map((tried) => nextAttempt(at({ tried, areWritesSafe: false })).step);
  expect(steps).toEqual(['reconnect', 'reconnect', 'reconnect']);
});

describe('the page is not reloaded', () => {
  test.each([
    ['while someone is using it', { isInUse: true }],
    ['while unsent writes are saved nowhere', { areWritesSafe: false }],
    ['soon after the last reload', { lastReload: 90 * minute }],
    ['if the last reload is unknown', { lastReload: null }],
  ])('%s', (_, some) => expect(nextAttempt(at({ tried: 4, ...some })).step).toBe('reconnect'));
});
