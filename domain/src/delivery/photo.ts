/**
 * The photo that proves a delivery: `orders/{orderId}/private/photo`. The courier's phone makes it
 * small and sends it before it closes the delivery; only the customer and admins see it, for a
 * week.
 */
import * as v from 'valibot';
import { time } from '../fields.ts';
import { limits } from '../limits.ts';
import { day } from '../time/durations.ts';

export const deliveryPhotoSchema = v.object({
  /** A JPEG as a data URL: it can be kept until it's sent, and be shown as it is. */
  image: v.pipe(
    v.string(),
    v.maxLength(limits.deliveryPhoto),
    v.regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/]+={0,2}$/),
  ),
  by: v.string(),
  at: time,
  expiresAt: time,
});
export type DeliveryPhoto = v.InferOutput<typeof deliveryPhotoSchema>;

/** How long (ms) it can be seen. */
export const deliveryPhotoLifetime = 7 * day;
