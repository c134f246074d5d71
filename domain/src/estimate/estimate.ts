/**
 * When a customer can have what they order: from the kitchen's queue, what the order asks of each
 * station, how fast things go at the moment, and the ride. The checkout shows it before there is
 * an order; verification promises it. Times in milliseconds.
 */

import type { Queue } from '../kitchen/queue.ts';
import { doneAt, StationPlan, type Work, workAlone } from '../kitchen/work.ts';
import type { Estimate, Order } from '../order/schema.ts';
import type { FulfilmentType } from '../order/status.ts';
import type { Shop } from '../shop/settings.ts';
import { minute } from '../time/durations.ts';
import { rideMinutes, spanOf } from './span.ts';

export type { Work } from '../kitchen/work.ts';

/** What promises are made from. */
export interface Kitchen {
  /** `queue/now`; null if nobody has measured it. One that is too old counts as none. */
  readonly queue: Queue | null;
  readonly shop: Pick<Shop, 'busyMinutes' | 'ticketsAtOnce'>;
  readonly now: number;
}

/** After this long (ms) a measurement of the queue says nothing any more. */
const queueLifetime = 15 * minute;

/** The promise for an order of `lines` that is placed now. */
export function estimateFor(
  { fulfilment, lines }: Pick<Order, 'fulfilment'> & { readonly lines: readonly Work[] },
  kitchen: Kitchen,
): Estimate {
  const { type, requestedFor } = fulfilment;
  const expected = expectedAt({ type, lines }, kitchen);
  const span = spanOf({ expected, requestedFor, now: kitchen.now });
  return { ...span, reason: null, was: null };
}

/** How many whole minutes from now a customer could have `lines`: no slot before that can be kept. */
export function leadMinutes(
  order: { readonly type: FulfilmentType; readonly lines: readonly Work[] },
  kitchen: Kitchen,
): number {
  return Math.ceil((expectedAt(order, kitchen) - kitchen.now) / minute);
}

/**
 * How many whole minutes it takes from an empty kitchen, as fast as it should be, to the customer:
 * nobody can have `lines` sooner after the shop has opened.
 */
export function leastMinutes(
  { type, lines }: { readonly type: FulfilmentType; readonly lines: readonly Work[] },
  { ticketsAtOnce }: Pick<Shop, 'ticketsAtOnce'>,
): number {
  const ride = type === 'delivery' ? rideMinutes : 0;
  return Math.ceil(workAlone(lines, ticketsAtOnce, 1) / minute) + ride;
}

/** When the customer could have it if the kitchen began as soon as it can. */
export function expectedAt(
  { type, lines }: { readonly type: FulfilmentType; readonly lines: readonly Work[] },
  { queue, shop, now }: Kitchen,
): number {
  const known = knownQueue(queue, now);
  const plan = new StationPlan(
    shop.ticketsAtOnce,
    (station) => now + (known?.stations[station] ?? 0) * minute,
  );
  const ready = doneAt(plan, lines, { pace: known?.pace ?? 1, from: now });
  return ready + (shop.busyMinutes + (type === 'delivery' ? rideMinutes : 0)) * minute;
}

/** The measurement as far as it says anything about now. */
export function knownQueue(queue: Queue | null, now: number): Queue | null {
  return queue !== null && now - queue.measuredAt <= queueLifetime ? queue : null;
}
