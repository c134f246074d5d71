/** How long an order has been waiting, relative to the shop's limits. */

import type { Order } from '@fireline/domain/order/schema';
import type { Shop } from '@fireline/domain/shop/settings';
import { minute } from '@fireline/domain/time/durations';

export type WaitLevel = 'fine' | 'warn' | 'late';
export type WaitLimits = Pick<Shop, 'ticketWarnMinutes' | 'ticketLateMinutes'>;

/** An order for later waits from its requested time. `now` in milliseconds. */
export function waitLevelOf(
  { placedAt, fulfilment }: Pick<Order, 'placedAt' | 'fulfilment'>,
  limits: WaitLimits | null,
  now: number,
): WaitLevel {
  if (limits === null) return 'fine';
  const waited = now - Math.max(placedAt, fulfilment.requestedFor ?? 0);
  if (waited >= limits.ticketLateMinutes * minute) return 'late';
  return waited >= limits.ticketWarnMinutes * minute ? 'warn' : 'fine';
}
