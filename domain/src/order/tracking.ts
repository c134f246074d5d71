/** `tracking/{token}`: an order for anyone with the link. Times in milliseconds. */
import * as v from 'valibot';
import { checkpointSchema, shipmentInputSchema } from '../delivery/schema.ts';
import { time } from '../fields.ts';
import { estimateSchema, orderSchema } from './schema.ts';
import { fulfilmentTypes, orderStatuses } from './status.ts';

/** The part of a tracking page that is derived from the order itself. */
export const trackedOrderSchema = v.object({
  number: v.string(),
  callNumber: v.optional(v.string()),
  status: v.picklist(orderStatuses),
  version: v.number(),
  statusTimes: orderSchema.entries.statusTimes,
  doneTimes: v.optional(orderSchema.entries.statusTimes, {}),
  progress: v.object({ prepared: v.number(), total: v.number() }),
  estimate: v.nullable(estimateSchema),
  type: v.picklist(fulfilmentTypes),
  /** What the customer chose to be called. Older pages have a guess, which isn't shown. */
  calledName: v.optional(v.string(), ''),
  /** Whether it's paid, without amounts; missing if nothing is to be said about that. */
  isPaid: v.optional(v.boolean()),
  isTest: v.optional(v.boolean()),
  updatedAt: time,
  expiresAt: time,
});
export type TrackedOrder = v.InferOutput<typeof trackedOrderSchema>;

/** The part of a tracking page that comes from the road: it changes independently of the order. */
export const journeySchema = v.object({
  /** The newest ones, oldest first. */
  checkpoints: v.optional(v.array(checkpointSchema), []),
  carrier: v.optional(shipmentInputSchema.entries.carrier, ''),
  trackingNumber: v.optional(shipmentInputSchema.entries.trackingNumber, ''),
});
export type Journey = v.InferOutput<typeof journeySchema>;

/** `tracking/{token}`: what anyone with the link can see. */
export const trackingSchema = v.object({
  ...trackedOrderSchema.entries,
  ...journeySchema.entries,
});
export type TrackingPage = v.InferOutput<typeof trackingSchema>;
