/** What the app listens to in addition to every page's sources; see `source.ts`. */

import { userSchema } from '@fireline/domain/access/user';
import { deliveriesToPickUpQuery } from '@fireline/domain/delivery/queries';
import { cancelledAfterStartQuery, preparedSinceQuery } from '@fireline/domain/kitchen/queries';
import {
  latestOrdersQuery,
  newOrdersQuery,
  openOrdersOfCustomerQuery,
  ordersOfCustomerBetweenQuery,
  ordersPlacedBetweenQuery,
  pastOrdersOfCustomerQuery,
} from '@fireline/domain/order/queries';
import { type Contact, contactSchema, orderSchema } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { ordersForLaterQuery } from '@fireline/domain/shop/queries';
import { type DocumentSource, document, query } from '#platform/firestore/source.ts';
import { menuSources } from './menu-sources.ts';

export const sources = {
  ...menuSources,
  user: (uid: string) => document(paths.user(uid), userSchema),
  order: (orderId: string) => document(paths.order(orderId), orderSchema),
  contact: (orderId: string): DocumentSource<Contact> => ({
    ...document(paths.contact(orderId), contactSchema),
    whenRefused: 'ends',
  }),
  begunAndCancelled: (size: number) => query(cancelledAfterStartQuery(size), orderSchema),
  newOrders: (size: number) => query(newOrdersQuery(size), orderSchema),
  preparedSince: (from: number, size: number) => query(preparedSinceQuery(from, size), orderSchema),
  ordersForLater: (after: number) => query(ordersForLaterQuery(after), orderSchema),
  latestOrders: (size: number) => query(latestOrdersQuery(size), orderSchema),
  activeOrdersOfCustomer: (uid: string) => query(openOrdersOfCustomerQuery(uid, 50), orderSchema),
  pastOrdersOfCustomer: (
    uid: string,
    statuses: readonly OrderStatus[],
    before: number,
    size: number,
  ) => query(pastOrdersOfCustomerQuery(uid, statuses, before, size), orderSchema),
  ordersPlacedBetween: (...args: Parameters<typeof ordersPlacedBetweenQuery>) =>
    query(ordersPlacedBetweenQuery(...args), orderSchema),
  ordersOfCustomerBetween: (...args: Parameters<typeof ordersOfCustomerBetweenQuery>) =>
    query(ordersOfCustomerBetweenQuery(...args), orderSchema),
  deliveriesToFetch: () => query(deliveriesToPickUpQuery(), orderSchema),
} as const;
