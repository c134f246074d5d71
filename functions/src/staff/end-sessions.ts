/**
 * Ends the sessions of an account. Authentication stops renewing their tokens, which stay valid for
 * up to an hour; `users/{uid}.signedOutAt` reaches open screens immediately, and the rules refuse
 * staff who signed in before it.
 */
import { userSchema } from '@fireline/domain/access/user';
import { paths } from '@fireline/domain/paths';
import type { Firestore } from 'firebase-admin/firestore';
import type { AccountContext } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';

export async function endSessions({ auth, db, now }: AccountContext, uid: string): Promise<void> {
  await markSignedOut(db, uid, now());
  await auth.revokeRefreshTokens(uid);
}

/** A sign-in within the same second as `at` stays valid: tokens have no smaller unit. */
export async function markSignedOut(db: Firestore, uid: string, at: number): Promise<void> {
  const signedOutAt = Math.floor(at / 1000) * 1000;
  const data = encode.document(userSchema, { signedOutAt });
  await db.doc(paths.user(uid)).set(data, { merge: true });
}
