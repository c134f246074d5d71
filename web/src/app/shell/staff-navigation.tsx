import { limits } from '@fireline/domain/limits';
import { texts } from '@fireline/domain/texts/texts';
import { staffSurfaces } from '#app/pages/staff-surfaces.ts';
import { customerSurfaces } from '#app/pages/surfaces.ts';
import { tabScreenId, useScreenBeat } from '#entities/screen/screen-beat.ts';
import { type Session, useSession } from '#platform/auth/session.ts';
import { Links, LinksPlace } from './navigation-links.tsx';

/** The pages of the user's role; the customer's pages if they have none. */
export default function StaffNavigation() {
  const session = useSession();
  useScreenBeat(adminScreen(session));
  if (session.status === 'loading') return <LinksPlace />;
  const role = session.status === 'signed-in' ? session.grantedRole : null;
  return role === null ? (
    <Links items={customerSurfaces} />
  ) : (
    <Links items={staffSurfaces[role]} isStaff />
  );
}

/** Lets admins see who has which order open. */
function adminScreen(session: Session) {
  if (session.status !== 'signed-in' || session.role !== 'admin') return null;
  const { uid, displayName } = session;
  // The rules require a name of limited length; an account's name may be empty or longer.
  const name = displayName.trim().slice(0, limits.screenName) || texts.staffShell.anAdmin;
  return { id: tabScreenId(uid), name, uid, surface: 'admin', station: null } as const;
}
