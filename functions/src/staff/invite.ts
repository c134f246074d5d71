/**
 * Invites a person to the staff by email address: creates the account if there is none, grants the
 * role, and writes an email. Anyone with the email's link can set the password, so the link goes
 * only to the mailbox.
 */

import type { StaffRole } from '@fireline/domain/access/staff-roles';
import { FirelineError } from '@fireline/domain/errors';
import { invitationMail } from '@fireline/domain/mail/invitation-mail';
import { staffLanguage } from '@fireline/domain/order/language';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import { day, minute } from '@fireline/domain/time/durations';
import type { Auth, UserRecord } from 'firebase-admin/auth';
import type { Firestore } from 'firebase-admin/firestore';
import { config } from '../config.ts';
import { tryCommit } from '../lib/conflicts.ts';
import type { AccountContext } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { errorCode } from '../lib/error-code.ts';
import { readShop } from '../lib/read-shop.ts';
import { envelope } from '../mail/envelope.ts';
import { mailBrand, renderMail } from '../mail/mail-html.ts';
import { resetCredentials } from './admission.ts';
import { findAccount, roleOf, setRole } from './set-role.ts';

const week = 7 * day;

export interface Invitation {
  /** Who sends the invitation. */
  readonly by: UserRecord;
  readonly email: string;
  /** For a new account; may be empty. */
  readonly name: string;
  readonly role: StaffRole;
  /** The app's address, such as `https://orders.example.com`. */
  readonly site: string;
}

export interface Invited {
  readonly uid: string;
  /** The account was just created. */
  readonly isNew: boolean;
  /** The link to set a password; null if they already have one. Never sent to the client. */
  readonly link: string | null;
}

/**
 * Inviting someone again sends another email, at most one per minute.
 * @throws FirelineError `conflict` if they are on the staff with another role, or if it's the
 *   caller's own address.
 */
export async function invite(context: AccountContext, invitation: Invitation): Promise<Invited> {
  const { auth, db, now } = context;
  const { by, email, role, site } = invitation;
  const { account, isNew } = await findOrCreate(auth, invitation);
  if (account.uid === by.uid) {
    throw new FirelineError('conflict', 'That’s your own email.', 'email');
  }
  const before = roleOf(account);
  if (before !== null && before !== role) {
    throw new FirelineError(
      'conflict',
      `${email} is already on the staff. Change their role in the list.`,
      'email',
    );
  }
  const needsPassword = isNew || !hasShownTheirs(account);
  // Someone else may have registered with this address, and must not get access through it.
  if (needsPassword && !isNew && !account.emailVerified) await resetCredentials(context, account);
  await setRole(context, { by: by.uid, uid: account.uid, role });

  const link = needsPassword ? await passwordLink(auth, email, site) : null;
  await writeMail(db, { ...invitation, uid: account.uid, link, at: now() });
  if (needsPassword) {
    const invitedAt = encode.time(now());
    await db.doc(paths.user(account.uid)).set({ staff: { invitedAt } }, { merge: true });
  }
  return { uid: account.uid, isNew, link };
}

/** The app's own page handles the code; Firebase's page knows neither the shop nor its rules. */
async function passwordLink(auth: Auth, email: string, site: string): Promise<string> {
  const made = new URL(await auth.generatePasswordResetLink(email, { url: site }));
  const link = new URL('/account/action', site);
  link.searchParams.set('mode', 'resetPassword');
  link.searchParams.set('oobCode', made.searchParams.get('oobCode') ?? '');
  return link.href;
}

/** Two concurrent invitations create one account. */
async function findOrCreate(
  auth: Auth,
  { email, name }: Invitation,
): Promise<{ account: UserRecord; isNew: boolean }> {
  try {
    const account = await auth.createUser({ email, ...(name !== '' && { displayName: name }) });
    return { account, isNew: true };
  } catch (error) {
    if (errorCode(error) !== 'auth/email-already-exists') throw error;
    return { account: await findAccount(auth, { email }), isNew: false };
  }
}

/** Whether the account's user has proven that the mailbox is theirs. */
function hasShownTheirs({ emailVerified, metadata }: UserRecord): boolean {
  return emailVerified && Boolean(metadata.lastSignInTime);
}

async function writeMail(
  db: Firestore,
  {
    uid,
    by,
    email,
    name,
    role,
    site,
    link,
    at,
  }: Invitation & Pick<Invited, 'uid' | 'link'> & { at: number },
): Promise<void> {
  const shop = await readShop(db);
  const content = invitationMail({
    shop: shop?.name ?? 'Fireline',
    name,
    by: by.displayName ?? by.email ?? '',
    role,
    site,
    link,
    language: staffLanguage(shop),
  });
  const mail = db.doc(serverPaths.invitationMail(uid, Math.floor(at / minute)));
  await tryCommit(() =>
    mail.create({
      ...envelope(config(), { to: email, sender: shop?.name ?? '' }),
      message: renderMail(content, mailBrand(shop, site)),
      kind: 'invitation',
      createdAt: encode.time(at),
      // The email may contain a link that sets a password, so it's kept no longer than the link is
      // useful.
      expiresAt: encode.time(at + week),
    }),
  );
}
