import type { StaffRole } from '@fireline/domain/access/staff-roles';
import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { changeRole, inviteStaff, removeSecondFactorOf } from './staff-commands.ts';

export interface RoleChange {
  readonly isBusy: boolean;
  /** Why the last change was refused; cleared by the next. */
  readonly failure: FirelineError | null;
  readonly setRole: (role: StaffRole | null) => void;
  readonly inviteAgain: (email: string, role: StaffRole) => void;
  readonly removeSecondFactor: () => void;
}

/** Changes one person's role. The result shows in the live list. */
export function useRoleChange(uid: string): RoleChange {
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<FirelineError | null>(null);

  async function run(change: () => Promise<unknown>) {
    setIsBusy(true);
    setFailure(null);
    try {
      await change();
    } catch (error) {
      setFailure(asFirelineError(error));
    } finally {
      setIsBusy(false);
    }
  }
  return {
    isBusy,
    failure,
    setRole: (role) => void run(() => changeRole(uid, role)),
    inviteAgain: (email, role) => void run(() => inviteStaff({ email, name: '', role })),
    removeSecondFactor: () => void run(() => removeSecondFactorOf(uid)),
  };
}

function asFirelineError(error: unknown): FirelineError {
  if (error instanceof FirelineError) return error;
  console.error('A staff change failed.', error);
  return new FirelineError('unavailable', texts.team.tryAgain);
}
