import { minute } from '@fireline/domain/time/durations';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { guestToken } from './guest-token.ts';

const now = Date.UTC(2026, 10, 21, 12);
const issuedAt = now - 50 * minute;

/** A guest whose token was issued 50 minutes ago, as stored by Authentication. */
function aGuest(renew: () => Promise<string>) {
  return {
    getIdToken: async (isForced?: boolean) => (isForced ? await renew() : 'old'),
    getIdTokenResult: async () => ({
      token: 'old',
      issuedAtTime: new Date(issuedAt).toUTCString(),
      authTime: '',
      expirationTime: '',
      signInProvider: 'anonymous',
      signInSecondFactor: null,
      claims: {},
    }),
  };
}

beforeEach(() => {
  vi.useFakeTimers({ now });
  vi.spyOn(console, 'info').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('is a new token, which is valid for a full hour', async () => {
  expect(await guestToken(aGuest(async () => 'new'))).toEqual({ token: 'new', since: now });
});

it('is the current token, with its own age, if there is no new one', async () => {
  const offline = aGuest(() => Promise.reject(new Error('offline')));
  expect(await guestToken(offline)).toEqual({ token: 'old', since: issuedAt });
});
