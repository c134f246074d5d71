/** The most urgent open order, in one line. Times in milliseconds. */

import { awaitsPayment } from '@fireline/domain/money/online';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { estimateWords } from '#entities/order/status/estimate-words.ts';
import type { Entry } from '#platform/live/state.ts';

const titleKeys = {
  placed: 'barPlaced',
  pending: 'barPending',
  confirmed: 'barConfirmed',
  preparing: 'barPreparing',
  ready: 'barReady',
  out_for_delivery: 'barOutForDelivery',
  completed: 'barCompleted',
  cancelled: 'barCanceled',
  rejected: 'barDeclined',
} as const satisfies Record<OrderStatus, keyof typeof texts.orders>;

/** Most urgent first: what the customer has to act on, then the furthest along. */
const urgency = ['ready', 'out_for_delivery', 'preparing', 'confirmed', 'pending', 'placed'];

export function mostUrgent(orders: readonly Entry<Order>[]): Entry<Order> | null {
  const [first = null] = orders.toSorted(
    (one, other) =>
      urgency.indexOf(one.data.status) - urgency.indexOf(other.data.status) ||
      one.data.placedAt - other.data.placedAt,
  );
  return first;
}

interface ActiveOrderWords {
  /** `Your order #7F3KQ2ZD is being prepared`. */
  readonly title: string;
  /** `12:20–12:35`, `come pick it up`; null if there is nothing to say. */
  readonly when: string | null;
}

export function activeOrderWords(
  { id, data, hasPendingWrites }: Entry<Order>,
  now: number,
  timeZone: string | undefined,
): ActiveOrderWords {
  const { type, requestedFor } = data.fulfilment;
  const isWaiting = data.status === 'placed' && hasPendingWrites;
  const label = orderLabel(id);
  const title = awaitsPayment(data)
    ? texts.payment.barWaiting({ label })
    : texts.orders[isWaiting ? 'barUnsent' : titleKeys[data.status]]({ label });
  if (data.status === 'ready' && type === 'pickup') return { title, when: texts.orders.barPickUp };
  const facts = { status: data.status, statusTimes: data.statusTimes, type, requestedFor };
  const words = estimateWords(facts, data.estimate ?? null, now, timeZone);
  if (words === null) return { title, when: null };
  return { title, when: words.isLate ? texts.orders.barLate : words.range };
}
