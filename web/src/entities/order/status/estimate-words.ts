/** The estimate in words for the customer. Times in milliseconds. */

import type { Estimate } from '@fireline/domain/order/schema';
import { type FulfilmentType, isFinal, type OrderStatus } from '@fireline/domain/order/status';
import type { AllTexts } from '@fireline/domain/texts/catalogs';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import { calendarText, clockText, momentText, spanText } from '#ui/time/time-text.ts';

interface Facts {
  readonly status: OrderStatus;
  readonly type: FulfilmentType;
  /** The time the customer chose, if any. */
  readonly requestedFor: number | null;
  readonly statusTimes: { readonly [Status in OrderStatus]?: number | undefined };
}

export interface EstimateWords {
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
export function estimateWords(
  facts: Facts,
  estimate: Estimate | null,
  now: number,
  timeZone: string | undefined,
): EstimateWords | null {
  if (estimate === null || !isAwaited(facts, estimate)) return null;
  const { type, requestedFor } = facts;
  const { to } = estimate;
  const isLate = now > to;
  const isPickup = type === 'pickup';
  const late = isPickup ? texts.order.lateForPickup : texts.order.lateForDelivery;
  return {
    lead: isPickup ? texts.order.leadPickup : texts.order.leadDelivery,
    range: spanText(estimate, now, timeZone),
    outlook: isLate ? late({ time: momentText(to, now, timeZone) }) : distance(estimate, now),
    isLate,
    chosen: requestedFor === null ? null : chosenWords(requestedFor, estimate, now, timeZone),
  };
}

/** "You asked for today, 18:30": the time a customer chose. */
export function requestedWords(
  requestedFor: number,
  now: number,
  timeZone: string | undefined,
): string {
  return texts.order.requestedFor(chosenTime(requestedFor, now, timeZone));
}

function chosenWords(
  requestedFor: number,
  estimate: Estimate,
  now: number,
  timeZone: string | undefined,
): string {
  // Rounding to the clock may make a difference of a minute.
  return estimate.from > requestedFor + minute
    ? texts.order.requestedForButLater(chosenTime(requestedFor, now, timeZone))
    : requestedWords(requestedFor, now, timeZone);
}

function chosenTime(requestedFor: number, now: number, timeZone: string | undefined) {
  return {
    day: calendarText(requestedFor, now, timeZone),
    time: clockText(requestedFor, timeZone),
  };
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
  if (soonest < 1) return texts.order.anyMinute;
  if (soonest >= 60) return longDistance(soonest);
  return soonest === latest
    ? texts.order.inMinutes({ minutes: latest })
    : texts.order.inMinutesBetween({ from: soonest, to: latest });
}

function longDistance(minutes: number): string {
  const hours = Math.round(minutes / 60);
  return hours < 36
    ? texts.order.inHours({ hours })
    : texts.order.inDays({ days: Math.round(hours / 24) });
}

const reasons = {
  'queue-grew': 'movedQueueGrew',
  'queue-shrank': 'movedQueueShrank',
  'confirmed-late': 'movedConfirmedLate',
  faster: 'movedFaster',
  slower: 'movedSlower',
  busy: 'movedBusy',
  recalled: 'movedRecalled',
  'delivery-failed': 'movedDeliveryFailed',
  'courier-busy': 'movedCourierBusy',
  'delivery-slower': 'movedDeliverySlower',
  'delivery-faster': 'movedDeliveryFaster',
} as const satisfies Record<NonNullable<Estimate['reason']>, keyof AllTexts['order']>;

/** "Changed from 12:20–12:35: the kitchen …": the previous estimate; null if it hasn't changed. */
export function revisedWords(
  facts: Omit<Facts, 'requestedFor'>,
  estimate: Estimate | null,
  now: number,
  timeZone: string | undefined,
): string | null {
  if (!estimate?.was || !isAwaited(facts, estimate)) return null;
  const { was, reason } = estimate;
  const before = spanText(was, now, timeZone);
  if (before === spanText(estimate, now, timeZone)) return null;
  return texts.order[reason === null ? 'moved' : reasons[reason]]({ before });
}
