/** The most urgent open order, in one line. Times in milliseconds. */
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import { promiseWords } from '#entities/order/status/estimate-words.ts';
import type { Entry } from '#platform/live/state.ts';

const phrases = {
  placed: 'is on its way to the shop',
  pending: 'is waiting for confirmation',
  confirmed: 'is confirmed',
  preparing: 'is being prepared',
  ready: 'is ready',
  out_for_delivery: 'is on its way',
  completed: 'is completed',
  cancelled: 'was canceled',
  rejected: 'was declined',
} as const satisfies Record<OrderStatus, string>;

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
  { id, data, pending }: Entry<Order>,
  now: number,
  timeZone: string | undefined,
): ActiveOrderWords {
  const { type, requestedFor } = data.fulfilment;
  const isWaiting = data.status === 'placed' && pending;
  const phrase = isWaiting ? 'hasn’t been sent yet' : phrases[data.status];
  const title = `Your order ${orderLabel(id)} ${phrase}`;
  if (data.status === 'ready' && type === 'pickup') return { title, when: 'come pick it up' };
  const facts = { status: data.status, statusTimes: data.statusTimes, type, requestedFor };
  const promise = promiseWords(facts, data.estimate ?? null, now, timeZone);
  if (promise === null) return { title, when: null };
  return { title, when: promise.isLate ? 'taking longer than expected' : promise.range };
}
