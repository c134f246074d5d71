import * as v from 'valibot';
import { time } from '../fields.ts';

/** `queue/now`: the length of the kitchen's queue, for estimates made before an order exists. */
export const queueSchema = v.object({
  measuredAt: time,
  /** How many orders are waiting or in preparation. */
  orders: v.number(),
  /** Station → minutes until it would start one more line. */
  stations: v.record(v.string(), v.number()),
  /** How long preparation really takes, as a factor of `prepMinutes`: the recent median. */
  pace: v.number(),
  /**
   * `placedAt` of the orders that start as soon as there is a place, in this sequence; orders for
   * later appear once their turn has come.
   */
  waiting: v.array(time),
  /** The slots (by start time) that take no more orders. */
  fullSlots: v.array(time),
  /** The shop's `busyMinutes` that the estimates include. */
  busyMinutes: v.optional(v.number()),
  /** How long a delivery takes from the shop to the customer: the recent median. */
  rideMinutes: v.optional(v.number()),
  /**
   * How long it takes by the distance as the crow flies: `minutes` to leave and to hand over, and
   * `perKilometer` for the way. Missing or null until enough rides tell.
   */
  rideByDistance: v.optional(
    v.nullable(v.object({ minutes: v.number(), perKilometer: v.number() })),
  ),
  /** When the pace and the rides were measured: less often than the rest. */
  paceAt: v.optional(time),
});
export type Queue = v.InferOutput<typeof queueSchema>;
