/** Sentences about an order for the admin screens. */

import type { Order } from '@fireline/domain/order/schema';
import { type OrderStatus, statusLabels } from '@fireline/domain/order/status';
import type { ActorRole } from '@fireline/domain/order/transitions';

export const actorNames = {
  customer: 'the customer',
  admin: 'an admin',
  kitchen: 'the kitchen',
  courier: 'the courier',
  system: 'Fireline',
} as const satisfies Record<ActorRole, string>;

/** `2 × Flat white`, one per line. Before verification, only the number of items is known. */
export function lineSummaries(order: Pick<Order, 'lines' | 'items'>): readonly string[] {
  const lines = Object.entries(order.lines).sort(([a], [b]) => a.localeCompare(b));
  if (lines.length > 0) return lines.map(([, { quantity, name }]) => `${quantity} × ${name}`);
  const pieces = order.items.reduce((sum, { quantity }) => sum + quantity, 0);
  return [`${pieces} ${pieces === 1 ? 'item' : 'items'}, being checked`];
}

const deeds = {
  placed: 'Placed',
  pending: 'Checked',
  confirmed: 'Confirmed',
  preparing: 'Started',
  ready: 'Marked ready',
  out_for_delivery: 'Sent out',
  completed: 'Completed',
  cancelled: 'Canceled',
  rejected: 'Declined',
} as const satisfies Record<OrderStatus, string>;

/** `Confirmed by the kitchen`: the last move and who made it. */
export function lastMove(order: Pick<Order, 'status' | 'changedBy'>, uid: string): string {
  const who = order.changedBy.uid === uid ? 'you' : actorNames[order.changedBy.role];
  // Only a courier moves an order from the road back to ready.
  const deed =
    order.status === 'ready' && order.changedBy.role === 'courier'
      ? 'Returned'
      : deeds[order.status];
  return `${deed} by ${who}`;
}

/** A step of the timeline: `Confirmed`, or `Recalled` if it went back. */
export function stepLabel(from: OrderStatus | null, to: OrderStatus): string {
  if (from === 'ready' && to === 'preparing') return 'Recalled to the kitchen';
  if (from === 'out_for_delivery' && to === 'ready') return 'Delivery failed';
  return statusLabels[to];
}
