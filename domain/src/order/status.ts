/**
 * The statuses of an order, and what each one means to different people. The allowed moves are in
 * `transitions.ts`.
 */

import { texts } from '../texts/texts.ts';

export const orderStatuses = [
  'placed',
  'pending',
  'confirmed',
  'preparing',
  'ready',
  'out_for_delivery',
  'completed',
  'cancelled',
  'rejected',
] as const;

export type OrderStatus = (typeof orderStatuses)[number];

/** Someone still has work to do on these: they are on the live lists. */
export const activeStatuses = [
  'placed',
  'pending',
  'confirmed',
  'preparing',
  'ready',
  'out_for_delivery',
] as const satisfies readonly OrderStatus[];

/** No moves lead out of these. */
export const finalStatuses = [
  'completed',
  'cancelled',
  'rejected',
] as const satisfies readonly OrderStatus[];

/** What the kitchen screen shows, from "to accept" to "handed over". */
export const kitchenStatuses = [
  'pending',
  'confirmed',
  'preparing',
  'ready',
] as const satisfies readonly OrderStatus[];

export const fulfilmentTypes = ['pickup', 'delivery'] as const;
export type FulfilmentType = (typeof fulfilmentTypes)[number];

export function isFinal(status: OrderStatus): boolean {
  return (finalStatuses as readonly OrderStatus[]).includes(status);
}

/** The status on a badge; short, sentence case. */
export const statusLabels: Readonly<Record<OrderStatus, string>> = {
  get placed() {
    return texts.status.placed;
  },
  get pending() {
    return texts.status.pending;
  },
  get confirmed() {
    return texts.status.confirmed;
  },
  get preparing() {
    return texts.status.preparing;
  },
  get ready() {
    return texts.status.ready;
  },
  get out_for_delivery() {
    return texts.status.out_for_delivery;
  },
  get completed() {
    return texts.status.completed;
  },
  get cancelled() {
    return texts.status.cancelled;
  },
  get rejected() {
    return texts.status.rejected;
  },
};

/** The steps a customer sees for an order without problems. */
export function happyPath(type: FulfilmentType): readonly OrderStatus[] {
  return type === 'pickup'
    ? ['pending', 'confirmed', 'preparing', 'ready', 'completed']
    : ['pending', 'confirmed', 'preparing', 'ready', 'out_for_delivery', 'completed'];
}
