/**
 * A delivery on its way to the customer: `deliveries/{orderId}`, and its checkpoints, which are
 * events of the order. Times in milliseconds.
 */
import * as v from 'valibot';
import { optionalText, text, time } from '../fields.ts';
import { limits } from '../limits.ts';
import { texts } from '../texts/texts.ts';
import { positionSchema } from './courier-position.ts';

/** Stored without the spaces in which people type it, so that a carrier's updates find it. */
export const trackingNumberText = v.pipe(
  optionalText(limits.trackingNumber),
  v.transform((number) => number.replaceAll(/\s/g, '')),
);

/** What an admin enters about who delivers the order. */
export const shipmentInputSchema = v.object({
  carrier: optionalText(limits.carrier),
  trackingNumber: trackingNumberText,
});
export type ShipmentInput = v.InferOutput<typeof shipmentInputSchema>;

export const deliverySchema = v.object({
  customerId: v.string(),
  courierId: v.nullable(v.string()),
  // Missing if the courier's position was written first, which is all that couriers write.
  carrier: v.optional(shipmentInputSchema.entries.carrier, ''),
  trackingNumber: v.optional(shipmentInputSchema.entries.trackingNumber, ''),
  /** Where `courierId` was last seen; only while the order is on its way. */
  location: v.nullable(positionSchema),
  eta: v.optional(v.nullable(time), null),
});
export type Delivery = v.InferOutput<typeof deliverySchema>;

/** What someone enters to report how far a delivery has come. */
export const checkpointInputSchema = v.object({
  place: text(limits.checkpointPlace, () => texts.inputs.location),
  text: optionalText(limits.checkpointText),
});
export type CheckpointInput = v.InferOutput<typeof checkpointInputSchema>;

/** A checkpoint as the customer and the tracking page see it, without its author. */
export const checkpointSchema = v.object({
  id: v.string(),
  place: v.string(),
  text: v.string(),
  at: time,
});
export type Checkpoint = v.InferOutput<typeof checkpointSchema>;

/** How many of the newest checkpoints are shown. */
export const shownCheckpoints = 20;
