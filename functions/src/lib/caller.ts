/** Who calls, from the ID token of the call. */
import { FirelineError } from '@fireline/domain/errors';
import { type StaffRole, staffRoles } from '@fireline/domain/transitions';
import type { CallableRequest } from 'firebase-functions/v2/https';

export interface Caller {
  readonly uid: string;
  readonly role: StaffRole | null;
  readonly isGuest: boolean;
}

/** @throws FirelineError `not-signed-in` with `message`. */
export function callerOf({ auth }: Pick<CallableRequest, 'auth'>, message: string): Caller {
  if (!auth) throw new FirelineError('not-signed-in', message);
  const { role, firebase } = auth.token;
  return {
    uid: auth.uid,
    role: staffRoles.find((known) => known === role) ?? null,
    isGuest: firebase.sign_in_provider === 'anonymous',
  };
}
