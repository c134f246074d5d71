import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

/** How long a page may show skeletons before its heading is no longer waited for, in milliseconds. */
const patience = 3000;

/**
 * After going to another page, the focus is on its h1, so that a screen reader reads it out and Tab
 * goes on from there. A page that has no h1 yet gets the focus on `main`, and on the h1 once it is
 * there, unless the person has moved on meanwhile. The first page keeps the browser's own focus.
 */
export function useFocusOnNavigation(): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);

  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    const main = document.getElementById('main');
    if (!main || focusHeading(main)) return;
    main.focus({ preventScroll: true });
    const observer = new MutationObserver(() => {
      if (document.activeElement !== main || focusHeading(main)) observer.disconnect();
    });
    observer.observe(main, { childList: true, subtree: true });
    const timer = setTimeout(() => observer.disconnect(), patience);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [pathname]);
}

function focusHeading(main: HTMLElement): boolean {
  const heading = main.querySelector('h1');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
