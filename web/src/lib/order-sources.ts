/** What around one order can be listened to; apart from `sources.ts`, which the menu loads. */

import { userSchema } from '@fireline/domain/access/user';
import { deliverySchema, shownCheckpoints } from '@fireline/domain/delivery/schema';
import { orderEventSchema } from '@fireline/domain/inbox/notification';
import { type TrackingPage, trackingSchema } from '@fireline/domain/order/tracking';
import { paths } from '@fireline/domain/paths';
import { queries } from '@fireline/domain/queries';
import { type DocumentSource, document, query } from './source.ts';

export const orderSources = {
  tracking: (token: string): DocumentSource<TrackingPage> => ({
    ...document(paths.tracking(token), trackingSchema),
    whenRefused: 'ends',
  }),
  delivery: (orderId: string) => document(paths.delivery(orderId), deliverySchema),
  timeline: (orderId: string) => query(queries.timeline(orderId), orderEventSchema),
  staffTimeline: (orderId: string) => query(queries.staffTimeline(orderId), orderEventSchema),
  eventOfVersion: (orderId: string, version: number) =>
    query(queries.eventOfVersion(orderId, version), orderEventSchema),
  checkpoints: (orderId: string) =>
    query(queries.checkpoints(orderId, shownCheckpoints), orderEventSchema),
  couriers: () => query(queries.staffWithRole('courier', 100), userSchema),
} as const;
