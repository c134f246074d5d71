import { FirelineError } from '@fireline/domain/errors';
import { setRoleInputSchema } from '@fireline/domain/schemas/staff';
import { type CallableRequest, onCall } from 'firebase-functions/v2/https';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { db, startApp } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { findAccount, type RoleChange, roleOf, setRole as set } from '../staff/set-role.ts';

/** Admins give and take roles: `{uid}` or `{email}`, and `role` (null takes it away). */
export const setRole = onCall(callOptions, (request) =>
  answerCall('setRole', () => changeRole(request)),
);

async function changeRole({ auth: caller, data }: CallableRequest): Promise<RoleChange> {
  if (!caller) throw new FirelineError('not-signed-in', 'Sign in to change roles.');
  startApp();
  const { getAuth } = await import('firebase-admin/auth');
  const auth = getAuth();
  // The token may be an hour old; the account says what the caller is now.
  if (roleOf(await findAccount(auth, { uid: caller.uid })) !== 'admin') {
    throw new FirelineError('not-allowed', 'Only an admin may change roles.');
  }
  const { uid, email = '', role } = checkCall(setRoleInputSchema, data);
  const account = await findAccount(auth, uid === undefined ? { email } : { uid });
  return set({ auth, db: db(), now: Date.now }, { by: caller.uid, uid: account.uid, role });
}
