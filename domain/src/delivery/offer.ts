/**
 * Offers: an order that the shop assigned to a courier who hasn't taken it yet. `offeredAt` is the
 * server time of the assignment; taking the order clears it. If nobody does in time, functions open
 * the order to all couriers (`functions/src/expiry/end-offer.ts`). Times in milliseconds.
 */
import type { OrderStatus } from '../order/status.ts';
import { minute } from '../time/durations.ts';

/** How long a courier has to take an offer. */
export const offerDuration = 3 * minute;

interface Offered {
  readonly status: OrderStatus;
  readonly courierId: string | null;
  readonly offeredAt?: number | null | undefined;
}

/** Whether the courier of the order still has to take it. Who has it on the road has taken it. */
export function isOffer({ status, courierId, offeredAt }: Offered): boolean {
  return courierId !== null && typeof offeredAt === 'number' && status !== 'out_for_delivery';
}

/**
 * When the offer opens to all couriers; null if the order is no offer, or isn't ready: until then
 * nobody can take it.
 */
export function offerEndsAt(
  order: Offered & { readonly statusTimes: { readonly ready?: number | undefined } },
): number | null {
  if (!isOffer(order) || order.status !== 'ready') return null;
  return Math.max(order.offeredAt ?? 0, order.statusTimes.ready ?? 0) + offerDuration;
}
