/** How fast the kitchen is at the moment, from what came out of it lately. */

import type { Order } from '../order/schema.ts';
import { hour } from '../time/durations.ts';
import { doneAt, StationPlan, type Work } from './work.ts';

export type PreparedOrder = Pick<Order, 'statusTimes' | 'lines'>;

/** What came out of the kitchen longer ago (ms) tells nothing about now. */
const memory = 3 * hour;
/** Fewer orders are an accident, not a pace. */
const fewestOrders = 3;
/** A pace is this many twentieths at least and at the most. */
const fastest = 10;
const slowest = 60;

/** What was made, from when it was begun until it was ready. */
interface Made {
  readonly begun: number;
  readonly ready: number;
  readonly lines: readonly Work[];
}

/**
 * The factor of their `prepMinutes` with which the plan comes closest to what the last orders took:
 * all of them begun when they were, so that one waits for another's place there as it did here.
 * 1 as long as there are too few to tell.
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

/** Of an order that came back from its delivery, nothing says when it left the kitchen. */
function madeOf({ statusTimes, lines }: PreparedOrder, now: number): readonly Made[] {
  const { preparing: begun, ready, out_for_delivery: left } = statusTimes;
  if (begun === undefined || ready === undefined || ready <= begun) return [];
  if (ready < now - memory || (left !== undefined && left < ready)) return [];
  const work = Object.values(lines).filter(({ prepMinutes }) => prepMinutes > 0);
  return work.length === 0 ? [] : [{ begun, ready, lines: work }];
}

/** The median of what they took, as a factor of what the plan gives them at `pace`. */
function delayOf(made: readonly Made[], ticketsAtOnce: number, pace: number): number {
  const plan = new StationPlan(ticketsAtOnce);
  return medianOf(
    made.map(({ begun, ready, lines }) => {
      const planned = doneAt(plan, lines, { pace, from: begun });
      return (ready - begun) / (planned - begun);
    }),
  );
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
