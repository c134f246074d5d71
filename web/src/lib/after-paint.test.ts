import { afterEach, expect, test, vi } from 'vitest';

vi.stubGlobal('window', new EventTarget());
const { loadPersistently } = await import('./after-paint.ts');
afterEach(() => void vi.useRealTimers());

function failingTwice() {
  let attempts = 0;
  return vi.fn(async () => {
    attempts += 1;
    if (attempts < 3) throw new TypeError('Failed to fetch dynamically imported module');
    return 'the module';
  });
}

test('what could not be loaded offline is loaded when the network is back', async () => {
  vi.useFakeTimers();
  const load = failingTwice();
  const loaded = loadPersistently(load);
  for (const attempts of [1, 2]) {
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(attempts));
    await vi.advanceTimersByTimeAsync(0);
    window.dispatchEvent(new Event('online'));
  }
  expect(await loaded).toBe('the module');
});

test('without such an event it is tried again after a pause', async () => {
  vi.useFakeTimers();
  const load = failingTwice();
  const loaded = loadPersistently(load);
  await vi.runAllTimersAsync();
  expect(await loaded).toBe('the module');
  expect(load).toHaveBeenCalledTimes(3);
});
