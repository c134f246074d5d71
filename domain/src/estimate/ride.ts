/**
 * How long deliveries take, learned from the last ones, and when those under way arrive: a courier
 * with several brings one after the other. Times in milliseconds.
 */
import { medianOf } from '../kitchen/median.ts';
import type { Queue } from '../kitchen/queue.ts';
import { reachedTimes } from '../order/reached.ts';
import type { Order } from '../order/schema.ts';
import { minute } from '../time/durations.ts';
import { deliveryMinutes } from './span.ts';

type Delivered = Pick<Order, 'status' | 'fulfilment' | 'statusTimes' | 'doneTimes'>;

/** Fewer deliveries are an accident, not a habit. */
const fewestRides = 3;
/** The limits of a ride, in minutes: a press that came too soon or too late tells nothing. */
const shortest = 5;
const longest = 90;

/**
 * The usual minutes from the shop to the customer: the median of the deliveries among `orders`, or
 * `before` if they are too few to tell.
 */
export function rideMinutesOf(orders: readonly Delivered[], before: number): number {
  const rides = orders.flatMap((order) => {
    const { status, fulfilment } = order;
    const { out_for_delivery: left, completed: there } = reachedTimes(order);
    if (status !== 'completed' || fulfilment.type !== 'delivery') return [];
    return left !== undefined && there !== undefined && there > left ? [there - left] : [];
  });
  if (rides.length < fewestRides) return before;
  return Math.min(longest, Math.max(shortest, Math.round(medianOf(rides) / minute)));
}

/** As last learned; until the shop has delivered anything, the usual time of all shops. */
export function rideMinutesIn(queue: Pick<Queue, 'rideMinutes'> | null): number {
  return queue?.rideMinutes ?? deliveryMinutes;
}

/** A delivery that is ready or on its way. */
export type UnderWay = Pick<
  Order,
  'status' | 'statusTimes' | 'doneTimes' | 'placedAt' | 'courierId'
> & { readonly id: string };

/** Another customer on the same ride is this share of a ride away. */
const shareOfStop = 0.5;
/** What should be there by now is expected this soon. */
const overrun = minute;

export interface Arrival {
  readonly expected: number;
  /** Whether its courier has other orders to bring before it. */
  readonly isBehindAnother: boolean;
}

/** When each delivery arrives, by its order's ID. `rideMinutes`: see `rideMinutesOf`. */
export function arrivalsOf(
  deliveries: readonly UnderWay[],
  { rideMinutes, now }: { readonly rideMinutes: number; readonly now: number },
): ReadonlyMap<string, Arrival> {
  const ride = rideMinutes * minute;
  const arrivals = new Map<string, Arrival>();
  /** Plans `stops` as one ride, each after the one before; returns when the last is reached. */
  const plan = (
    stops: readonly UnderWay[],
    leavesAt: (stop: UnderWay) => number,
    hasOthers = false,
  ) => {
    let last = Number.NEGATIVE_INFINITY;
    for (const [place, stop] of stops.toSorted((a, b) => a.placedAt - b.placedAt).entries()) {
      last = Math.max(leavesAt(stop) + ride, last + ride * shareOfStop, now + overrun);
      arrivals.set(stop.id, { expected: last, isBehindAnother: hasOthers || place > 0 });
    }
    return last;
  };
  for (const courierId of new Set(deliveries.map((delivery) => delivery.courierId))) {
    const theirs = deliveries.filter((delivery) => delivery.courierId === courierId);
    const isOut = ({ status }: UnderWay) => status === 'out_for_delivery';
    const waiting = theirs.filter((delivery) => !isOut(delivery));
    const out = theirs.filter(isOut);
    if (courierId === null) {
      // Nobody's: each on a ride of its own.
      for (const delivery of theirs) plan([delivery], (stop) => leftAt(stop, now));
      continue;
    }
    const last = plan(out, (stop) => leftAt(stop, now));
    const isBackAt = out.length === 0 ? now : last + ride;
    plan(waiting, () => isBackAt, out.length > 0);
  }
  return arrivals;
}

function leftAt(delivery: UnderWay, now: number): number {
  const isOut = delivery.status === 'out_for_delivery';
  return isOut ? (reachedTimes(delivery).out_for_delivery ?? now) : now;
}
