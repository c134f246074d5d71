/**
 * What there is to know of an order's way to its customer: `deliveries/{orderId}`, and the
 * checkpoints that are events of the order. Times in milliseconds.
 */
import * as v from 'valibot';
import { optionalText, text, time } from '../fields.ts';
import { limits } from '../limits.ts';

/** What an admin says of who carries it. */
export const carriageInputSchema = v.object({
  carrier: optionalText(limits.carrier),
  trackingNumber: optionalText(limits.trackingNumber),
});
export type CarriageInput = v.InferOutput<typeof carriageInputSchema>;

export const deliverySchema = v.object({
  customerId: v.string(),
  courierId: v.nullable(v.string()),
  ...carriageInputSchema.entries,
  /** Where the courier was last; accuracy in metres. */
  location: v.nullable(
    v.object({ lat: v.number(), lng: v.number(), accuracy: v.number(), at: time }),
  ),
  eta: v.nullable(time),
});
export type Delivery = v.InferOutput<typeof deliverySchema>;

/** What somebody types to say how far an order has come. */
export const checkpointInputSchema = v.object({
  place: text(limits.checkpointPlace, 'Enter a location.'),
  text: optionalText(limits.checkpointText),
});
export type CheckpointInput = v.InferOutput<typeof checkpointInputSchema>;

/** One checkpoint as the customer and the public page see it: not who wrote it. */
export const checkpointSchema = v.object({
  id: v.string(),
  place: v.string(),
  text: v.string(),
  at: time,
});
export type Checkpoint = v.InferOutput<typeof checkpointSchema>;

/** How many of the newest checkpoints are shown. */
export const shownCheckpoints = 20;
