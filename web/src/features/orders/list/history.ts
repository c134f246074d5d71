/** The customer's closed orders: what is shown of them, and in which order. Times in milliseconds. */

import type { Order } from '@fireline/domain/order/schema';
import { finalStatuses, type OrderStatus } from '@fireline/domain/order/status';
import type { Entry } from '#platform/live/state.ts';
import { calendarText, monthText } from '#ui/time/time-text.ts';

export const filters = ['all', 'completed', 'cancelled'] as const;
export type Filter = (typeof filters)[number];

/** The filter that an address (`?show=completed`) names; anything else is all. */
export function filterOf(show: string | null): Filter {
  return filters.find((filter) => filter === show) ?? 'all';
}

/** What was not accepted counts as cancelled: nothing came of it either. */
export const filterStatuses = {
  all: finalStatuses,
  completed: ['completed'],
  cancelled: ['cancelled', 'rejected'],
} as const satisfies Record<Filter, readonly OrderStatus[]>;

/**
 * The pages that were read and the orders that closed since, newest first and each of them once. An
 * order that was read is replaced by what is known of it live.
 */
export function mergedHistory(
  read: readonly Entry<Order>[],
  closed: readonly Entry<Order>[],
  filter: Filter,
): readonly Entry<Order>[] {
  const statuses: readonly OrderStatus[] = filterStatuses[filter];
  const byId = new Map([...read, ...closed].map((entry) => [entry.id, entry]));
  return [...byId.values()]
    .filter(({ data }) => statuses.includes(data.status))
    .toSorted((one, other) => other.data.placedAt - one.data.placedAt);
}

interface Period {
  /** `Today`, `Yesterday`, `November 2026`. */
  readonly title: string;
  readonly orders: readonly Entry<Order>[];
}

/** `orders` (newest first) by today, yesterday and the months before. */
export function periodsOf(
  orders: readonly Entry<Order>[],
  now: number,
  timeZone: string | undefined,
): readonly Period[] {
  const groups = Map.groupBy(orders, ({ data: { placedAt } }) => {
    const day = calendarText(placedAt, now, timeZone);
    if (day === 'today') return 'Today';
    return day === 'yesterday' ? 'Yesterday' : monthText(placedAt, timeZone);
  });
  return [...groups].map(([title, entries]) => ({ title, orders: entries }));
}
