/**
 * For staff who lost the phone that generates their codes: another admin removes their second
 * factors, and the password alone signs in until they set one up again. Someone else may be signed
 * in on that phone, so every session ends. Admins can't do this for themselves: a stranger at an
 * open page could. Those who still have their codes remove the factor in their own account.
 */
import { serverTime } from '@fireline/domain/codec/server-time';
import { FirelineError } from '@fireline/domain/errors';
import { auditSchema } from '@fireline/domain/inbox/notification';
import { paths } from '@fireline/domain/paths';
import type { AccountContext } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { endSessions } from './end-sessions.ts';
import { findAccount, roleOf } from './set-role.ts';

interface Removal {
  /** Who removes it. */
  readonly by: string;
  /** The account that loses it. */
  readonly uid: string;
}

/**
 * @throws FirelineError `not-found`; `not-allowed` for the caller's own account; `conflict` if the
 *   account isn't on the staff or has no second factor.
 */
export async function removeSecondFactor(
  context: AccountContext,
  { by, uid }: Removal,
): Promise<void> {
  const { auth, db } = context;
  if (by === uid) {
    throw new FirelineError('not-allowed', 'Remove your own in “Sign-in and security”.');
  }
  const account = await findAccount(auth, { uid });
  if (roleOf(account) === null) {
    throw new FirelineError('conflict', 'This person isn’t on the staff.');
  }
  const factors = account.multiFactor?.enrolledFactors ?? [];
  if (factors.length === 0) {
    throw new FirelineError(
      'conflict',
      'They don’t have a second factor. They sign in with their password only.',
    );
  }
  await auth.updateUser(uid, { multiFactor: { enrolledFactors: null } });
  await endSessions(context, uid);
  const entry = {
    type: 'second-factor',
    target: uid,
    by,
    before: { factors: factors.map(({ displayName, factorId }) => displayName ?? factorId) },
    after: null,
    at: serverTime,
  } as const;
  await db.collection(paths.audit).add(encode.document(auditSchema, entry));
}
