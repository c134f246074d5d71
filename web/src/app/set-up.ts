import { resumeGuestOrders } from '#entities/order/resume-guest-orders.ts';
import { menuSources } from '#entities/shop/menu-sources.ts';
import { beforeSignOut } from '#platform/auth/session.ts';
import { setUpConnection } from '#platform/connection/connection.ts';

/** What the layers below are told of this app, before anything is drawn. */
export function setUp(): void {
  setUpConnection({
    watched: menuSources.shop(),
    loadCare: () => import('#app/connection/connection-care.ts'),
  });
  resumeGuestOrders();
  // Their messages must not come to the next person here.
  beforeSignOut(async () => (await import('#platform/push/push.ts')).leavePush());
}
