/** The estimate in words for the customer. Times in milliseconds. */

import type { Estimate } from '@fireline/domain/order/schema';
import { type FulfilmentType, isFinal, type OrderStatus } from '@fireline/domain/order/status';
import { minute } from '@fireline/domain/time/durations';
import { calendarText, clockText, momentText, relativeText, spanText } from '#ui/time/time-text.ts';

interface Facts {
  readonly status: OrderStatus;
  readonly type: FulfilmentType;
  /** The time the customer chose, if any. */
  readonly requestedFor: number | null;
  readonly statusTimes: { readonly [Status in OrderStatus]?: number | undefined };
}

export interface PromiseWords {
  /** What the range describes: "Ready", "Arrives". */
  readonly lead: string;
  /** `12:20–12:35`. */
  readonly range: string;
  /** "In 12–27 min": how far away it is. */
  readonly outlook: string;
  /** The estimate has passed, and the order isn't there. */
  readonly isLate: boolean;
  /** "You asked for today, 18:30": null if it's as soon as possible. */
  readonly chosen: string | null;
}

/** The estimate, honest once it has passed; null when there is nothing left to wait for. */
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
  const goal = isPickup ? 'been ready' : 'arrived';
  return {
    lead: isPickup ? 'Ready' : 'Arrives',
    range: spanText(estimate, now, timeZone),
    outlook: isLate
      ? `This is taking longer than expected. It should have ${goal} by ${momentText(to, now, timeZone)}.`
      : distance(estimate, now),
    isLate,
    chosen: requestedFor === null ? null : chosenWords(requestedFor, estimate, now, timeZone),
  };
}

/** "For today, 18:30": the time a customer chose. */
export function requestedWords(
  requestedFor: number,
  now: number,
  timeZone: string | undefined,
): string {
  return `You asked for ${calendarText(requestedFor, now, timeZone)}, ${clockText(requestedFor, timeZone)}`;
}

function chosenWords(
  requestedFor: number,
  estimate: Estimate,
  now: number,
  timeZone: string | undefined,
): string {
  const words = requestedWords(requestedFor, now, timeZone);
  // Rounding to the clock may make a difference of a minute.
  return estimate.from > requestedFor + minute
    ? `${words}. It’ll be a little later than that.`
    : words;
}

/**
 * After a failed delivery, another courier is needed, so the estimate from before no longer counts.
 */
function isAwaited(
  { status, type, statusTimes }: Omit<Facts, 'requestedFor'>,
  { reason }: Estimate,
): boolean {
  if (isFinal(status)) return false;
  if (status !== 'ready') return true;
  const hasFailed = statusTimes.out_for_delivery !== undefined && reason !== 'delivery-failed';
  return type === 'delivery' && !hasFailed;
}

/**
 * `In 12–27 min`. An hour or more ahead, the minutes don't matter; within an hour, only they do.
 */
function distance({ from, to }: Estimate, now: number): string {
  const soonest = Math.round((from - now) / minute);
  const latest = Math.max(1, Math.round((to - now) / minute));
  if (soonest < 1) return 'Any minute now';
  if (soonest >= 60) return relativeText(from, now).replace(/^in/, 'In');
  return soonest === latest ? `In ${latest} min` : `In ${soonest}–${latest} min`;
}

const reasons = {
  'queue-grew': 'the kitchen has more orders than expected',
  'queue-shrank': 'the kitchen has fewer orders than expected',
  'confirmed-late': 'the shop confirmed it later than expected',
  faster: 'the kitchen is faster than expected',
  slower: 'the kitchen is taking longer than expected',
  busy: 'the shop is very busy right now',
  recalled: 'the kitchen took it back to fix something',
  'delivery-failed': 'the courier couldn’t deliver it',
} as const satisfies Record<NonNullable<Estimate['reason']>, string>;

/** "Changed from 12:20–12:35: the kitchen …": the previous estimate; null if it hasn't changed. */
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
  return `Changed from ${before}${why}`;
}
