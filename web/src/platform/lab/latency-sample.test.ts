import { expect, test } from 'vitest';
import { Sample } from './latency-sample.ts';

test('a few are all kept, in order, and taken once', () => {
  const sample = new Sample<number>(3);
  expect(sample.isEmpty).toBe(true);
  for (const item of [1, 2, 3]) sample.add(item);
  expect(sample.take()).toEqual([1, 2, 3]);
  expect(sample.isEmpty).toBe(true);
  expect(sample.take()).toEqual([]);
});

test('of many, no more than the maximum are kept, early and late ones alike', () => {
  let kept: number[] = [];
  let state = 7;
  const random = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (let round = 0; round < 400; round += 1) {
    const sample = new Sample<number>(5, random);
    for (let item = 0; item < 100; item += 1) sample.add(item);
    const taken = sample.take();
    expect(taken).toHaveLength(5);
    kept = [...kept, ...taken];
  }
  const early = kept.filter((item) => item < 50).length / kept.length;
  expect(early).toBeGreaterThan(0.45);
  expect(early).toBeLessThan(0.55);
});
