import { useSession } from '#lib/session.ts';
import { customerSurfaces } from './customer-surfaces.ts';
import { Links } from './navigation.tsx';
import { staffSurfaces } from './surfaces.ts';

/** The pages of the person's role; the customer's for whoever has none. */
export default function StaffNavigation() {
  const session = useSession();
  const role = session.status === 'signed-in' ? session.role : null;
  return role === null ? (
    <Links items={customerSurfaces} />
  ) : (
    <Links items={staffSurfaces[role]} isStaff />
  );
}
