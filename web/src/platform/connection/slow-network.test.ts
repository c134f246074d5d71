import { expect, test } from 'vitest';
import { measureNetwork, slowResponseTime } from './slow-network.ts';

/** Answers that take these times (ms), in order. */
function answers(...times: number[]) {
  const left = [...times];
  return async () => left.shift() ?? 0;
}

test('a network is slow if no answer is fast', async () => {
  await measureNetwork(answers(3000, 2000));
  expect(slowResponseTime.get()).toBe(2000);
});

test('one late answer doesn’t make it slow, and one fast answer ends it', async () => {
  await measureNetwork(answers(3000, 40));
  expect(slowResponseTime.get()).toBeNull();
  await measureNetwork(answers(2000, 2000));
  await measureNetwork(answers(50));
  expect(slowResponseTime.get()).toBeNull();
});
