import { useEffect } from 'react';
import { sources } from '#entities/shop/sources.ts';
import type { Session } from '#platform/auth/session.ts';
import { watchLive } from '#platform/live/live.ts';
import { labSources, trackingSource } from './lab-sources.ts';

/**
 * Keeps listeners open so there is something to watch: the user's own, and a test order's public
 * page.
 */
export function useListeners(session: Session, token: string | null): void {
  const uid = session.status === 'signed-in' ? `${session.uid} ${session.role}` : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: uid and role identify the session.
  useEffect(() => {
    const leave = [
      watchLive(sources.queue(), nothing),
      ...labSources(session).map((source) => watchLive(source, nothing)),
    ];
    return () => {
      for (const stop of leave) stop();
    };
  }, [uid]);
  useEffect(() => {
    return token === null ? undefined : watchLive(trackingSource(token), nothing);
  }, [token]);
}

function nothing(): void {}
