/** The promise that a customer was made, in words. Times in milliseconds. */

import type { Estimate } from '@fireline/domain/order/schema';
import { type FulfilmentType, isFinal, type OrderStatus } from '@fireline/domain/order/status';
import { minute } from '@fireline/domain/time/durations';
import { calendarText, clockText, momentText, relativeText, spanText } from '#ui/time/time-text.ts';

interface Facts {
  readonly status: OrderStatus;
  readonly type: FulfilmentType;
  /** The time that the customer chose, if they did. */
  readonly requestedFor: number | null;
  readonly statusTimes: { readonly [Status in OrderStatus]?: number | undefined };
}

export interface PromiseWords {
  /** What the range is of: "Ready", "With you". */
  readonly lead: string;
  /** `12:20–12:35`. */
  readonly range: string;
  /** "in about 12–27 min, by 12:35 at the latest": how far off it is, and how long at the most. */
  readonly outlook: string;
  /** It is past, and it has not been kept. */
  readonly isLate: boolean;
  /** "For today, 18:30, as you asked": null where it is as soon as possible. */
  readonly chosen: string | null;
}

/** The promise, honest once it is past; null where there is nothing left to wait for. */
export function promiseWords(
  facts: Facts,
  estimate: Estimate | null,
  now: number,
  timeZone: string | undefined,
): PromiseWords | null {
  if (estimate === null || !isAwaited(facts, estimate)) return null;
  const { type, requestedFor } = facts;
  const { to } = estimate;
  const isLate = now > to;
  const isPickup = type === 'pickup';
  const goal = isPickup ? 'ready' : 'with you';
  return {
    lead: isPickup ? 'Ready' : 'With you',
    range: spanText(estimate, now, timeZone),
    outlook: isLate
      ? `It takes longer than we thought: it should have been ${goal} by ${momentText(to, now, timeZone)}.`
      : `${distance(estimate, now)}, by ${clockText(to, timeZone)} at the latest`,
    isLate,
    chosen: requestedFor === null ? null : chosenWords(requestedFor, estimate, now, timeZone),
  };
}

/** "For today, 18:30": the time that a customer chose. */
export function requestedWords(
  requestedFor: number,
  now: number,
  timeZone: string | undefined,
): string {
  return `For ${calendarText(requestedFor, now, timeZone)}, ${clockText(requestedFor, timeZone)}`;
}

function chosenWords(
  requestedFor: number,
  estimate: Estimate,
  now: number,
  timeZone: string | undefined,
): string {
  const words = requestedWords(requestedFor, now, timeZone);
  // A minute is what rounding to the clock may make of it.
  return estimate.from > requestedFor + minute
    ? `${words}, as you asked. It comes a little later than that.`
    : `${words}, as you asked`;
}

/** A delivery that failed waits for another courier: what was promised before says nothing then. */
function isAwaited(
  { status, type, statusTimes }: Omit<Facts, 'requestedFor'>,
  { reason }: Estimate,
): boolean {
  if (isFinal(status)) return false;
  if (status !== 'ready') return true;
  const hasFailed = statusTimes.out_for_delivery !== undefined && reason !== 'delivery-failed';
  return type === 'delivery' && !hasFailed;
}

/** `in about 12–27 min`; from an hour ahead the minutes say nothing, and within it they are all. */
function distance({ from, to }: Estimate, now: number): string {
  const soonest = Math.round((from - now) / minute);
  const latest = Math.max(1, Math.round((to - now) / minute));
  if (soonest < 1) return 'any minute now';
  if (soonest >= 60) return relativeText(from, now);
  return soonest === latest ? `in about ${latest} min` : `in about ${soonest}–${latest} min`;
}

const reasons = {
  'queue-grew': 'the kitchen has more orders than we thought',
  'queue-shrank': 'the kitchen has fewer orders than we thought',
  'confirmed-late': 'the shop confirmed it later than we thought',
  faster: 'the kitchen is faster than we thought',
  slower: 'the kitchen takes longer than we thought',
  busy: 'the shop is very busy right now',
  recalled: 'the kitchen took it back to put something right',
  'delivery-failed': 'the courier could not hand it over',
} as const satisfies Record<NonNullable<Estimate['reason']>, string>;

/** "Moved from 12:20–12:35: the kitchen …": what became of the promise before; null if it stands. */
export function movedWords(
  facts: Omit<Facts, 'requestedFor'>,
  estimate: Estimate | null,
  now: number,
  timeZone: string | undefined,
): string | null {
  if (!estimate?.was || !isAwaited(facts, estimate)) return null;
  const { was, reason } = estimate;
  const before = spanText(was, now, timeZone);
  if (before === spanText(estimate, now, timeZone)) return null;
  const why = reason === null ? '.' : `: ${reasons[reason]}.`;
  return `Moved from ${before}${why}`;
}
