/** A page's responsiveness, from its own observers: interactions (Event Timing) and long tasks. */
import type { Page } from 'playwright-core';

export interface Figures {
  /** How long each took until the next paint, in milliseconds (in browsers' steps of 8). */
  readonly interactions: readonly number[];
  /** Tasks of 50 ms or more. */
  readonly tasks: readonly number[];
}

/** Runs in the page. One interaction has several events (down, up, click): the longest counts. */
const observers = `{
  const interactions = new Map();
  let tasks = [];
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId > 0) {
        interactions.set(interactionId, Math.max(duration, interactions.get(interactionId) ?? 0));
      }
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  globalThis.firelineFigures = {
    read: () => ({ interactions: [...interactions.values()], tasks }),
    reset: () => {
      interactions.clear();
      tasks = [];
    },
  };
}`;

/** Starts observing with the page's first script. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript({ content: observers });
}

/** Discards everything measured so far. */
export async function measureFrom(page: Page): Promise<void> {
  await page.evaluate('firelineFigures.reset()');
}

export async function readFigures(page: Page): Promise<Figures> {
  return await page.evaluate<Figures>('firelineFigures.read()');
}
