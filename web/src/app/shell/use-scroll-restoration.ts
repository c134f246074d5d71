/**
 * A page that is gone to begins at its top; one that is come back to is where it was left. Positions
 * are kept by the history entry's key and survive a reload of the tab.
 */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

const storageKey = 'fireline.scroll';
const positions: Record<string, number> = readPositions();
/** What the router calls every page that it did not lead to itself. */
const firstKey = 'default';
if (!isComeBackTo()) delete positions[firstKey];

export function useScrollRestoration(): void {
  const { key, pathname, hash } = useLocation();
  const isComingBack = useNavigationType() === 'POP';
  const lastPathname = useRef<string | null>(null);

  useLayoutEffect(() => {
    const isSamePage = lastPathname.current === pathname;
    lastPathname.current = pathname;
    if (isComingBack) return scrollOnceThere(positions[key] ?? 0);
    if (!isSamePage && hash === '') window.scrollTo({ top: 0, behavior: 'instant' });
    return undefined;
  }, [key, pathname, hash, isComingBack]);

  // With the layout, so that the shorter next page's own scrolling is not taken for this one's.
  useLayoutEffect(() => {
    const remember = () => {
      positions[key] = window.scrollY;
    };
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key]);

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    window.addEventListener('pagehide', writePositions);
    return () => window.removeEventListener('pagehide', writePositions);
  }, []);
}

/**
 * Whether the browser came back to this page by itself: with a reload, or from another site. Behind an
 * address that is typed, a bookmark or a link is a page that begins at its top.
 */
function isComeBackTo(): boolean {
  const [load] = performance.getEntriesByType('navigation');
  return load instanceof PerformanceNavigationTiming && load.type !== 'navigate';
}

/** A page that has not changed its size for so long (ms) has all that it shows. */
const settledAfter = 1000;

/**
 * Scrolls to `top` as soon as the page is long enough for it, and again while parts of it are still
 * coming and going: its data may take a moment. Ends when the page has settled there, when the person
 * scrolls, and with the returned function.
 */
function scrollOnceThere(top: number): () => void {
  const tries = new AbortController();
  const { signal } = tries;
  const stop = () => tries.abort();
  const observer = new ResizeObserver(attempt);
  let settled: ReturnType<typeof setTimeout> | undefined;
  function attempt() {
    clearTimeout(settled);
    window.scrollTo({ top, behavior: 'instant' });
    if (Math.abs(window.scrollY - top) <= 1) settled = setTimeout(stop, settledAfter);
  }
  signal.addEventListener('abort', () => {
    clearTimeout(settled);
    observer.disconnect();
  });
  for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    window.addEventListener(event, stop, { signal, passive: true });
  }
  observer.observe(document.body);
  attempt();
  return stop;
}

function readPositions(): Record<string, number> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}');
    return Object.fromEntries(
      Object.entries(stored ?? {}).filter((entry): entry is [string, number] =>
        Number.isFinite(entry[1]),
      ),
    );
  } catch {
    return {};
  }
}

function writePositions(): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(positions));
  } catch {
    // Storage is blocked or full: after a reload, pages begin at their top.
  }
}
