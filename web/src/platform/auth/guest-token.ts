/** Proof of being a guest, for those who go on to sign in to an account. */
import type { User } from 'firebase/auth';

export interface GuestToken {
  /** Proves for an hour from `since` on that this device was that guest. */
  readonly token: string;
  /** When it was made, in milliseconds. */
  readonly since: number;
}

/**
 * A new ID token of the guest `user`, which is good for a whole hour of trying. Where none can be
 * had it is the one that is there, as old as it is.
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
