import { expect, test } from 'vitest';
import { measureNetwork, slowAnswer } from './slow-network.ts';

/** Answers that take so long (ms), one after the other. */
function answers(...times: number[]) {
  const left = [...times];
  return async () => left.shift() ?? 0;
}

test('a network is slow if no answer comes fast', async () => {
  await measureNetwork(answers(3000, 2000));
  expect(slowAnswer.get()).toBe(2000);
});

test('one late answer does not make it slow, and a fast one ends it', async () => {
  await measureNetwork(answers(3000, 40));
  expect(slowAnswer.get()).toBeNull();
  await measureNetwork(answers(2000, 2000));
  await measureNetwork(answers(50));
  expect(slowAnswer.get()).toBeNull();
});
