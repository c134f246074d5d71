import { useMatches } from 'react-router-dom';

/** What the shell must know about a page before it is loaded. */
export interface RouteHandle {
  /** Of the browser tab, until the page knows better. */
  readonly title: string;
  /** `wall`: the page wants the whole screen, so the shell keeps to one slim bar. */
  readonly surface: 'customer' | 'staff' | 'wall';
}

/** The handle of the innermost route that has one. */
export function useRouteHandle(): RouteHandle {
  const handle = useMatches().findLast((match) => isRouteHandle(match.handle))?.handle;
  return isRouteHandle(handle) ? handle : { title: '', surface: 'customer' };
}

function isRouteHandle(handle: unknown): handle is RouteHandle {
  return typeof handle === 'object' && handle !== null && 'title' in handle && 'surface' in handle;
}
