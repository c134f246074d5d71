import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hurryStart } from './hurry-start.ts';

const lookup = 'https://identitytoolkit.googleapis.com/v1/accounts:lookup?key=key';
const newToken = 'https://securetoken.googleapis.com/v1/token?key=key';
const never = vi.fn(() => new Promise<Response>(() => {}));

beforeEach(() => {
  vi.useFakeTimers();
  never.mockClear();
  vi.stubGlobal('fetch', never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function stateOf(answer: Promise<Response>): Promise<string> {
  let state = 'waiting';
  answer.then(
    () => {
      state = 'answered';
    },
    () => {
      state = 'failed';
    },
  );
  await vi.advanceTimersByTimeAsync(10_000);
  return state;
}

test('nobody is asked about the saved user, and so they count', async () => {
  hurryStart();
  expect(await stateOf(fetch(lookup, { method: 'POST' }))).toBe('failed');
  expect(never).not.toHaveBeenCalled();
});

test('a new token that doesn’t come is not waited for', async () => {
  hurryStart();
  expect(await stateOf(fetch(newToken, { method: 'POST' }))).toBe('failed');
  expect(never).toHaveBeenCalledWith(newToken, { method: 'POST' });
});

test('an answer is passed on', async () => {
  const answer = new Response();
  never.mockResolvedValueOnce(answer);
  hurryStart();
  expect(await fetch(newToken)).toBe(answer);
});

test('nothing else is hurried, nor anything later', async () => {
  const end = hurryStart();
  const signIn = 'https://identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=key';
  expect(await stateOf(fetch(signIn))).toBe('waiting');
  end();
  expect(globalThis.fetch).toBe(never);
});
