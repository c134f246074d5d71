/** Proof of having been a guest, for people who then sign in to an account. */
import type { User } from 'firebase/auth';

export interface GuestToken {
  /** Proves, for one hour from `since`, that this device was that guest. */
  readonly token: string;
  /** When it was issued, in milliseconds. */
  readonly since: number;
}

/**
 * A new ID token for the guest `user`, valid for a full hour. If none is available, the current
 * token with its actual age.
 */
export async function guestToken(
  user: Pick<User, 'getIdToken' | 'getIdTokenResult'>,
): Promise<GuestToken> {
  const since = Date.now();
  try {
    return { token: await user.getIdToken(true), since };
  } catch (error) {
    console.info('The guest is identified by the token that is there.', error);
    const { token, issuedAtTime } = await user.getIdTokenResult();
    return { token, since: Date.parse(issuedAtTime) };
  }
}
