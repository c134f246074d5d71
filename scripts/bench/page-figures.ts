/** A page's responsiveness, from its own observers: interactions (Event Timing) and long tasks. */
import { percentile } from '@fireline/domain/percentile';
import type { Page } from 'playwright-core';

/** What someone did, until the next paint. Times in milliseconds. */
export interface Interaction {
  /** In browsers' steps of 8. */
  readonly duration: number;
  /** The event that took longest, and on what: `keydown input`. */
  readonly what: string;
  /** Until its first listener ran, and until its last one had ended. */
  readonly handled: readonly [from: number, to: number];
}

export interface Figures {
  readonly interactions: readonly Interaction[];
  /** Tasks of 50 ms or more. */
  readonly tasks: readonly number[];
}

/** Runs in the page. One interaction has several events (down, up, click): the longest counts. */
const observers = `{
  const interactions = new Map();
  let tasks = [];
  new PerformanceObserver((list) => {
    for (const event of list.getEntries()) {
      const { interactionId, duration, startTime, processingStart, processingEnd } = event;
      if (interactionId > 0 && duration > (interactions.get(interactionId)?.duration ?? 0)) {
        const target = event.target?.getAttribute('aria-label') ?? event.target?.localName ?? '';
        interactions.set(interactionId, {
          duration,
          what: event.name + ' ' + target.slice(0, 40),
          handled: [processingStart - startTime, processingEnd - startTime].map(Math.round),
        });
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

/** For a table. INP is the 98th percentile of the interactions; with fewer than 50, the longest. */
export function responsivenessOf({ interactions, tasks }: Figures): Record<string, number> {
  const times = interactions.map(({ duration }) => duration);
  return {
    interactions: times.length,
    INP: percentile(times, times.length < 50 ? 1 : 0.98),
    'median interaction': percentile(times, 0.5),
    'longest task': Math.round(Math.max(0, ...tasks)),
    'tasks over 50': tasks.length,
    'tasks over 100': tasks.filter((task) => task > 100).length,
  };
}

/** The longest interactions, for a table that says where their time went. */
export function longestOf({ interactions }: Figures): readonly Record<string, string | number>[] {
  const longest = interactions.toSorted((one, other) => other.duration - one.duration).slice(0, 5);
  return longest.map(({ what, duration, handled: [from, to] }) => ({
    what,
    waiting: from,
    handling: to - from,
    'until the paint': duration - to,
    all: duration,
  }));
}
