/** Takes up a change of the signed-in person's role within seconds, in every open tab. */
import { useEffect } from 'react';
import { useLiveDocument } from './live.ts';
import { takeUpClaims, useSession } from './session.ts';
import { sources } from './sources.ts';

/** Used once, in the shell. Guests have no role and no page of their own. */
export function useRoleRefresh(): void {
  const session = useSession();
  const uid = session.status === 'signed-in' && !session.isGuest ? session.uid : null;
  const user = useLiveDocument(uid === null ? null : sources.user(uid));
  const changedAt = user.status === 'ready' ? user.data?.data.claimsChangedAt : undefined;

  useEffect(() => {
    if (changedAt === undefined) return;
    takeUpClaims(changedAt).catch((error: unknown) => {
      console.warn('The new role could not be fetched yet.', error);
    });
  }, [changedAt]);
}
