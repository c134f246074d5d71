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

type Delivered = Pick<Order, 'status' | 'fulfilment' | 'statusTimes' | 'doneTimes' | 'homeMeters'>;

/** How long rides take, in minutes. */
export interface Rides {
  /** To a home whose distance is unknown: the median. */
  readonly minutes: number;
  /** Null until enough rides to homes at known distances tell. */
  readonly byDistance: NonNullable<Queue['rideByDistance']> | null;
}

/** Fewer deliveries are an accident, not a habit. */
const fewestRides = 3;
/** A line through fewer rides, or pairs of rides, would be an accident as well. */
const fewestForLine = 5;
/** Two homes that are closer together (meters) don't tell how long the way between them takes. */
const leastApart = 500;
/** The limits of a ride, in minutes: a press that came too soon or too late tells nothing. */
const shortest = 5;
const longest = 90;
/** Slower than walking. */
const mostPerKilometer = 15;

/** What the deliveries among `orders` took; `before`, as far as they are too few to tell. */
export function ridesOf(orders: readonly Delivered[], before: Rides): Rides {
  const rides = orders.flatMap((order) => {
    const { status, fulfilment, homeMeters } = order;
    const { out_for_delivery: left, completed: there } = reachedTimes(order);
    if (status !== 'completed' || fulfilment.type !== 'delivery') return [];
    if (left === undefined || there === undefined || there <= left) return [];
    return [{ minutes: (there - left) / minute, homeMeters }];
  });
  if (rides.length < fewestRides) return before;
  const known = rides.flatMap(({ minutes, homeMeters }) =>
    homeMeters === undefined ? [] : [{ minutes, kilometers: homeMeters / 1000 }],
  );
  return {
    minutes: between(shortest, longest, Math.round(medianOf(rides.map((ride) => ride.minutes)))),
    byDistance: lineThrough(known) ?? before.byDistance,
  };
}

/**
 * The line that a few odd rides don't move: its slope is the median of the slopes between any two
 * (`Theil–Sen`).
 */
function lineThrough(
  rides: readonly { readonly minutes: number; readonly kilometers: number }[],
): Rides['byDistance'] {
  const slopes = rides.flatMap((one, index) =>
    rides.slice(index + 1).flatMap((other) => {
      const apart = other.kilometers - one.kilometers;
      return Math.abs(apart) * 1000 < leastApart ? [] : [(other.minutes - one.minutes) / apart];
    }),
  );
  if (rides.length < fewestForLine || slopes.length < fewestForLine) return null;
  const perKilometer = between(0, mostPerKilometer, inTenths(medianOf(slopes)));
  const atDoor = medianOf(rides.map((ride) => ride.minutes - perKilometer * ride.kilometers));
  return { minutes: between(0, longest, inTenths(atDoor)), perKilometer };
}

function inTenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function between(least: number, most: number, value: number): number {
  return Math.min(most, Math.max(least, value));
}

/** As last learned; until the shop has delivered anything, the usual time of all shops. */
export function ridesIn(queue: Pick<Queue, 'rideMinutes' | 'rideByDistance'> | null): Rides {
  return {
    minutes: queue?.rideMinutes ?? deliveryMinutes,
    byDistance: queue?.rideByDistance ?? null,
  };
}

/** From the shop to a home this far away, in whole minutes. */
export function rideMinutesTo(
  homeMeters: number | undefined,
  { minutes, byDistance }: Rides,
): number {
  if (homeMeters === undefined || byDistance === null) return minutes;
  return between(shortest, longest, Math.round(minutesOver(homeMeters, byDistance)));
}

function minutesOver(meters: number, line: NonNullable<Rides['byDistance']>): number {
  return line.minutes + (line.perKilometer * meters) / 1000;
}

/** A delivery that is ready or on its way. */
export type UnderWay = Pick<
  Order,
  'status' | 'statusTimes' | 'doneTimes' | 'placedAt' | 'courierId' | 'homeMeters'
> & {
  readonly id: string;
  /** How far its courier still is from the home, as the crow flies; only while that is known. */
  readonly metersLeft?: number | undefined;
  /** Its place among those that its courier has arranged; missing: after them. */
  readonly ridePlace?: number | undefined;
};

/** Another customer on the same ride is this share of a ride away. */
const shareOfStop = 0.5;
/** What should be there by now is expected this soon. */
const overrun = minute;

export interface Arrival {
  readonly expected: number;
  /** Whether its courier has other orders to bring before it. */
  readonly isBehindAnother: boolean;
}

/** When each delivery arrives, by its order's ID. */
export function arrivalsOf(
  deliveries: readonly UnderWay[],
  { rides, now }: { readonly rides: Rides; readonly now: number },
): ReadonlyMap<string, Arrival> {
  const rideTo = ({ homeMeters }: UnderWay) => rideMinutesTo(homeMeters, rides) * minute;
  const arrivals = new Map<string, Arrival>();
  /** Plans `stops` as one ride, each after the one before; returns when the courier is back. */
  const plan = (
    stops: readonly UnderWay[],
    leavesAt: (stop: UnderWay) => number,
    hasOthers = false,
  ) => {
    let last = Number.NEGATIVE_INFINITY;
    let isBackAt = now;
    for (const [place, stop] of stops.toSorted(asBrought).entries()) {
      const ride = rideTo(stop);
      const left = timeLeft(stop, rides);
      const direct = left === null ? leavesAt(stop) + ride : now + left;
      last = Math.max(direct, last + ride * shareOfStop, now + overrun);
      isBackAt = last + ride;
      arrivals.set(stop.id, { expected: last, isBehindAnother: hasOthers || place > 0 });
    }
    return isBackAt;
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
    const isBackAt = plan(out, (stop) => leftAt(stop, now));
    plan(waiting, () => isBackAt, out.length > 0);
  }
  return arrivals;
}

/** As the courier has arranged them, then as placed. */
function asBrought(one: UnderWay, other: UnderWay): number {
  const [place, otherPlace] = [one.ridePlace ?? Infinity, other.ridePlace ?? Infinity];
  return place === otherPlace ? one.placedAt - other.placedAt : place - otherPlace;
}

/** What remains of a ride (ms), by how far the courier still is from the home; null if unknown. */
function timeLeft({ metersLeft, homeMeters }: UnderWay, rides: Rides): number | null {
  if (metersLeft === undefined) return null;
  if (rides.byDistance !== null) {
    return between(0, longest, minutesOver(metersLeft, rides.byDistance)) * minute;
  }
  // Without a habit to go by, the part of the way is the part of the ride.
  if (homeMeters === undefined || homeMeters === 0) return null;
  return between(0, longest, (rides.minutes * metersLeft) / homeMeters) * minute;
}

function leftAt(delivery: UnderWay, now: number): number {
  const isOut = delivery.status === 'out_for_delivery';
  return isOut ? (reachedTimes(delivery).out_for_delivery ?? now) : now;
}
