import { limits } from '@fireline/domain/limits';
import { staffSurfaces } from '#app/pages/staff-surfaces.ts';
import { customerSurfaces } from '#app/pages/surfaces.ts';
import { tabScreenId, useScreenBeat } from '#entities/screen/screen-beat.ts';
import { type Session, useSession } from '#platform/auth/session.ts';
import { Links } from './navigation-links.tsx';

/** The pages of the person's role; the customer's for whoever has none. */
export default function StaffNavigation() {
  const session = useSession();
  useScreenBeat(adminScreen(session));
  const role = session.status === 'signed-in' ? session.role : null;
  return role === null ? (
    <Links items={customerSurfaces} />
  ) : (
    <Links items={staffSurfaces[role]} isStaff />
  );
}

/** Admins see of each other who has which order open. */
function adminScreen(session: Session) {
  if (session.status !== 'signed-in' || session.role !== 'admin') return null;
  const { uid, displayName } = session;
  // The rules want a name, and not a longer one; an account may have any.
  const name = displayName.trim().slice(0, limits.screenName) || 'An admin';
  return { id: tabScreenId(uid), name, uid, surface: 'admin', station: null } as const;
}
