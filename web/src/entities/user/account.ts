/** The user who is signed in with an account, and what they store in it. */
import type { User } from '@fireline/domain/access/user';
import { useState } from 'react';
import { sources } from '#entities/shop/sources.ts';
import { type SignedIn, useSession } from '#platform/auth/session.ts';
import { useLiveDocument } from '#platform/live/live.ts';

export interface Account {
  readonly session: SignedIn;
  /** Null while it's unknown, or if nothing has been saved yet. */
  readonly user: User | null;
  /**
   * Whether `user` is known. Stays true if the connection breaks, so that nobody loses their form.
   */
  readonly isKnown: boolean;
}

/** Null for guests, for visitors, and while the session is unknown. Live in every tab. */
export function useAccount(): Account | null {
  const session = useSession();
  const account = session.status === 'signed-in' && !session.isGuest ? session : null;
  const user = useLiveDocument(account === null ? null : sources.user(account.uid));
  const [knownUid, setKnownUid] = useState<string | null>(null);
  if (account === null) return null;
  // Nothing saved on this device doesn't mean that nothing is stored.
  const isAnswered = user.status === 'ready' && !(user.fromCache && user.data === null);
  if (isAnswered && knownUid !== account.uid) setKnownUid(account.uid);
  return {
    session: account,
    user: user.status === 'ready' ? (user.data?.data ?? null) : null,
    isKnown: isAnswered || knownUid === account.uid,
  };
}
