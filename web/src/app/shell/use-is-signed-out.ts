import { useEffect, useState } from 'react';
import { matchPath, useLocation } from 'react-router-dom';
import { routeAt } from '#app/pages/routes.ts';
import { useSession } from '#platform/auth/session.ts';

/** Customer pages that show data only for a signed-in user. */
const personal = ['/orders', '/orders/:orderId', '/orders/:orderId/receipt', '/account'];

/**
 * Whether nobody is signed in although the page requires it: on staff pages, and on a customer's
 * own pages if they were signed in a moment ago. The menu is public.
 */
export function useIsSignedOut(): boolean {
  const { status } = useSession();
  const { pathname } = useLocation();
  const { surface } = routeAt(pathname);
  const [wasSignedIn, setWasSignedIn] = useState(false);
  useEffect(() => {
    if (status === 'signed-in') setWasSignedIn(true);
  }, [status]);
  if (status !== 'signed-out') return false;
  if (surface !== 'customer') return true;
  return wasSignedIn && personal.some((path) => matchPath(path, pathname));
}
