/**
 * Ends the sessions of an account. Authentication stops renewing their tokens, which stay valid for
 * up to an hour; `users/{uid}.signedOutAt` reaches open screens immediately, and the rules refuse
 * staff who signed in before it.
 */
import { paths } from '@fireline/domain/paths';
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import type { AccountContext } from '../lib/context.ts';

export async function endSessions({ auth, db, now }: AccountContext, uid: string): Promise<void> {
  await markSignedOut(db, uid, now());
  await auth.revokeRefreshTokens(uid);
}

/** A sign-in within the same second as `at` stays valid: tokens have no smaller unit. */
export async function markSignedOut(db: Firestore, uid: string, at: number): Promise<void> {
  const signedOutAt = Timestamp.fromMillis(Math.floor(at / 1000) * 1000);
  await db.doc(paths.user(uid)).set({ signedOutAt }, { merge: true });
}
