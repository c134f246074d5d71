/** The deadline for confirming a pending order. Milliseconds since the epoch. */

import { type OpeningHours, openSpans } from '../shop/opening-hours.ts';
import { day, minute } from '../time/durations.ts';
import type { Order } from './schema.ts';

/** Longer than anyone can order ahead. */
const longestWait = 15 * day;

/**
 * When an order pending since `since` expires unconfirmed. For an order for as soon as possible,
 * the time starts immediately. An order for later may come in while the shop is empty, so its time
 * only runs during opening hours.
 */
export function confirmDeadline(
  { requestedFor }: Order['fulfilment'],
  since: number,
  shop: OpeningHours & { readonly confirmTimeoutMinutes: number },
): number {
  const timeout = shop.confirmTimeoutMinutes * minute;
  if (requestedFor === null || requestedFor <= since) return since + timeout;
  let left = timeout;
  for (const { from, to } of openSpans(shop, since, since + longestWait)) {
    const begin = Math.max(from, since);
    if (begin + left <= to) return begin + left;
    left -= to - begin;
  }
  // The hours have changed since, and the shop doesn't open again.
  return Math.max(since + timeout, requestedFor);
}
