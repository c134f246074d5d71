import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retryWhileConnecting } from './server-reads.ts';

vi.mock('./firestore-client.ts', () => ({ firestore: async () => ({}) }));

const offline = Object.assign(new Error('The client is offline.'), { code: 'unavailable' });
const refused = Object.assign(new Error('No.'), { code: 'permission-denied' });

let isOnLine = true;
beforeEach(() => {
  isOnLine = true;
  vi.useFakeTimers();
  vi.stubGlobal('navigator', {
    get onLine() {
      return isOnLine;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a read is retried while the client believes it is offline', async () => {
  const ask = vi
    .fn(async () => 3)
    .mockRejectedValueOnce(offline)
    .mockRejectedValueOnce(offline);
  const answer = retryWhileConnecting(ask);
  await vi.runAllTimersAsync();
  expect(await answer).toBe(3);
  expect(ask).toHaveBeenCalledTimes(3);
});

test('it gives up after a while, with the last error', async () => {
  const answer = expect(retryWhileConnecting(() => Promise.reject(offline))).rejects.toBe(offline);
  await vi.advanceTimersByTimeAsync(11_000);
  await answer;
});

test('a refusal is an answer', async () => {
  const ask = vi.fn(() => Promise.reject(refused));
  await expect(retryWhileConnecting(ask)).rejects.toBe(refused);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('without a network it fails at once', async () => {
  isOnLine = false;
  const ask = vi.fn(() => Promise.reject(offline));
  await expect(retryWhileConnecting(ask)).rejects.toBe(offline);
  expect(ask).toHaveBeenCalledTimes(1);
});
