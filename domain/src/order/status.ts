/**
 * The statuses of an order, and what each one means to different people. The allowed transitions
 * are in `transitions.ts`, the words for them in `texts.status`.
 */

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

/** No transitions lead out of these. */
export const finalStatuses = [
  'completed',
  'cancelled',
  'rejected',
] as const satisfies readonly OrderStatus[];

/** Whether it ended without being sold. */
export function isUnsold(status: OrderStatus): boolean {
  return status === 'cancelled' || status === 'rejected';
}

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

/** The steps a customer sees for an order without problems. */
export function happyPath(type: FulfilmentType): readonly OrderStatus[] {
  return type === 'pickup'
    ? ['pending', 'confirmed', 'preparing', 'ready', 'completed']
    : ['pending', 'confirmed', 'preparing', 'ready', 'out_for_delivery', 'completed'];
}
