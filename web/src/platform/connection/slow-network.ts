import { createStore, type Store } from '#lib/store.ts';

/**
 * A network is slow from this response time (ms): ten times what a mobile network usually needs.
 */
const slowFrom = 1200;

/** The service's response time, in milliseconds; null while it is normal. */
export const slowResponseTime: Store<number | null> = createStore<number | null>(null);

/** Uses the faster of two answers: a late one may have met a busy page. */
export async function measureNetwork(probe: () => Promise<number>): Promise<void> {
  let took = await probe();
  if (took >= slowFrom) took = Math.min(took, await probe());
  slowResponseTime.set(took >= slowFrom ? took : null);
}
