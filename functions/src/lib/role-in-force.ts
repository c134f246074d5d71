/** The role that is in force for a token: its claim, if the mirror currently agrees. */

import { type StaffRole, staffRoles } from '@fireline/domain/access/staff-roles';
import { paths } from '@fireline/domain/paths';
import { type Firestore, Timestamp } from 'firebase-admin/firestore';

interface RoleToken {
  readonly uid: string;
  readonly auth_time: number;
  readonly role?: unknown;
}

/** Like `isStill` in the rules. Reads one document, and only if the token claims a role. */
export async function roleInForce(db: Firestore, token: RoleToken): Promise<StaffRole | null> {
  const claimed = staffRoles.find((role) => role === token.role);
  if (claimed === undefined) return null;
  const user = await db.doc(paths.user(token.uid)).get();
  const signedOutAt: unknown = user.get('signedOutAt');
  const isOver =
    signedOutAt instanceof Timestamp && token.auth_time * 1000 < signedOutAt.toMillis();
  return user.get('role') === claimed && !isOver ? claimed : null;
}
