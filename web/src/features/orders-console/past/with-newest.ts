/** Orders that were read by page, kept up to date by a live list of the newest ones. */
import type { Order } from '@fireline/domain/order/schema';
import { daySpan } from '@fireline/domain/time/shop-days';
import { useEffect, useState } from 'react';
import { sources } from '#entities/shop/sources.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import type { ListQuery } from '../filters/list-query.ts';
import { wantedStatuses } from '../filters/order-filter.ts';

/** Those of about a day: the ones that still change. */
const newest = 200;

type Newest = ReadonlyMap<string, Entry<Order>>;

/** The newest orders, and those that have been among them since the page was opened. */
export function useNewestOrders(): Newest {
  const live = useLiveQuery(sources.latestOrders(newest));
  const entries = live.status === 'ready' ? live.data.entries : null;
  const [seen, setSeen] = useState<Newest>(new Map());
  useEffect(() => {
    if (entries === null) return;
    setSeen(
      (before) => new Map([...before, ...entries.map((entry) => [entry.id, entry] as const)]),
    );
  }, [entries]);
  return seen;
}

/** `read` as known now, after those of the newest that are new among the orders that `query` asks for. */
export function withNewest(
  read: readonly Entry<Order>[],
  known: Newest,
  { customer, from, to, statuses }: Pick<ListQuery, 'customer' | 'from' | 'to' | 'statuses'>,
  timeZone: string,
): readonly Entry<Order>[] {
  if (known.size === 0) return read;
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
  return [...added, ...read.map((entry) => known.get(entry.id) ?? entry)];
}
