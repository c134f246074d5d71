/** Orders that were read by page, kept up to date by a live list of the newest ones. */
import type { Order } from '@fireline/domain/order/schema';
import { daySpan } from '@fireline/domain/time/shop-days';
import { useEffect, useState } from 'react';
import { sources } from '#entities/shop/sources.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry, LiveList } from '#platform/live/state.ts';
import type { ListQuery } from '../filters/list-query.ts';
import { wantedStatuses } from '../filters/order-filter.ts';

/** Those of about a day: the ones that still change. */
const newest = 200;

export interface Newest {
  /** The newest orders, and those that have been among them since the page was opened. */
  readonly known: ReadonlyMap<string, Entry<Order>>;
  /** Orders placed after this (ms) that aren't known don't exist any more. */
  readonly completeAfter: number;
}

export const noneNewer: Newest = { known: new Map(), completeAfter: Number.POSITIVE_INFINITY };

export function useNewestOrders(): Newest {
  const live = useLiveQuery(sources.latestOrders(newest));
  const list = live.status === 'ready' ? live.data : null;
  const isConfirmed = live.status === 'ready' && !live.fromCache;
  const [present, setPresent] = useState(noneNewer);
  useEffect(() => {
    if (list !== null) setPresent((before) => follow(before, list, isConfirmed ? newest : null));
  }, [list, isConfirmed]);
  return present;
}

/**
 * What is known after another snapshot of the newest orders. If the server has confirmed it, with at
 * most `size` of them, what is missing between those that it has was deleted.
 */
export function follow(
  { known, completeAfter }: Newest,
  { entries, invalidIds }: LiveList<Order>,
  size: number | null,
): Newest {
  const all = new Map([...known, ...entries.map((entry) => [entry.id, entry] as const)]);
  if (size === null) return { known: all, completeAfter };
  const isAll = entries.length + invalidIds.length < size;
  const first = isAll ? Number.NEGATIVE_INFINITY : (entries.at(-1)?.data.placedAt ?? Infinity);
  const there = new Set([...entries.map(({ id }) => id), ...invalidIds]);
  const kept = [...all].filter(([id, { data }]) => there.has(id) || data.placedAt <= first);
  return { known: new Map(kept), completeAfter: first };
}

/**
 * `read` as known now, without what was deleted, after those of the newest that are new among the
 * orders that `query` asks for.
 */
export function withNewest(
  read: readonly Entry<Order>[],
  { known, completeAfter }: Newest,
  { customer, from, to, statuses }: Pick<ListQuery, 'customer' | 'from' | 'to' | 'statuses'>,
  timeZone: string,
): readonly Entry<Order>[] {
  const ids = new Set(read.map(({ id }) => id));
  const first = from === null ? 0 : daySpan(from, timeZone).from;
  const end = to === null ? Number.POSITIVE_INFINITY : daySpan(to, timeZone).to;
  const wanted = wantedStatuses(statuses);
  const added = [...known.values()].filter(
    ({ id, data }) =>
      !ids.has(id) &&
      data.placedAt >= first &&
      data.placedAt < end &&
      (customer === null || data.customerId === customer) &&
      (wanted === null || wanted.includes(data.status)),
  );
  const present = read.filter(({ id, data }) => known.has(id) || data.placedAt <= completeAfter);
  return [...added, ...present.map((entry) => known.get(entry.id) ?? entry)];
}
