/**
 * Grants or revokes a role. The role is a custom claim, mirrored in `users/{uid}`, and in force
 * only if both agree: a token keeps its claim for up to an hour, the mirror changes immediately. So
 * the mirror loses a role first and gets it last. An interruption in between leaves a role that
 * isn't in force, and repeating the call fixes that. The mirror's `claimsChangedAt` tells the
 * account's screens to get a new token. Used by the callable, by invitations, and by `npm run
 * grant`, which creates the first admin.
 */

import { may, type Permission } from '@fireline/domain/access/permissions';
import { staffWithRoleQuery } from '@fireline/domain/access/queries';
import { type StaffRole, staffRoles, workRoles } from '@fireline/domain/access/staff-roles';
import { userSchema } from '@fireline/domain/access/user';
import { serverTime } from '@fireline/domain/codec/server-time';
import { FirelineError } from '@fireline/domain/errors';
import { auditSchema } from '@fireline/domain/inbox/notification';
import { paths } from '@fireline/domain/paths';
import type { Auth, UserRecord } from 'firebase-admin/auth';
import type { Firestore } from 'firebase-admin/firestore';
import type { AccountContext } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import { errorCode } from '../lib/error-code.ts';
import { toQuery } from '../lib/stored.ts';
import { endSessions } from './end-sessions.ts';
import { removePin } from './pins.ts';

export interface RoleChange {
  readonly uid: string;
  readonly email: string | null;
  readonly before: StaffRole | null;
  readonly after: StaffRole | null;
}

/** An account by its uid or its email address. */
export type AccountKey = { readonly uid: string } | { readonly email: string };

/** @throws FirelineError `not-found` if there is no such account. */
export async function findAccount(auth: Auth, key: AccountKey): Promise<UserRecord> {
  try {
    return 'uid' in key ? await auth.getUser(key.uid) : await auth.getUserByEmail(key.email);
  } catch (error) {
    if (errorCode(error) !== 'auth/user-not-found') throw error;
    throw 'uid' in key
      ? new FirelineError('not-found', `There is no account ${key.uid}.`, 'uid')
      : new FirelineError('not-found', `There is no account for ${key.email}.`, 'email');
  }
}

type TokenOfCaller = { readonly uid: string } | undefined;

/**
 * The account of a calling admin or manager. Their token may be an hour old; the account has the
 * current role.
 * @throws FirelineError `not-signed-in`, `not-allowed`, each naming the purpose (`close the day`).
 */
export async function checkWorksAsAdmin(
  auth: Auth,
  caller: TokenOfCaller,
  what: string,
): Promise<UserRecord> {
  const { account, role } = await accountOf(auth, caller, what);
  if (role === null || workRoles[role] !== 'admin') {
    throw new FirelineError('not-allowed', `Only admins and managers can ${what}.`);
  }
  return account;
}

/** The same for what not all of them may do. */
export async function checkMay(
  auth: Auth,
  caller: TokenOfCaller,
  permission: Permission,
  what: string,
): Promise<UserRecord> {
  const { account, role } = await accountOf(auth, caller, what);
  if (!may(role, permission)) {
    throw new FirelineError('not-allowed', `Only admins can ${what}.`);
  }
  return account;
}

async function accountOf(auth: Auth, caller: TokenOfCaller, what: string) {
  if (!caller) throw new FirelineError('not-signed-in', `Sign in to ${what}.`);
  const account = await findAccount(auth, { uid: caller.uid });
  return { account, role: account.disabled ? null : roleOf(account) };
}

/** The role in an account's current claims. */
export function roleOf({ customClaims }: Pick<UserRecord, 'customClaims'>): StaffRole | null {
  return staffRoles.find((role) => role === customClaims?.role) ?? null;
}

/**
 * Sets the role of `uid` on behalf of `by`; null revokes it. Other claims stay.
 * @throws FirelineError `not-found`; `last-admin` if nobody would be left to manage the staff.
 */
export async function setRole(
  { auth, db, now }: AccountContext,
  { by, uid, role }: { readonly by: string; readonly uid: string; readonly role: StaffRole | null },
): Promise<RoleChange> {
  const account = await findAccount(auth, { uid });
  const before = roleOf(account);
  const change = { uid, email: account.email ?? null, before, after: role };
  const mirror = db.doc(paths.user(uid));
  const mirrored: unknown = (await mirror.get()).get('role') ?? null;

  if (before !== role) {
    const isAdminLeft = async () => before !== 'admin' || (await isThereAnAdmin(auth, db, uid));
    // Checked before, so that a refusal doesn't remove anyone from the open lists even briefly.
    if (!(await isAdminLeft())) throw lastAdmin();
    const batch = db.batch();
    batch.set(mirror, { role: null }, { merge: true });
    removePin(db, batch, uid);
    await batch.commit();
    await writeClaim(auth, account, role);
    // Checked again after both are removed: if two admins remove each other at once, neither sees
    // the other as still there.
    if (!(await isAdminLeft())) {
      await writeClaim(auth, account, before);
      await mirror.set({ role: before }, { merge: true });
      throw lastAdmin();
    }
  }
  const isNews = before !== role || mirrored !== role;
  await recordRole(db, by, { ...change, name: account.displayName ?? '', isNews });
  if (before !== null && role === null) await endSessions({ auth, db, now }, uid);
  return change;
}

function lastAdmin(): FirelineError {
  return new FirelineError(
    'last-admin',
    'This is the last admin. Make someone else an admin first.',
  );
}

function writeClaim(auth: Auth, { uid, customClaims }: UserRecord, role: StaffRole | null) {
  const { role: _before, ...others } = customClaims ?? {};
  return auth.setCustomUserClaims(uid, role === null ? others : { ...others, role });
}

/** The mirror says where to look; the claims decide. */
async function isThereAnAdmin(auth: Auth, db: Firestore, except: string): Promise<boolean> {
  const mirrored = await toQuery(db, staffWithRoleQuery('admin', 100)).get();
  const candidates = mirrored.docs.filter(({ id }) => id !== except).map(({ id }) => ({ uid: id }));
  if (candidates.length === 0) return false;
  const { users } = await auth.getUsers(candidates);
  return users.some((user) => !user.disabled && roleOf(user) === 'admin');
}

/**
 * Writes the mirror, which puts a role in force. Setting the existing role repairs the mirror,
 * including name and email, and adds an audit entry only if the mirror differed.
 */
async function recordRole(
  db: Firestore,
  by: string,
  {
    uid,
    email,
    name,
    before,
    after,
    isNews,
  }: RoleChange & { readonly name: string; readonly isNews: boolean },
): Promise<void> {
  const batch = db.batch();
  batch.set(
    db.doc(paths.user(uid)),
    encode.document(userSchema, {
      role: after,
      claimsChangedAt: serverTime,
      staff: { email, name },
    }),
    { merge: true },
  );
  if (after !== 'courier') batch.delete(db.doc(paths.courier(uid)));
  if (isNews) {
    batch.create(
      db.collection(paths.audit).doc(),
      encode.document(auditSchema, {
        type: 'role',
        target: uid,
        by,
        before: { role: before },
        after: { role: after },
        at: serverTime,
      }),
    );
  }
  await batch.commit();
}
