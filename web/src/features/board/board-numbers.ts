/** What waiting customers see: numbers, and no personal data. Times in ms. */

import { appearsAt, type KitchenTimes } from '@fireline/domain/kitchen/ticket-time';
import { orderNumber } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { hour, minute } from '@fireline/domain/time/durations';
import type { Entry } from '#platform/live/state.ts';

export interface CalledNumber {
  readonly number: string;
  /** Called within the last `highlightMs` ms. */
  readonly isNew: boolean;
}

export interface BoardNumbers {
  /** Longest wait first. */
  readonly preparing: readonly string[];
  /** Latest call first. */
  readonly ready: readonly CalledNumber[];
}

/** How long (ms) a newly called number is highlighted. */
export const highlightMs = minute;
/** How long (ms) a called number stays up. The customer's own page keeps showing it. */
export const clearsAfterMs = 20 * minute;
/**
 * Age (ms) at which an order that was never finished is dropped; no one waits at the counter that
 * long.
 */
export const staleAfterMs = 4 * hour;

/** Only pickup orders: no one waits here for a delivery, or for a test order. */
export function boardOf(
  orders: readonly Entry<Order>[],
  times: KitchenTimes,
  now: number,
): BoardNumbers {
  const collected = orders.filter(({ data }) => data.fulfilment.type === 'pickup' && !data.test);
  const preparing = collected
    .filter(({ data }) => isBeingMade(data, times, now))
    .sort((a, b) => a.data.placedAt - b.data.placedAt);
  const ready = collected
    .map((order) => ({
      number: numberOf(order),
      calledAt: order.data.statusTimes.ready ?? now,
      status: order.data.status,
    }))
    .filter(({ status, calledAt }) => status === 'ready' && now - calledAt < clearsAfterMs)
    .sort((a, b) => b.calledAt - a.calledAt);
  return {
    preparing: preparing.map(numberOf),
    ready: ready.map(({ number, calledAt }) => ({
      number,
      isNew: now - calledAt < highlightMs,
    })),
  };
}

/** The call number; orders from before call numbers existed only have their order number. */
function numberOf({ id, data }: Entry<Order>): string {
  return data.callNumber ?? orderNumber(id);
}

function isBeingMade(order: Order, times: KitchenTimes, now: number): boolean {
  const { status, statusTimes } = order;
  if (status !== 'preparing' && status !== 'confirmed') return false;
  const appears = appearsAt(order, times);
  if (now - Math.max(appears, statusTimes.preparing ?? 0) >= staleAfterMs) return false;
  return status === 'preparing' || appears <= now;
}
