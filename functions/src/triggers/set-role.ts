import { setRoleInputSchema } from '@fireline/domain/access/staff';
import { type CallableRequest, onCall } from 'firebase-functions/v2/https';
import { answerCall, checkCall } from '../lib/call-errors.ts';
import { accountContext } from '../lib/clients.ts';
import { callOptions } from '../lib/options.ts';
import { checkEmailVerified } from '../staff/admission.ts';
import { checkMay, findAccount, type RoleChange, setRole as set } from '../staff/set-role.ts';

/** Admins grant and revoke roles: `{uid}` or `{email}`, and `role` (null revokes it). */
export const setRole = onCall(callOptions, (request) =>
  answerCall('setRole', request.data, () => changeRole(request)),
);

async function changeRole({ auth: caller, data }: CallableRequest): Promise<RoleChange> {
  const context = await accountContext();
  const { uid: by } = await checkMay(context.auth, caller, 'manageStaff', 'change roles');
  const { uid, email = '', role } = checkCall(setRoleInputSchema, data);
  const account = await findAccount(context.auth, uid === undefined ? { email } : { uid });
  if (role !== null) checkEmailVerified(account);
  return set(context, { by, uid: account.uid, role });
}
