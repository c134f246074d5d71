/**
 * `couriers/{uid}`: whether a courier is on duty, written by their page. Times in milliseconds, by
 * the server's clock.
 */
import * as v from 'valibot';
import { text, time } from '../fields.ts';
import { limits } from '../limits.ts';
import { day, minute } from '../time/durations.ts';

export const courierSchema = v.object({
  /** As displayed to admins. */
  name: text(limits.screenName),
  onDuty: v.boolean(),
  /** When they last went on or off duty. */
  since: time,
  lastSeenAt: time,
  /** The orders that they bring, in the sequence that they want; missing: as placed. */
  rides: v.exactOptional(v.pipe(v.array(v.string()), v.maxLength(limits.arrangedRides))),
});
export type Courier = v.InferOutput<typeof courierSchema>;

/** `orders/{orderId}/private/taker`: who has taken a delivery, as they are called. */
export const takerSchema = v.object({ uid: v.string(), name: text(limits.screenName), at: time });

/** How often (ms) the visible page of a courier on duty says that it's still there. */
export const courierSeenEvery = 2 * minute;

/** A courier who hasn't been seen for this long (ms) is forgotten, and with it off duty. */
export const courierForgottenAfter = day;
