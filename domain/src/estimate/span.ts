/** From the moment at which something is expected to the span that is promised. Milliseconds. */

import type { Estimate } from '../order/schema.ts';
import { hour, minute } from '../time/durations.ts';

export type Span = Pick<Estimate, 'from' | 'to'>;

/** When the customer should have the order, as far as is known at `now`. */
export interface Outlook {
  readonly expected: number;
  /** When they want it; they are never promised anything earlier. */
  readonly requestedFor: number | null;
  readonly now: number;
}

/** What a ride takes, in minutes. */
export const rideMinutes = 20;

/** The further away, the less is known: the spread is this part of the way there. */
const spreadOfWay = 0.25;
const leastSpread = 5 * minute;
/** A chosen time lies as far away as the customer likes; the kitchen is on its way so long before. */
const wayToChosenTime = hour;
const spreadOfChosenTime = 10 * minute;
/** Promises are clock times that people say. */
const step = 5 * minute;

/** The span to promise, on steps of five minutes; a chosen time is kept to the minute. */
export function spanOf(outlook: Outlook): Span {
  const { expected, requestedFor, now } = outlook;
  if (isKept(outlook, requestedFor)) {
    return { from: requestedFor, to: requestedFor + spreadOfChosenTime };
  }
  const before = Math.floor(expected / step) * step;
  const from = before > now ? before : Math.ceil(expected / step) * step;
  const to = Math.ceil((expected + Math.max(leastSpread, marginOf(outlook))) / step) * step;
  return { from: Math.max(from, requestedFor ?? 0), to };
}

/** When the customer has it at the earliest. */
export function earliestOf({ expected, requestedFor }: Outlook): number {
  return Math.max(expected, requestedFor ?? 0);
}

/** When they probably have it at the latest. */
export function latestOf(outlook: Outlook): number {
  const { expected, requestedFor } = outlook;
  return isKept(outlook, requestedFor) ? requestedFor : expected + marginOf(outlook);
}

function isKept({ expected }: Outlook, requestedFor: number | null): requestedFor is number {
  return requestedFor !== null && expected <= requestedFor;
}

function marginOf({ expected, requestedFor, now }: Outlook): number {
  const setOut = requestedFor === null ? now : Math.max(now, requestedFor - wayToChosenTime);
  return Math.max(0, expected - setOut) * spreadOfWay;
}
