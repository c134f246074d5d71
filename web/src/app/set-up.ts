import { resumeGuestOrders } from '#entities/order/resume-guest-orders.ts';
import { menuSources } from '#entities/shop/menu-sources.ts';
import { followRegion } from '#lib/locale.ts';
import { beforeSignOut } from '#platform/auth/session.ts';
import { startConnection } from '#platform/connection/connection.ts';
import { watchLive } from '#platform/live/live.ts';

/** Passes what the lower layers need from this app, before the first render. */
export function setUp(): void {
  watchLive(menuSources.shop(), (shop) => {
    if (shop.status === 'ready' && shop.data) followRegion(shop.data.data.region);
  });
  startConnection({
    watched: menuSources.shop(),
    loadBackgroundWork: () => import('#app/connection/background-work.ts'),
  });
  resumeGuestOrders();
  // The user's push messages must not reach the next person on this device.
  beforeSignOut(async () => (await import('#platform/push/push.ts')).leavePush());
}
