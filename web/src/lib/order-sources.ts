/** What around one order can be listened to; apart from `sources.ts`, which the menu loads. */
import { paths } from '@fireline/domain/paths';
import { queries } from '@fireline/domain/queries';
import { deliverySchema, shownCheckpoints } from '@fireline/domain/schemas/delivery';
import { orderEventSchema } from '@fireline/domain/schemas/records';
import { type TrackingPage, trackingSchema } from '@fireline/domain/schemas/tracking';
import { userSchema } from '@fireline/domain/schemas/user';
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
