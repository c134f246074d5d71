/** What the first screen can do without is loaded when that screen has been painted. */

/** A first page that does not come keeps nothing else waiting for longer than this (ms). */
const patience = 3000;
let announce: () => void = () => {};
const firstPage = new Promise<void>((resolve) => {
  announce = resolve;
  setTimeout(resolve, patience);
});

/** Told by the router: the first page's own content is in the document. */
export function pageIsThere(): void {
  announce();
}

/** Resolves when the browser has painted what is there and has nothing better to do. */
export async function afterPaint(): Promise<void> {
  await firstPage;
  // A page in the background never paints.
  if (document.visibilityState === 'hidden') return;
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
      else setTimeout(resolve, 50);
    });
  });
}

/** Between two tries to fetch a part of the page, in milliseconds. */
const firstPause = 1000;
const longestPause = 30_000;

/**
 * Loads a part of the page that comes after the paint. Who loses the network in between gets it as
 * soon as it can be fetched, and keeps the rest of the page until then.
 */
export async function loadAfterPaint<Module>(load: () => Promise<Module>): Promise<Module> {
  await afterPaint();
  for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      return await load();
    } catch (error) {
      console.warn('A part of the page did not load; trying again.', error);
      await onlineOrAfter(pause);
    }
  }
}

async function onlineOrAfter(milliseconds: number): Promise<void> {
  const waiting = new AbortController();
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    window.addEventListener('online', () => resolve(), { signal: waiting.signal });
    waiting.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  waiting.abort();
}
