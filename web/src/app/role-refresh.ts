/**
 * Applies within seconds, in every open tab, a change of the user's role or a sign-out from another
 * device.
 */
import { useEffect } from 'react';
import { sources } from '#entities/shop/sources.ts';
import { takeUpClaims, useSession } from '#platform/auth/session.ts';
import { useLiveDocument } from '#platform/live/live.ts';

const tryAgainAfter = 5000;

/** Used once, in the shell. Guests have no role and no user document to watch. */
export function useRoleRefresh(): void {
  const session = useSession();
  const uid = session.status === 'signed-in' && !session.isGuest ? session.uid : null;
  const user = useLiveDocument(uid === null ? null : sources.user(uid));
  const page = user.status === 'ready' ? user.data?.data : undefined;
  const changedAt = page?.claimsChangedAt;
  useSignedOutElsewhere(uid, page?.signedOutAt);

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

/** If this session started before the user was signed out everywhere, it is over. */
function useSignedOutElsewhere(uid: string | null, signedOutAt: number | undefined): void {
  useEffect(() => {
    if (uid === null || signedOutAt === undefined) return;
    leaveIfOlder(uid, signedOutAt).catch((error: unknown) =>
      console.warn('This device could not be signed out yet.', error),
    );
  }, [uid, signedOutAt]);
}

async function leaveIfOlder(uid: string, signedOutAt: number): Promise<void> {
  const { signedInAt } = await import('#platform/auth/auth-client.ts');
  const at = await signedInAt();
  if (at === null || at >= signedOutAt) return;
  const { leaveDevice } = await import('#platform/auth/leave-device.ts');
  await leaveDevice(uid, () => {});
}
