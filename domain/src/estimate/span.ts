/** From an expected moment to the span that the customer is shown. Milliseconds. */

import type { Estimate } from '../order/schema.ts';
import { hour, minute } from '../time/durations.ts';

export type Span = Pick<Estimate, 'from' | 'to'>;

/** When the customer should have the order, as far as `now` tells. */
export interface Outlook {
  readonly expected: number;
  /** When they want it; the estimate is never earlier. */
  readonly requestedFor: number | null;
  readonly now: number;
}

/** How long a delivery takes, in minutes, until the shop's own tell (`ride.ts`). */
export const deliveryMinutes = 20;

/** The further away, the less certain: the spread is this share of the time until then. */
const spreadOfWay = 0.25;
const leastSpread = 5 * minute;
/** A chosen time may be days away; the uncertainty only counts from this long before it. */
const wayToChosenTime = hour;
const spreadOfChosenTime = 10 * minute;
/** Estimates are round times of day. */
const step = 5 * minute;

/** The span to show, in steps of five minutes; a chosen time is kept to the minute. */
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

/** The earliest moment at which the customer has it. */
export function earliestOf({ expected, requestedFor }: Outlook): number {
  return Math.max(expected, requestedFor ?? 0);
}

/** The latest moment at which the customer probably has it. */
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
