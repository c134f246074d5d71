/** What the app listens to besides what every page does; see `source.ts`. */

import { userSchema } from '@fireline/domain/access/user';
import { type Contact, contactSchema, orderSchema } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { queries } from '@fireline/domain/queries';
import { menuSources } from './menu-sources.ts';
import { type DocumentSource, document, query } from './source.ts';

export const sources = {
  ...menuSources,
  user: (uid: string) => document(paths.user(uid), userSchema),
  order: (orderId: string) => document(paths.order(orderId), orderSchema),
  contact: (orderId: string): DocumentSource<Contact> => ({
    ...document(paths.contact(orderId), contactSchema),
    whenRefused: 'ends',
  }),
  activeOrders: () => query(queries.activeOrders(), orderSchema),
  kitchenOrders: () => query(queries.kitchenOrders(), orderSchema),
  begunAndCancelled: (size: number) => query(queries.begunAndCancelled(size), orderSchema),
  newOrders: (size: number) => query(queries.newOrders(size), orderSchema),
  latelyPrepared: (size: number) => query(queries.latelyPrepared(size), orderSchema),
  latestOrders: (size: number) => query(queries.latestOrders(size), orderSchema),
  activeOrdersOfCustomer: (uid: string) =>
    query(queries.openOrdersOfCustomer(uid, 50), orderSchema),
  pastOrdersOfCustomer: (
    uid: string,
    statuses: readonly OrderStatus[],
    before: number,
    size: number,
  ) => query(queries.pastOrdersOfCustomer(uid, statuses, before, size), orderSchema),
  ordersPlacedBetween: (...args: Parameters<typeof queries.ordersPlacedBetween>) =>
    query(queries.ordersPlacedBetween(...args), orderSchema),
  ordersOfCustomerBetween: (...args: Parameters<typeof queries.ordersOfCustomerBetween>) =>
    query(queries.ordersOfCustomerBetween(...args), orderSchema),
  deliveriesToFetch: () => query(queries.deliveriesToFetch(), orderSchema),
  deliveriesOfCourier: (uid: string) => query(queries.deliveriesOfCourier(uid), orderSchema),
} as const;
