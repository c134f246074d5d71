/** The kitchen's current pace, from the orders it finished recently. */

import { reachedTimes } from '../order/reached.ts';
import type { Order } from '../order/schema.ts';
import { hour } from '../time/durations.ts';
import { medianOf } from './median.ts';
import { doneAt, StationPlan, type Work } from './work.ts';

export type PreparedOrder = Pick<Order, 'statusTimes' | 'doneTimes' | 'lines'>;

/** Orders finished longer ago than this (ms) don't count. */
const memory = 3 * hour;
/** Fewer orders are an accident, not a pace. */
const fewestOrders = 3;
/** The limits of a pace, in twentieths. */
const fastest = 10;
const slowest = 60;

/** Finished work, from its start until it was ready. */
interface Made {
  readonly begun: number;
  readonly ready: number;
  readonly lines: readonly Work[];
}

/**
 * The factor of `prepMinutes` that brings the plan closest to what the last orders took. The plan
 * starts them when they were really started, so they wait for each other's places as in the
 * kitchen. 1 if there are too few to tell.
 */
export function paceOf(
  orders: readonly PreparedOrder[],
  { ticketsAtOnce, now }: { readonly ticketsAtOnce: number; readonly now: number },
): number {
  const made = orders
    .flatMap((order) => madeOf(order, now))
    .sort((a, b) => a.begun - b.begun || a.ready - b.ready);
  if (made.length < fewestOrders) return 1;
  let best = { pace: 1, distance: Infinity };
  for (let twentieths = fastest; twentieths <= slowest; twentieths += 1) {
    const pace = twentieths / 20;
    const distance = Math.abs(delayOf(made, ticketsAtOnce, pace) - 1);
    if (distance < best.distance) best = { pace, distance };
  }
  return best.pace;
}

/** For an order that came back from its delivery, no time tells when it left the kitchen. */
function madeOf(order: PreparedOrder, now: number): readonly Made[] {
  const { preparing: begun, ready, out_for_delivery: left } = reachedTimes(order);
  if (begun === undefined || ready === undefined || ready <= begun) return [];
  if (ready < now - memory || (left !== undefined && left < ready)) return [];
  const work = Object.values(order.lines).filter(({ prepMinutes }) => prepMinutes > 0);
  return work.length === 0 ? [] : [{ begun, ready, lines: work }];
}

/** The median of the actual times, as a factor of the planned times at `pace`. */
function delayOf(made: readonly Made[], ticketsAtOnce: number, pace: number): number {
  const plan = new StationPlan(ticketsAtOnce);
  return medianOf(
    made.map(({ begun, ready, lines }) => {
      const planned = doneAt(plan, lines, { pace, from: begun });
      return (ready - begun) / (planned - begun);
    }),
  );
}
