/** Sentences about an order for the admin screens. */

import { sortedLines } from '@fireline/domain/order/lines';
import type { Order } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import type { ActorRole } from '@fireline/domain/order/transitions';
import { texts } from '@fireline/domain/texts/texts';
import type { ReactElement, ReactNode } from 'react';

export function actorName(role: ActorRole): string {
  const names: Record<ActorRole, string> = {
    customer: texts.console.whoCustomer,
    admin: texts.console.whoAdmin,
    kitchen: texts.console.whoKitchen,
    courier: texts.console.whoCourier,
    system: texts.console.whoSystem,
  };
  return names[role];
}

/** `2 × Flat white`, one per line. Before verification, only the number of items is known. */
export function lineSummaries(order: Pick<Order, 'lines' | 'items'>): readonly string[] {
  const lines = sortedLines(order);
  if (lines.length > 0) return lines.map(([, { quantity, name }]) => `${quantity} × ${name}`);
  const pieces = order.items.reduce((sum, { quantity }) => sum + quantity, 0);
  return [texts.console.itemsBeingChecked({ count: pieces })];
}

const deeds = () =>
  ({
    placed: texts.console.movedPlaced,
    pending: texts.console.movedChecked,
    confirmed: texts.console.movedConfirmed,
    preparing: texts.console.movedStarted,
    ready: texts.console.movedReady,
    out_for_delivery: texts.console.movedSentOut,
    completed: texts.console.movedCompleted,
    cancelled: texts.console.movedCanceled,
    rejected: texts.console.movedDeclined,
  }) as const satisfies Record<OrderStatus, unknown>;

/** `Confirmed by the kitchen, 2 min ago`: the last move, who made it, and when. */
export function lastTransition(
  order: Pick<Order, 'status' | 'changedBy'>,
  uid: string,
  time: () => ReactElement,
): ReactNode {
  const who = order.changedBy.uid === uid ? texts.console.whoYou : actorName(order.changedBy.role);
  // Only a courier moves an order from the road back to ready.
  const deed =
    order.status === 'ready' && order.changedBy.role === 'courier'
      ? texts.console.movedReturned
      : deeds()[order.status];
  return deed({ who, time });
}

/** A step of the timeline: `Confirmed`, or `Recalled` if it went back. */
export function stepLabel(from: OrderStatus | null, to: OrderStatus): string {
  if (from === to) return texts.changing.changed;
  if (from === 'ready' && to === 'preparing') return texts.console.timelineRecalled;
  if (from === 'out_for_delivery' && to === 'ready') return texts.console.timelineFailed;
  return texts.status[to];
}
