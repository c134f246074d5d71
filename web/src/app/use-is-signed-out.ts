import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useSession } from '#lib/session.ts';
import { routeAt } from './routes.ts';

/** Whether nobody is signed in where somebody must be, or where somebody was a moment ago. */
export function useIsSignedOut(): boolean {
  const { status } = useSession();
  const { surface } = routeAt(useLocation().pathname);
  const [wasSignedIn, setWasSignedIn] = useState(false);
  useEffect(() => {
    if (status === 'signed-in') setWasSignedIn(true);
  }, [status]);
  if (status !== 'signed-out') return false;
  return surface !== 'customer' || wasSignedIn;
}
