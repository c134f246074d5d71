/** What the people who wait are shown: numbers, and nothing else about anybody. Times in ms. */

import { appearsAt, type KitchenTimes } from '@fireline/domain/kitchen/ticket-time';
import { orderNumber } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { hour, minute } from '@fireline/domain/time/durations';
import type { Entry } from '#platform/live/state.ts';

export interface CalledNumber {
  readonly number: string;
  /** It was called a moment ago. */
  readonly isNew: boolean;
}

export interface BoardNumbers {
  /** Whoever has waited longest comes first. */
  readonly preparing: readonly string[];
  /** Whoever was called last comes first. */
  readonly ready: readonly CalledNumber[];
}

/** How long a number that was just called stands out. */
export const newFor = minute;
/** A number that nobody came for makes room. It is still on the customer's own page. */
export const clearsAfter = 20 * minute;
/** Nobody waits so long at the counter: an order that was never finished is not called for ever. */
export const forgottenAfter = 4 * hour;

/** Only orders that are collected: nobody waits here for a delivery. */
export function boardOf(
  orders: readonly Entry<Order>[],
  times: KitchenTimes,
  now: number,
): BoardNumbers {
  const collected = orders.filter(({ data }) => data.fulfilment.type === 'pickup');
  const preparing = collected
    .filter(({ data }) => isBeingMade(data, times, now))
    .sort((a, b) => a.data.placedAt - b.data.placedAt);
  const ready = collected
    .map((order) => ({
      number: numberOf(order),
      calledAt: order.data.statusTimes.ready ?? now,
      status: order.data.status,
    }))
    .filter(({ status, calledAt }) => status === 'ready' && now - calledAt < clearsAfter)
    .sort((a, b) => b.calledAt - a.calledAt);
  return {
    preparing: preparing.map(numberOf),
    ready: ready.map(({ number, calledAt }) => ({
      number,
      isNew: now - calledAt < newFor,
    })),
  };
}

/** What is called out; older orders have only their number. */
function numberOf({ id, data }: Entry<Order>): string {
  return data.callNumber ?? orderNumber(id);
}

function isBeingMade(order: Order, times: KitchenTimes, now: number): boolean {
  const { status, statusTimes } = order;
  if (status !== 'preparing' && status !== 'confirmed') return false;
  const appears = appearsAt(order, times);
  if (now - Math.max(appears, statusTimes.preparing ?? 0) >= forgottenAfter) return false;
  return status === 'preparing' || appears <= now;
}
