import { FirelineError } from '@fireline/domain/errors';
import { minute } from '@fireline/domain/time/durations';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { requestAdoption, resumeAdoption } from './guest-orders.ts';

const adopt = vi.hoisted(() => vi.fn<(token: string) => Promise<number>>());
vi.mock('./order-access.ts', () => ({ adoptGuestOrders: adopt }));

const now = Date.UTC(2026, 10, 21, 12);
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  adopt.mockReset();
  vi.useFakeTimers({ now });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function failsOnce(since: number): Promise<void> {
  adopt.mockRejectedValueOnce(new FirelineError('unavailable', 'Try again.'));
  await expect(requestAdoption({ token: 'guest', since }, 'hannah')).rejects.toThrow('Try again.');
}

it('tries again while the guest’s token is valid', async () => {
  await failsOnce(now);
  vi.setSystemTime(now + 50 * minute);
  adopt.mockResolvedValueOnce(2);
  await resumeAdoption('hannah');
  expect(adopt).toHaveBeenCalledTimes(2);
  expect(kept.size).toBe(0);
});

it('counts from when the token was issued, not from the first attempt', async () => {
  await failsOnce(now - 50 * minute);
  vi.setSystemTime(now + 10 * minute);
  await resumeAdoption('hannah');
  expect(adopt).toHaveBeenCalledTimes(1);
  expect(kept.size).toBe(0);
});

it('is not tried for anyone else', async () => {
  await failsOnce(now);
  await resumeAdoption('tomasz');
  expect(adopt).toHaveBeenCalledTimes(1);
});
