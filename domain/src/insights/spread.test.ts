import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, hour, minute } from '../time/durations.ts';
import { addTo, averageOf, mergeSpreads, newSpread, quantileOf } from './spread.ts';

const second = 1000;

function spreadOf(durations: readonly number[]) {
  const spread = newSpread();
  for (const duration of durations) addTo(spread, duration);
  return spread;
}

test('median and p90 are durations that half and 90% did not exceed', () => {
  const spread = spreadOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => count * minute));
  expect(quantileOf(spread, 0.5)).toBe(5 * minute);
  expect(quantileOf(spread, 0.9)).toBe(9 * minute);
  expect(averageOf(spread)).toBe(5.5 * minute);
});

test('an empty spread has no quantiles', () => {
  expect(quantileOf(newSpread(), 0.5)).toBeNull();
  expect(averageOf(newSpread())).toBeNull();
});

test('durations below zero or above a day stay within the classes', () => {
  expect(quantileOf(spreadOf([-5 * minute]), 0.5)).toBe(0);
  expect(quantileOf(spreadOf([3 * day]), 0.5)).toBe(day);
});

const durations = fc.array(fc.integer({ min: 0, max: 5 * hour }), { minLength: 1 });

test('a quantile is off by at most the width of its class', () => {
  fc.assert(
    fc.property(durations, fc.constantFrom(0.5, 0.9), (list, share) => {
      const exact = list.toSorted((a, b) => a - b)[Math.ceil(list.length * share) - 1] ?? 0;
      const found = quantileOf(spreadOf(list), share) ?? -1;
      expect(found).toBeGreaterThanOrEqual(exact);
      expect(found - exact).toBeLessThan(exact <= hour ? 5 * second : minute);
    }),
    { seed: 20261121 },
  );
});

test('merged days are as if they had been one', () => {
  fc.assert(
    fc.property(durations, durations, (one, other) => {
      expect(mergeSpreads([spreadOf(one), spreadOf(other)])).toEqual(spreadOf([...one, ...other]));
    }),
    { seed: 20261121 },
  );
});

test('a day of any size stays small', () => {
  const spread = newSpread();
  for (let count = 0; count < 100_000; count += 1) addTo(spread, count * 997);
  expect(Object.keys(spread.classes).length).toBeLessThanOrEqual(720 + 1380 + 1);
});
