/** The caller, from the ID token of the call and the mirror of the role in it. */

import { type WorkRole, workRoles } from '@fireline/domain/access/staff-roles';
import { FirelineError } from '@fireline/domain/errors';
import type { Firestore } from 'firebase-admin/firestore';
import type { CallableRequest } from 'firebase-functions/v2/https';
import { roleInForce } from './role-in-force.ts';

export interface Caller {
  readonly uid: string;
  /** The role in which they work. */
  readonly role: WorkRole | null;
  readonly isGuest: boolean;
}

/** @throws FirelineError `not-signed-in` with `message`. */
export async function callerOf(
  db: Firestore,
  { auth }: Pick<CallableRequest, 'auth'>,
  message: string,
): Promise<Caller> {
  if (!auth) throw new FirelineError('not-signed-in', message);
  const role = await roleInForce(db, auth.token);
  return {
    uid: auth.uid,
    role: role && workRoles[role],
    isGuest: auth.token.firebase.sign_in_provider === 'anonymous',
  };
}
