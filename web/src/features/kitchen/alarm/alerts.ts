/**
 * Changes to orders that someone in the kitchen must notice: other lines; and of orders that it has
 * already started, canceled, recalled by the office, or a delivery that came back. They follow from the orders, so all screens
 * show the same ones, and one acknowledgment clears them everywhere.
 */

import { hasUnseenChange } from '@fireline/domain/changes/changed-lines';
import type { Order } from '@fireline/domain/order/schema';
import { transitionedAt } from '@fireline/domain/order/transitioned-at';
import { hour } from '@fireline/domain/time/durations';
import type { Entry } from '#platform/live/state.ts';

export interface Alert {
  readonly kind: 'changed' | 'cancelled' | 'recalled' | 'came-back';
  readonly ticket: Entry<Order>;
  /** When it happened (ms). */
  readonly at: number;
}

/** After this long (ms), no one is still cooking it. */
const memory = 2 * hour;

/**
 * `live` are the kitchen's orders, `cancelled` the latest canceled ones. The result is oldest
 * first.
 */
export function alertsOf(
  live: readonly Entry<Order>[],
  cancelled: readonly Entry<Order>[],
  now: number,
): readonly Alert[] {
  return [...live, ...cancelled]
    .flatMap((ticket): Alert[] => {
      const kind = kindOf(ticket.data);
      const { changed } = ticket.data;
      const at = kind === 'changed' && changed ? changed.at : transitionedAt(ticket.data);
      const isSeen = (ticket.data.acknowledged ?? -1) >= ticket.data.version;
      return kind === null || isSeen || now - at > memory ? [] : [{ kind, ticket, at }];
    })
    .sort((a, b) => a.at - b.at);
}

function kindOf(order: Order): Alert['kind'] | null {
  const { status, statusTimes, changedBy } = order;
  if (status !== 'cancelled' && hasUnseenChange(order)) return 'changed';
  switch (status) {
    case 'cancelled':
      return statusTimes.preparing === undefined ? null : 'cancelled';
    case 'preparing':
      // The kitchen knows what it recalled itself.
      return statusTimes.ready !== undefined && changedBy.role === 'admin' ? 'recalled' : null;
    case 'ready': {
      const { out_for_delivery: left = 0, preparing = 0 } = statusTimes;
      return left > preparing ? 'came-back' : null;
    }
    default:
      return null;
  }
}
