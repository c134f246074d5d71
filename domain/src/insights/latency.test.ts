import { expect, test } from 'vitest';
import { percentileOfSorted } from '../percentile.ts';
import { minute } from '../time/durations.ts';
import { countLate, lateLatencyMs, latencyQuantile, latencySpread } from './latency.ts';

test('a quantile of numbers is one of the numbers', () => {
  const sorted = [10, 20, 30, 40];
  expect([0, 0.5, 0.75, 0.95, 1].map((share) => percentileOfSorted(sorted, share))).toEqual([
    10, 20, 30, 40, 40,
  ]);
  expect(percentileOfSorted([], 0.5)).toBeNull();
});

test('a quantile from classes is at most an eighth above the true one, and never below', () => {
  for (let latency = 1; latency < 600_000; latency = Math.ceil(latency * 1.07)) {
    const figure = latencyQuantile(latencySpread([latency]), 0.5) ?? 0;
    expect(figure).toBeGreaterThanOrEqual(latency);
    expect(figure).toBeLessThanOrEqual(Math.ceil(latency * 1.125));
  }
});

test('late is exactly what took longer than the limit', () => {
  expect(countLate(latencySpread([lateLatencyMs - 1, lateLatencyMs]))).toBe(0);
  expect(countLate(latencySpread([lateLatencyMs + 1, minute]))).toBe(2);
});

test('latencies above the maximum count as the maximum', () => {
  expect(latencySpread([1e9, 700_000])).toMatchObject({ count: 2, sum: 1_200_000 });
  expect(latencyQuantile(latencySpread([1e9]), 0.95)).toBe(
    latencyQuantile(latencySpread([600_000]), 0.95),
  );
  expect(latencyQuantile(latencySpread([]), 0.95)).toBeNull();
});
