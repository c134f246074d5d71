/**
 * A live list of orders is limited and has the oldest first, so in a rush the newest would be
 * missing. A list at its limit is joined by the newest orders waiting to be confirmed, which have a
 * separate query: nothing can crowd those out.
 */
import { limits } from '@fireline/domain/limits';
import type { Order } from '@fireline/domain/order/schema';
import { useMemo } from 'react';
import { sources } from '#entities/shop/sources.ts';
import type { QuerySource } from '#platform/firestore/source.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Live, LiveList } from '#platform/live/state.ts';

/** How many of the newest orders are shown in addition to a full list. */
const newest = 100;

export function useWithNewOrders(source: QuerySource<Order>): Live<LiveList<Order>> {
  const list = useLiveQuery(source);
  const isFull = list.status === 'ready' && isAtLimit(list.data);
  const added = useLiveQuery(isFull ? sources.newOrders(newest) : null);
  return useMemo(() => withNewOrders(list, added), [list, added]);
}

/** `list` plus what it lacks of `added`; only if it is at its limit. */
export function withNewOrders(
  list: Live<LiveList<Order>>,
  added: Live<LiveList<Order>>,
): Live<LiveList<Order>> {
  if (list.status !== 'ready' || added.status !== 'ready' || !isAtLimit(list.data)) return list;
  const known = new Set(list.data.entries.map(({ id }) => id));
  const news = added.data.entries.filter(({ id }) => !known.has(id)).toReversed();
  if (news.length === 0) return list;
  return { ...list, data: { ...list.data, entries: [...list.data.entries, ...news] } };
}

function isAtLimit({ entries, invalidIds }: LiveList<Order>): boolean {
  return entries.length + invalidIds.length >= limits.listSize;
}
