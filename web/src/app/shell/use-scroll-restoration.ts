/**
 * A newly opened page starts at the top; going back or forward restores the scroll position.
 * Positions are stored by the history entry's key and survive a reload of the tab.
 */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

const storageKey = 'fireline.scroll';
const positions: Record<string, number> = readPositions();
/** The router's key for every page it didn't navigate to itself. */
const firstKey = 'default';
if (!isComeBackTo()) delete positions[firstKey];

export function useScrollRestoration(): void {
  const { key, pathname, hash } = useLocation();
  const isComingBack = useNavigationType() === 'POP';
  const lastPathname = useRef<string | null>(null);

  useLayoutEffect(() => {
    const isSamePage = lastPathname.current === pathname;
    lastPathname.current = pathname;
    const top = isComingBack ? positions[key] : 0;
    // Repeated only for a place further down: at the top, it would fight whoever scrolls early.
    if (top) return scrollOnceThere(top);
    if (isComingBack || (!isSamePage && hash === '')) {
      window.scrollTo({ top: 0, behavior: 'instant' });
    }
    return undefined;
  }, [key, pathname, hash, isComingBack]);

  // A layout effect, so that scrolling caused by a shorter next page isn't recorded for this one.
  useLayoutEffect(() => {
    const remember = () => {
      positions[key] = window.scrollY;
    };
    const leave = () => {
      // The event about the last scroll only comes with the next frame. A page that is still
      // loading may not be long enough yet for the place it had.
      if (window.scrollY > 0) remember();
      writePositions();
    };
    window.addEventListener('scroll', remember, { passive: true });
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('scroll', remember);
      window.removeEventListener('pagehide', leave);
    };
  }, [key]);

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
  }, []);
}

/**
 * Whether the browser returned to this page by itself: by a reload, or from another site. A typed
 * address, a bookmark, or a link opens a page at the top.
 */
function isComeBackTo(): boolean {
  const [load] = performance.getEntriesByType('navigation');
  return load instanceof PerformanceNavigationTiming && load.type !== 'navigate';
}

/** A page whose size hasn't changed for this long (ms) has loaded completely. */
const settledAfter = 1000;

/**
 * Scrolls to `top` as soon as the page is long enough, and again while parts of it still appear and
 * disappear: its data may take a moment. Stops when the page has settled, when the user scrolls, or
 * when the returned function is called.
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
    // Storage is blocked or full: after a reload, pages start at the top.
  }
}
