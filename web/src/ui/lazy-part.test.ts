import { expect, it, vi } from 'vitest';
import { createLazyPart } from './lazy-part.ts';

/** How long an import may take on a busy machine, in milliseconds. */
const patience = { timeout: 30_000 };

it('is fetched once, however often it is requested', async () => {
  const fetch = vi.fn(async () => 'sheet');
  const part = createLazyPart(fetch);
  expect(part.state.get()).toEqual({ status: 'absent' });
  part.load();
  part.load();
  await vi.waitFor(
    () => expect(part.state.get()).toEqual({ status: 'ready', content: 'sheet' }),
    patience,
  );
  part.load();
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('reports a failed fetch and can be fetched again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const fetch = vi.fn(async () => 'sheet').mockRejectedValueOnce(new TypeError('offline'));
  const part = createLazyPart(fetch);
  part.load();
  await vi.waitFor(() => expect(part.state.get()).toEqual({ status: 'failed' }), patience);
  part.load();
  await vi.waitFor(
    () => expect(part.state.get()).toEqual({ status: 'ready', content: 'sheet' }),
    patience,
  );
});

it('is not prefetched again after a failure', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const fetch = vi.fn(async () => 'sheet').mockRejectedValueOnce(new TypeError('offline'));
  const part = createLazyPart(fetch);
  part.prefetch();
  await vi.waitFor(() => expect(part.state.get()).toEqual({ status: 'failed' }), patience);
  part.prefetch();
  expect(fetch).toHaveBeenCalledTimes(1);
});
