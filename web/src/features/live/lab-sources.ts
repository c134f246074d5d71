/** What the live lab listens to, so that there is something to watch: what the person's own screens do. */

import { notificationSchema } from '@fireline/domain/inbox/notification';
import { inboxQuery } from '@fireline/domain/inbox/queries';
import { orderSources } from '#entities/order/order-sources.ts';
import { sources } from '#entities/shop/sources.ts';
import type { Session } from '#platform/auth/session.ts';
import { type DocumentSource, type QuerySource, query } from '#platform/firestore/source.ts';

const inboxSize = 20;

/** Of whoever is signed in; a stranger sees what everybody may. */
export function labSources(session: Session): readonly QuerySource<unknown>[] {
  if (session.status !== 'signed-in') return [];
  const { uid, role } = session;
  const inbox = query(
    inboxQuery(role === null || role === 'courier' ? uid : role, inboxSize),
    notificationSchema,
  );
  switch (role) {
    case 'admin':
      return [sources.activeOrders(), inbox];
    case 'kitchen':
      return [sources.kitchenOrders(), inbox];
    case 'courier':
      return [sources.deliveriesToFetch(), sources.deliveriesOfCourier(uid), inbox];
    case null:
      return [sources.activeOrdersOfCustomer(uid), inbox];
  }
}

/** Of a test order: its public page, which needs nobody to be signed in. */
export function trackingSource(token: string): DocumentSource<unknown> {
  return orderSources.tracking(token);
}
