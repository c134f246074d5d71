import { createStore, type Store } from '#lib/store.ts';

/** From so many milliseconds on, a network is slow: ten times what a mobile network usually needs. */
const slowFrom = 1200;

/** How long the service takes to answer, in milliseconds; null while that is as it should be. */
export const slowAnswer: Store<number | null> = createStore<number | null>(null);

/** Takes the faster of two answers: one that came late may have met a page that was busy. */
export async function measureNetwork(ask: () => Promise<number>): Promise<void> {
  let took = await ask();
  if (took >= slowFrom) took = Math.min(took, await ask());
  slowAnswer.set(took >= slowFrom ? took : null);
}
