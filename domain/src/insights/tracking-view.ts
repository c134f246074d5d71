/**
 * `trackingViews/{orderId}`: the customer followed this order live. Their device creates it once per
 * order, so it tells neither when nor how often they looked.
 */
import * as v from 'valibot';
import { time } from '../fields.ts';
import type { Order } from '../order/schema.ts';
import type { OrderStatus } from '../order/status.ts';
import { day } from '../time/durations.ts';

export const trackingViewSchema = v.object({
  /** The order's: it belongs to the figures of that day. */
  placedAt: time,
  expiresAt: time,
});

/** How long it's kept (ms): longer than a day's figures can be recomputed. */
export const trackingViewLifetimeMs = 14 * day;

/** Everyone sees the page of an order that they've just placed: following begins afterwards. */
const followable: readonly OrderStatus[] = ['confirmed', 'preparing', 'ready', 'out_for_delivery'];

/** Whether looking at it counts. */
export function isFollowable({ status }: Pick<Order, 'status'>): boolean {
  return followable.includes(status);
}
