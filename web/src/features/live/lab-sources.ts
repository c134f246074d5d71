/**
 * What the lab listens to so that there is something to watch: the same as the user's own screens.
 */

import { notificationSchema } from '@fireline/domain/inbox/notification';
import { inboxQuery } from '@fireline/domain/inbox/queries';
import { staffLists } from '#entities/order/list/staff-lists.ts';
import { orderSources } from '#entities/order/order-sources.ts';
import { sources } from '#entities/shop/sources.ts';
import type { Session } from '#platform/auth/session.ts';
import { type DocumentSource, type QuerySource, query } from '#platform/firestore/source.ts';

const inboxSize = 20;

/** For the signed-in user; none if no one is signed in. */
export function labSources(session: Session): readonly QuerySource<unknown>[] {
  if (session.status !== 'signed-in') return [];
  const { uid, role } = session;
  const inbox = query(
    inboxQuery(role === null || role === 'courier' ? uid : role, inboxSize),
    notificationSchema,
  );
  switch (role) {
    case 'admin':
      return [staffLists.activeOrders(), inbox];
    case 'kitchen':
      return [staffLists.kitchenOrders(), inbox];
    case 'courier':
      return [sources.deliveriesToFetch(), staffLists.deliveriesOfCourier(uid), inbox];
    case null:
      return [sources.activeOrdersOfCustomer(uid), inbox];
  }
}

/** The public page of a test order, which can be read without signing in. */
export function trackingSource(token: string): DocumentSource<unknown> {
  return orderSources.tracking(token);
}
