/** The customer's closed orders: which are shown, and in which order. Times in milliseconds. */

import type { Order } from '@fireline/domain/order/schema';
import { finalStatuses, type OrderStatus } from '@fireline/domain/order/status';
import { longDateText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { day } from '@fireline/domain/time/durations';
import { groupBy } from '#lib/group-by.ts';
import type { Entry } from '#platform/live/state.ts';
import { calendarText } from '#ui/time/time-text.ts';

export const filters = ['all', 'completed', 'cancelled'] as const;
export type Filter = (typeof filters)[number];

/** The filter in the URL (`?show=completed`); all for any other value. */
export function filterOf(show: string | null): Filter {
  return filters.find((filter) => filter === show) ?? 'all';
}

/** Declined counts as canceled: in both cases the customer got nothing. */
export const filterStatuses = {
  all: finalStatuses,
  completed: ['completed'],
  cancelled: ['cancelled', 'rejected'],
} as const satisfies Record<Filter, readonly OrderStatus[]>;

/**
 * The loaded pages plus orders that have closed since, newest first and without duplicates. The
 * live state of an order replaces the one that was loaded.
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

/** Groups `orders` (newest first) by today, yesterday, and earlier months. */
export function periodsOf(
  orders: readonly Entry<Order>[],
  now: number,
  timeZone: string | undefined,
): readonly Period[] {
  const dayOf = (at: number) => calendarText(at, now, timeZone);
  const [today, yesterday] = [dayOf(now), dayOf(now - day)];
  const groups = groupBy(orders, ({ data: { placedAt } }) => {
    if (dayOf(placedAt) === today) return texts.orders.today;
    return dayOf(placedAt) === yesterday
      ? texts.orders.yesterday
      : longDateText(placedAt, 'month', timeZone);
  });
  return [...groups].map(([title, entries]) => ({ title, orders: entries }));
}
