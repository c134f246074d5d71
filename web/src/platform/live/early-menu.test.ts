import { hour } from '@fireline/domain/time/durations';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const menu = { at: 1, shop: null, products: [], queue: null };
const kept = new Map<string, Response>();

/** The module as a newly opened page has it. */
async function openPage() {
  vi.resetModules();
  return await import('./early-menu.ts');
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.spyOn(console, 'info').mockReturnValue();
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Response.json(menu)),
  );
  vi.stubGlobal('caches', {
    open: async () => ({ put: async (key: string, value: Response) => void kept.set(key, value) }),
    match: async (key: string) => kept.get(key)?.clone(),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  kept.clear();
});

it('is fetched once, and is only used for the first minute', async () => {
  const { earlyMenu } = await openPage();
  expect(await earlyMenu()).toEqual({ menu, isSaved: false });
  vi.setSystemTime(50_000);
  expect(await earlyMenu()).toEqual({ menu, isSaved: false });
  vi.setSystemTime(hour);
  expect(await earlyMenu()).toBeNull();
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('is the last one this device has seen if none can be fetched, for as long as the page is open', async () => {
  await (await openPage()).earlyMenu();
  vi.mocked(fetch).mockRejectedValue(new TypeError('Failed to fetch'));
  const { earlyMenu } = await openPage();
  expect(await earlyMenu()).toEqual({ menu, isSaved: true });
  vi.setSystemTime(hour);
  expect(await earlyMenu()).toEqual({ menu, isSaved: true });
});

it('is null if none can be fetched and none was ever saved', async () => {
  vi.mocked(fetch).mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await (await openPage()).earlyMenu()).toBeNull();
  vi.stubGlobal('caches', undefined);
  expect(await (await openPage()).earlyMenu()).toBeNull();
});

it('works without storage', async () => {
  vi.stubGlobal('caches', undefined);
  expect(await (await openPage()).earlyMenu()).toEqual({ menu, isSaved: false });
});
