/** The guest behind an ID token. Such a token is valid for an hour, so it's a recent one. */
import { FirelineError } from '@fireline/domain/errors';
import type { Auth, DecodedIdToken } from 'firebase-admin/auth';
import { callTexts } from '../lib/call-texts.ts';
import { errorCode } from '../lib/error-code.ts';

/**
 * The guest's uid.
 * @throws FirelineError `not-allowed` if the token is invalid, expired, or revoked, or its owner
 *   isn't a guest (any more).
 */
export async function verifyGuestToken(auth: Auth, guestToken: string): Promise<string> {
  const { uid, firebase } = await verified(auth, guestToken);
  // A guest who has registered since keeps the uid, and their data now belongs to that account.
  const isGuest =
    firebase.sign_in_provider === 'anonymous' &&
    (await auth.getUser(uid)).providerData.length === 0;
  if (!isGuest) throw new FirelineError('not-allowed', callTexts().onlyGuestOrders);
  return uid;
}

async function verified(auth: Auth, guestToken: string): Promise<DecodedIdToken> {
  try {
    return await auth.verifyIdToken(guestToken, true);
  } catch (error) {
    if (!refusals.includes(errorCode(error))) throw error;
    throw new FirelineError('not-allowed', callTexts().guestSessionOver);
  }
}

const refusals: readonly unknown[] = [
  'auth/argument-error',
  'auth/id-token-expired',
  'auth/id-token-revoked',
  'auth/invalid-id-token',
  'auth/user-disabled',
  'auth/user-not-found',
];
