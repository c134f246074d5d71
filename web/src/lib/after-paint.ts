/** Loads what the first screen doesn't need after that screen has been painted. */

/** A first page that never arrives holds everything else up for at most this long (ms). */
const patience = 3000;
let announce: () => void = () => {};
const firstPage = new Promise<void>((resolve) => {
  announce = resolve;
  setTimeout(resolve, patience);
});

/** Called by the router when the first page's own content is in the document. */
export function markPageReady(): void {
  announce();
}

const contents: Promise<unknown>[] = [];
let announceContent: () => void = () => {};
const contentShown = new Promise<void>((resolve) => {
  announceContent = resolve;
});

/** What comes after the paint waits for `content`, too: without it, the page is empty. */
export function paintNeeds(content: Promise<unknown>): void {
  contents.push(content);
}

/** Called when the first page's list is in the document: it may be rendered in several steps. */
export function markContentShown(): void {
  announceContent();
}

/** Resolves after `markContentShown`, or if that doesn't come. */
export async function shownContent(): Promise<void> {
  await Promise.race([contentShown, new Promise((resolve) => setTimeout(resolve, patience))]);
}

/** Resolves when the browser has painted and is idle. */
export async function afterPaint(): Promise<void> {
  await firstPage;
  await Promise.allSettled(contents);
  // A background page never paints.
  if (document.visibilityState === 'hidden') return;
  await nextFrame();
  // The next one begins when this one has been painted.
  await nextFrame();
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 50);
  });
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The pause between two attempts to load a part of the page, in milliseconds. */
const firstPause = 1000;
const longestPause = 30_000;

/**
 * Loads a part of the page that comes after the paint. If the network is lost, it's retried until
 * it can be loaded, and the rest of the page stays in the meantime.
 */
export async function loadAfterPaint<Module>(load: () => Promise<Module>): Promise<Module> {
  await afterPaint();
  return await loadPersistently(load);
}

/** Retries until the network lets it load. */
export async function loadPersistently<Module>(load: () => Promise<Module>): Promise<Module> {
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
