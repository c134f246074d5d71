import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hurryStart } from './hurry-start.ts';

const lookup = 'https://identitytoolkit.googleapis.com/v1/accounts:lookup?key=key';
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

test.each([lookup, 'https://securetoken.googleapis.com/v1/token?key=key'])(
  '%s fails if there is no answer, and so the saved user counts',
  async (address) => {
    hurryStart();
    expect(await stateOf(fetch(address, { method: 'POST' }))).toBe('failed');
    expect(never).toHaveBeenCalledWith(address, { method: 'POST' });
  },
);

test('an answer is passed on', async () => {
  const answer = new Response();
  never.mockResolvedValueOnce(answer);
  hurryStart();
  expect(await fetch(lookup)).toBe(answer);
});

test('nothing else is hurried, nor anything later', async () => {
  const end = hurryStart();
  const signIn = 'https://identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=key';
  expect(await stateOf(fetch(signIn))).toBe('waiting');
  end();
  expect(globalThis.fetch).toBe(never);
});
