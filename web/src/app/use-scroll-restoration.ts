/**
 * A page that is gone to begins at its top; one that is come back to is where it was left. Positions
 * are kept by the history entry's key and survive a reload of the tab.
 */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

const storageKey = 'fireline.scroll';
const positions: Record<string, number> = readPositions();

export function useScrollRestoration(): void {
  const { key, pathname, hash } = useLocation();
  const isComingBack = useNavigationType() === 'POP';
  const lastPathname = useRef<string | null>(null);

  useLayoutEffect(() => {
    const isSamePage = lastPathname.current === pathname;
    lastPathname.current = pathname;
    if (isComingBack) window.scrollTo({ top: positions[key] ?? 0, behavior: 'instant' });
    else if (!isSamePage && hash === '') window.scrollTo({ top: 0, behavior: 'instant' });
  }, [key, pathname, hash, isComingBack]);

  useEffect(() => {
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
