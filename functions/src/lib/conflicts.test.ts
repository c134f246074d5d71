import { FirelineError } from '@fireline/domain/errors';
import { expect, test } from 'vitest';
import { isConflict, isTransient, retryOnConflict, tryCommit } from './conflicts.ts';

const failing = (code: unknown) => Object.assign(new Error('failed'), { code });

test.each([5, 6, 9, 10])('gRPC status %i of a batch is a conflict', async (code) => {
  expect(isConflict(failing(code))).toBe(true);
  expect(await tryCommit(() => Promise.reject(failing(code)))).toBe(false);
});

test('any other failure of a batch is an error', async () => {
  await expect(tryCommit(() => Promise.reject(failing(7)))).rejects.toThrow('failed');
});

test.each([4, 8, 10, 13, 14, 'ECONNRESET', 'functions/unavailable'])('%s passes', (code) => {
  expect(isTransient(failing(code))).toBe(true);
});

test.each([3, 5, 7, 'invalid-input', undefined])('%s does not pass', (code) => {
  expect(isTransient(failing(code))).toBe(false);
});

test('a conflict is retried until it succeeds', async () => {
  const numbers: number[] = [];
  const answer = await retryOnConflict('It', async (number) => {
    numbers.push(number);
    return number < 2 ? 'conflict' : { done: 'there' };
  });
  expect({ answer, numbers }).toEqual({ answer: 'there', numbers: [0, 1, 2] });
});

test('an attempt that never succeeds is left to the platform to retry', async () => {
  const error = await retryOnConflict('It', async () => 'conflict' as const).catch(
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(FirelineError);
  expect(isTransient(error)).toBe(true);
});
