/**
 * A delivery on its way to the customer: `deliveries/{orderId}`, and its checkpoints, which are
 * events of the order. Times in milliseconds.
 */
import * as v from 'valibot';
import { optionalText, text, time } from '../fields.ts';
import { limits } from '../limits.ts';
import { texts } from '../texts/texts.ts';

/** What an admin enters about who delivers the order. */
export const carriageInputSchema = v.object({
  carrier: optionalText(limits.carrier),
  trackingNumber: optionalText(limits.trackingNumber),
});
export type CarriageInput = v.InferOutput<typeof carriageInputSchema>;

export const deliverySchema = v.object({
  customerId: v.string(),
  courierId: v.nullable(v.string()),
  ...carriageInputSchema.entries,
  /** The courier's last position; accuracy in meters. */
  location: v.nullable(
    v.object({ lat: v.number(), lng: v.number(), accuracy: v.number(), at: time }),
  ),
  eta: v.nullable(time),
});
export type Delivery = v.InferOutput<typeof deliverySchema>;

/** What someone enters to report how far a delivery has come. */
export const checkpointInputSchema = v.object({
  place: text(limits.checkpointPlace, () => texts.fields.location),
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
