/** Sources for a single order; separate from `sources.ts`, which the menu loads. */

import { staffWithRoleQuery } from '@fireline/domain/access/queries';
import { userSchema } from '@fireline/domain/access/user';
import { codeTrySchema, deliveryCodeSchema } from '@fireline/domain/delivery/code';
import { courierSchema } from '@fireline/domain/delivery/courier-schema';
import { deliveryPhotoSchema } from '@fireline/domain/delivery/photo';
import { checkpointsQuery } from '@fireline/domain/delivery/queries';
import { deliverySchema, shownCheckpoints } from '@fireline/domain/delivery/schema';
import { orderEventSchema } from '@fireline/domain/inbox/notification';
import { paymentSchema } from '@fireline/domain/money/payment';
import { paymentsQuery } from '@fireline/domain/money/queries';
import {
  eventOfVersionQuery,
  staffTimelineQuery,
  timelineQuery,
} from '@fireline/domain/order/queries';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { type TrackingPage, trackingSchema } from '@fireline/domain/order/tracking';
import { paths } from '@fireline/domain/paths';
import { sources } from '#entities/shop/sources.ts';
import { presentToken } from '#platform/auth/session.ts';
import { onFirstVisit, readAhead } from '#platform/firestore/read-ahead.ts';
import { type DocumentSource, document, query } from '#platform/firestore/source.ts';

export const orderSources = {
  /** For a page that a device may open without having saved anything. */
  order: (orderId: string): DocumentSource<Order> => ({
    ...sources.order(orderId),
    readAhead: onFirstVisit(() => readAhead(paths.order(orderId), orderSchema, presentToken)),
  }),
  tracking: (token: string): DocumentSource<TrackingPage> => ({
    ...document(paths.tracking(token), trackingSchema),
    readAhead: () => readAhead(paths.tracking(token), trackingSchema),
    whenRefused: 'ends',
  }),
  deliveryCode: (orderId: string) => document(paths.deliveryCode(orderId), deliveryCodeSchema),
  deliveryPhoto: (orderId: string) => document(paths.deliveryPhoto(orderId), deliveryPhotoSchema),
  codeTry: (orderId: string) => document(paths.codeTry(orderId), codeTrySchema),
  delivery: (orderId: string) => document(paths.delivery(orderId), deliverySchema),
  courier: (uid: string) => document(paths.courier(uid), courierSchema),
  payments: (orderId: string) => query(paymentsQuery(orderId), paymentSchema),
  timeline: (orderId: string) => query(timelineQuery(orderId), orderEventSchema),
  staffTimeline: (orderId: string) => query(staffTimelineQuery(orderId), orderEventSchema),
  eventOfVersion: (orderId: string, version: number) =>
    query(eventOfVersionQuery(orderId, version), orderEventSchema),
  checkpoints: (orderId: string) =>
    query(checkpointsQuery(orderId, shownCheckpoints), orderEventSchema),
  couriers: () => query(staffWithRoleQuery('courier', 100), userSchema),
} as const;
