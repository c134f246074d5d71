/**
 * Whether an email address may bring its account a role. Anyone can register with someone else's
 * address and link their own Google account to it: until the address is confirmed, the account
 * belongs to whoever created it. Everything that grants a role checks this: the callable, the
 * invitation, and `npm run grant`.
 */
import { randomBytes } from 'node:crypto';
import { FirelineError } from '@fireline/domain/errors';
import type { UserRecord } from 'firebase-admin/auth';
import type { AccountContext } from '../lib/context.ts';
import { endSessions } from './end-sessions.ts';
import { roleOf } from './set-role.ts';

type Admitted = Pick<UserRecord, 'email' | 'emailVerified' | 'customClaims'>;

/**
 * An account that already has a role was checked before: an invited person's role can be changed
 * before they first sign in.
 * @throws FirelineError `conflict` at `email` if the address isn't confirmed.
 */
export function checkEmailVerified(account: Admitted): void {
  const { email, emailVerified } = account;
  if (emailVerified || roleOf(account) !== null) return;
  throw new FirelineError(
    'conflict',
    `${email ?? 'This account’s email'} hasn’t been confirmed yet. Invite them instead.`,
    'email',
  );
}

/**
 * Gives the account to the owner of the mailbox: whoever created it is locked out, along with every
 * sign-in method they attached. Only the password link in the mailbox leads back in.
 */
export async function resetCredentials(
  context: AccountContext,
  account: UserRecord,
): Promise<void> {
  const others = account.providerData
    .map(({ providerId }) => providerId)
    .filter((id) => id !== 'password' && id !== 'phone');
  await context.auth.updateUser(account.uid, {
    password: randomBytes(24).toString('base64url'),
    photoURL: null,
    multiFactor: { enrolledFactors: null },
    ...(account.phoneNumber !== undefined && { phoneNumber: null }),
    ...(others.length > 0 && { providersToUnlink: others }),
  });
  await endSessions(context, account.uid);
}
