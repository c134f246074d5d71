import { hour } from '@fireline/domain/time/durations';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { earlyMenu } from './early-menu.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Response.json({ at: 1, shop: null, products: [], queue: null })),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('is asked for once, and is of use for the first minute only', async () => {
  const menu = { at: 1, shop: null, products: [], queue: null };
  expect(await earlyMenu()).toEqual(menu);
  vi.setSystemTime(50_000);
  expect(await earlyMenu()).toEqual(menu);
  vi.setSystemTime(hour);
  expect(await earlyMenu()).toBeNull();
  expect(fetch).toHaveBeenCalledTimes(1);
});
