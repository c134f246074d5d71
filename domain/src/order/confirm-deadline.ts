/** Until when a shop must confirm a pending order. Milliseconds since the epoch. */

import { type OpeningHours, openSpans } from '../shop/opening-hours.ts';
import { day, minute } from '../time/durations.ts';
import type { Order } from './schema.ts';

/** Longer than anybody orders ahead. */
const longestWait = 15 * day;

/**
 * When an order that is pending since `since` expires unconfirmed. One for as soon as possible is
 * wanted now, so its time runs at once. One for later may come in while nobody is at the shop: its
 * time runs while the shop is open.
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
  // It does not open again: the hours have changed since.
  return Math.max(since + timeout, requestedFor);
}
