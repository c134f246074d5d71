/** Whoever is signed in with an account, and what they keep in it. */
import type { User } from '@fireline/domain/schemas/user';
import { useLiveDocument } from './live.ts';
import { type SignedIn, useSession } from './session.ts';
import { sources } from './sources.ts';

export interface Account {
  readonly session: SignedIn;
  /** Null while it is not known, and where nothing has been saved yet. */
  readonly user: User | null;
  /** Whether `user` is known. */
  readonly isKnown: boolean;
}

/** Null for guests, strangers, and while the session is not known. Live in every tab. */
export function useAccount(): Account | null {
  const session = useSession();
  const account = session.status === 'signed-in' && !session.isGuest ? session : null;
  const user = useLiveDocument(account === null ? null : sources.user(account.uid));
  if (account === null) return null;
  return {
    session: account,
    user: user.status === 'ready' ? (user.data?.data ?? null) : null,
    isKnown: user.status === 'ready' && !(user.saved && user.data === null),
  };
}
