/**
 * When a customer can expect an order: from the kitchen's queue, the work that the order adds to
 * each station, the kitchen's current pace, and the delivery time. The checkout shows it before
 * there is an order; verification stores it. Times in milliseconds.
 */

import type { Queue } from '../kitchen/queue.ts';
import { doneAt, StationPlan, type Work, workAlone } from '../kitchen/work.ts';
import type { Estimate, Order } from '../order/schema.ts';
import type { FulfilmentType } from '../order/status.ts';
import type { Shop } from '../shop/settings.ts';
import { minute } from '../time/durations.ts';
import { rideMinutesTo, ridesIn } from './ride.ts';
import { deliveryMinutes, spanOf } from './span.ts';

export type { Work } from '../kitchen/work.ts';

/** What estimates are based on. */
export interface Kitchen {
  /**
   * `queue/now`; null if it has never been measured. A measurement that is too old counts as none.
   */
  readonly queue: Queue | null;
  readonly shop: Pick<Shop, 'busyMinutes' | 'ticketsAtOnce'>;
  readonly now: number;
}

/** What somebody wants, as far as it takes time. */
interface Wanted {
  readonly type: FulfilmentType;
  readonly lines: readonly Work[];
  /** As in an order. */
  readonly homeMeters?: number | undefined;
}

/** A measurement of the queue that is older than this (ms) is ignored. */
const queueLifetime = 15 * minute;

/** The estimate for an order of `lines` that is placed now. */
export function estimateFor(
  order: Pick<Order, 'fulfilment'> & Omit<Wanted, 'type'>,
  kitchen: Kitchen,
): Estimate {
  const { type, requestedFor } = order.fulfilment;
  const expected = expectedAt({ ...order, type }, kitchen);
  const span = spanOf({ expected, requestedFor, now: kitchen.now });
  return { ...span, reason: null, was: null };
}

/** In how many whole minutes a customer could have `lines`: no earlier slot can be kept. */
export function leadMinutes(order: Wanted, kitchen: Kitchen): number {
  return Math.ceil((expectedAt(order, kitchen) - kitchen.now) / minute);
}

/**
 * How many whole minutes `lines` take from an empty kitchen at nominal pace to the customer: nobody
 * can have them sooner after the shop opens.
 */
export function leastMinutes(
  { type, lines }: { readonly type: FulfilmentType; readonly lines: readonly Work[] },
  { ticketsAtOnce }: Pick<Shop, 'ticketsAtOnce'>,
): number {
  const ride = type === 'delivery' ? deliveryMinutes : 0;
  return Math.ceil(workAlone(lines, ticketsAtOnce, 1) / minute) + ride;
}

/** When the customer could have it if the kitchen starts as soon as it can. */
export function expectedAt(
  { type, lines, homeMeters }: Wanted,
  { queue, shop, now }: Kitchen,
): number {
  const known = currentQueue(queue, now);
  const plan = new StationPlan(
    shop.ticketsAtOnce,
    (station) => now + (known?.stations[station] ?? 0) * minute,
  );
  const ready = doneAt(plan, lines, { pace: known?.pace ?? 1, from: now });
  const ride = type === 'delivery' ? rideMinutesTo(homeMeters, ridesIn(queue)) : 0;
  return ready + (shop.busyMinutes + ride) * minute;
}

/** The measurement, unless it is too old to count. */
export function currentQueue(queue: Queue | null, now: number): Queue | null {
  return queue !== null && now - queue.measuredAt <= queueLifetime ? queue : null;
}
