import * as v from 'valibot';
import { time } from '../fields.ts';

/** `queue/now`: how much the kitchen has before it, for promises made before an order exists. */
export const queueSchema = v.object({
  measuredAt: time,
  /** How many orders wait or are being prepared. */
  orders: v.number(),
  /** Station → minutes until it would begin with one more line. */
  stations: v.record(v.string(), v.number()),
  /** How long things really take, as a factor of their `prepMinutes`: the recent median. */
  pace: v.number(),
  /**
   * `placedAt` of the orders that are begun as soon as there is a place, in this order; an order for
   * later is not among them before its turn has come.
   */
  waiting: v.array(time),
  /** The slots (their beginnings) that take no more orders. */
  fullSlots: v.array(time),
  /** The shop's `busyMinutes` that the promises were made with. */
  busyMinutes: v.optional(v.number()),
  /** When the pace was measured: less often than the rest. */
  paceAt: v.optional(time),
});
export type Queue = v.InferOutput<typeof queueSchema>;
