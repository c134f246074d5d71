/**
 * Whether an estimate stands. Customers plan around it, so it moves only if it would mislead them,
 * and always with a reason. Times in milliseconds.
 */

import type { Estimate, Order } from '../order/schema.ts';
import { minute } from '../time/durations.ts';
import { earliestOf, latestOf, type Outlook, type Span, spanOf } from './span.ts';

export type EstimateReason = NonNullable<Estimate['reason']>;

/** What is known about an order besides its estimate; gives the reason for a change. */
export interface EstimateFacts {
  readonly order: Pick<Order, 'status' | 'statusTimes'>;
  /** How many orders the kitchen starts before this one. */
  readonly ahead: number;
  readonly busyMinutes: number;
  /** Whether its courier has other orders to bring before it. */
  readonly isBehindAnother: boolean;
  /** The state at the previous measurement of the queue; null if there was none. */
  readonly before: {
    readonly measuredAt: number;
    readonly ahead: number;
    readonly busyMinutes: number;
  } | null;
}

/** An estimate with one of these has moved on since whatever else there was. */
const slow: ReadonlySet<Estimate['reason']> = new Set([
  'slower',
  'courier-busy',
  'delivery-slower',
]);

/** How far (ms) the latest and the earliest moment may be off before an estimate moves. */
const laterTolerance = 3 * minute;
const earlierTolerance = 5 * minute;
/** Waiting longer than this (ms) for the confirmation counts as a delay. */
const usualConfirmation = 3 * minute;

/**
 * `estimate` itself while it stands; otherwise a new estimate with its reason and the previous span.
 */
export function revisedEstimate(
  estimate: Estimate,
  outlook: Outlook,
  facts: EstimateFacts,
): Estimate {
  const fresh = spanOf(outlook);
  const was = { from: estimate.from, to: estimate.to };
  if (isTooLate(estimate, outlook)) return { ...fresh, reason: whyLater(estimate, facts), was };
  if (isTooEarly(estimate, outlook, fresh)) return { ...fresh, reason: whyEarlier(facts), was };
  return estimate;
}

/** Also true once its time is over: an estimate must not lie in the past. */
function isTooLate({ to }: Span, outlook: Outlook): boolean {
  return outlook.now >= to || latestOf(outlook) >= to + laterTolerance;
}

function isTooEarly({ from, to }: Span, outlook: Outlook, fresh: Span): boolean {
  return earliestOf(outlook) < from - earlierTolerance && fresh.to < to;
}

function whyLater(estimate: Estimate, facts: EstimateFacts): EstimateReason {
  const { before } = facts;
  const { status, statusTimes } = facts.order;
  const {
    confirmed = 0,
    pending = confirmed,
    preparing = 0,
    ready = 0,
    out_for_delivery = 0,
  } = statusTimes;
  // An estimate that already has this reason, or has moved since, accounts for it.
  const isNewSince = (at: number, reason: EstimateReason) =>
    before === null ||
    at > before.measuredAt ||
    (estimate.reason !== reason && !slow.has(estimate.reason));
  const isRecalled = status === 'preparing' && ready > 0 && preparing > ready;
  if (isRecalled && isNewSince(preparing, 'recalled')) return 'recalled';
  const cameBack = status === 'ready' && out_for_delivery > 0 && ready > out_for_delivery;
  if (cameBack && isNewSince(ready, 'delivery-failed')) return 'delivery-failed';
  if (isMade(status)) return facts.isBehindAnother ? 'courier-busy' : 'delivery-slower';
  if (before !== null && facts.busyMinutes > before.busyMinutes) return 'busy';
  if (facts.ahead > (before?.ahead ?? 0)) return 'queue-grew';
  const waitedFor = confirmed - pending;
  const isConfirmedLate = waitedFor > usualConfirmation && confirmed > (before?.measuredAt ?? 0);
  return isConfirmedLate && ready === 0 ? 'confirmed-late' : 'slower';
}

function whyEarlier({ order, ahead, busyMinutes, before }: EstimateFacts): EstimateReason {
  if (order.status === 'out_for_delivery') return 'delivery-faster';
  if (before === null || busyMinutes < before.busyMinutes) return 'faster';
  return ahead < before.ahead ? 'queue-shrank' : 'faster';
}

/** Whether the kitchen's part is done, so that only the delivery can change anything. */
function isMade(status: Order['status']): boolean {
  return status === 'ready' || status === 'out_for_delivery';
}
