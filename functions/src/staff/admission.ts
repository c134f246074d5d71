/**
 * Whether an address may bring its account a role. Anybody can register with an address that is not
 * theirs and link a Google account of their own to it: until the address is confirmed, the account
 * belongs to whoever made it. Everything that gives a role asks here: the callable, the invitation, `npm run grant`.
 */
import { randomBytes } from 'node:crypto';
import { FirelineError } from '@fireline/domain/errors';
import type { UserRecord } from 'firebase-admin/auth';
import { endSessions } from './end-sessions.ts';
import { roleOf, type StaffDeps } from './set-role.ts';

type Admitted = Pick<UserRecord, 'email' | 'emailVerified' | 'customClaims'>;

/**
 * Whoever has a role already came in through one of these doors: an invited person's role can be
 * changed before they first sign in.
 * @throws FirelineError `conflict` at `email` if nobody has shown that the address is theirs.
 */
export function checkProven(account: Admitted): void {
  const { email, emailVerified } = account;
  if (emailVerified || roleOf(account) !== null) return;
  throw new FirelineError(
    'conflict',
    `${email ?? 'This account’s email'} hasn’t been confirmed yet. Invite them instead.`,
    'email',
  );
}

/**
 * Makes the account of an invited person theirs alone: whoever made it before is out, with every way
 * in that they attached. Only the mailbox's password link leads in again.
 */
export async function handToMailbox(deps: StaffDeps, account: UserRecord): Promise<void> {
  const others = account.providerData
    .map(({ providerId }) => providerId)
    .filter((id) => id !== 'password' && id !== 'phone');
  await deps.auth.updateUser(account.uid, {
    password: randomBytes(24).toString('base64url'),
    photoURL: null,
    multiFactor: { enrolledFactors: null },
    ...(account.phoneNumber !== undefined && { phoneNumber: null }),
    ...(others.length > 0 && { providersToUnlink: others }),
  });
  await endSessions(deps, account.uid);
}
