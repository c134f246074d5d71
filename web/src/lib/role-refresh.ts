/** Takes up a change of the signed-in person's role within seconds, in every open tab. */
import { useEffect } from 'react';
import { useLiveDocument } from './live.ts';
import { takeUpClaims, useSession } from './session.ts';
import { sources } from './sources.ts';

const tryAgainAfter = 5000;

/** Used once, in the shell. Guests have no role and no page of their own. */
export function useRoleRefresh(): void {
  const session = useSession();
  const uid = session.status === 'signed-in' && !session.isGuest ? session.uid : null;
  const user = useLiveDocument(uid === null ? null : sources.user(uid));
  const changedAt = user.status === 'ready' ? user.data?.data.claimsChangedAt : undefined;

  useEffect(() => {
    if (changedAt === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const takeUp = () => {
      takeUpClaims(changedAt).catch((error: unknown) => {
        console.warn('The new role could not be fetched yet; trying again.', error);
        if (!ended) timer = setTimeout(takeUp, tryAgainAfter);
      });
    };
    takeUp();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [changedAt]);
}
