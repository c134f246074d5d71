import { may, type Permission } from '@fireline/domain/access/permissions';
import { useSession } from '#platform/auth/session.ts';

/** Whether the person who uses this browser may do what not all who work as an admin may do. */
export function useMay(permission: Permission): boolean {
  const session = useSession();
  return session.status === 'signed-in' && may(session.grantedRole, permission);
}
