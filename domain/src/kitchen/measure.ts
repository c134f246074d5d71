/**
 * One measurement of the queue, as a pure function: from the active orders to the public document
 * `queue/now` and the estimates that have to move. Times in milliseconds.
 */

import { type EstimateFacts, revisedEstimate } from '../estimate/revised.ts';
import { arrivalsOf, type Rides, rideMinutesTo, type UnderWay } from '../estimate/ride.ts';
import type { Outlook } from '../estimate/span.ts';
import type { Estimate } from '../order/schema.ts';
import type { Shop } from '../shop/settings.ts';
import { minute } from '../time/durations.ts';
import { type KitchenPace, loadOf, type QueuedOrder, type QueueLoad } from './load.ts';
import type { Queue } from './queue.ts';

/** An active order with its estimate. */
export type EstimatedOrder = QueuedOrder & { readonly estimate?: Estimate | undefined };

export interface Measurable {
  /** All that are pending, confirmed, or in preparation. */
  readonly orders: readonly EstimatedOrder[];
  /** Deliveries that are ready or on their way. */
  readonly deliveries: readonly (EstimatedOrder & UnderWay)[];
  /** The requested times of active orders that lie ahead. */
  readonly requestedTimes: readonly number[];
  readonly shop: KitchenPace['shop'] & Pick<Shop, 'slotCapacity'>;
  readonly pace: {
    readonly factor: number;
    readonly rides: Rides;
    readonly measuredAt: number;
  };
  /** The previous measurement; null for the first. */
  readonly before: Queue | null;
  readonly now: number;
}

export interface Measurement {
  readonly queue: Queue;
  /** Order ID → its new estimate; orders whose estimate stands are left out. */
  readonly revised: ReadonlyMap<string, Estimate>;
}

export function measure(input: Measurable): Measurement {
  const { orders, shop, pace, now } = input;
  const load = loadOf(orders, { shop, pace: pace.factor, now });
  return {
    queue: {
      measuredAt: now,
      orders: orders.length,
      stations: load.stations,
      pace: pace.factor,
      rideMinutes: pace.rides.minutes,
      rideByDistance: pace.rides.byDistance,
      waiting: load.waiting.map(({ placedAt }) => placedAt),
      fullSlots: fullSlots(input.requestedTimes, shop.slotCapacity),
      busyMinutes: shop.busyMinutes,
      paceAt: pace.measuredAt,
    },
    revised: new Map([...revisedOrders(input, load), ...revisedDeliveries(input)]),
  };
}

type Revised = readonly (readonly [orderId: string, estimate: Estimate])[];

function revisedOrders({ orders, shop, pace, before, now }: Measurable, load: QueueLoad): Revised {
  const places = placesIn(load, before);
  return orders.flatMap((order) => {
    const isDelivery = order.fulfilment.type === 'delivery';
    const ride = isDelivery ? rideMinutesTo(order.homeMeters, pace.rides) : 0;
    const expected = (load.readyAt.get(order.id) ?? now) + ride * minute;
    const place = places.get(order.id) ?? { ahead: 0, aheadBefore: 0 };
    return revisionOf(order, expected, now, factsOf(order, place, shop, before));
  });
}

/** Once an order is ready, only the ride remains, and what its courier brings before it. */
function revisedDeliveries({ deliveries, shop, pace, before, now }: Measurable): Revised {
  const arrivals = arrivalsOf(deliveries, { rides: pace.rides, now });
  return deliveries.flatMap((order) => {
    const { expected, isBehindAnother } = arrivals.get(order.id) ?? {
      expected: now,
      isBehindAnother: false,
    };
    const facts = factsOf(order, { ahead: 0, aheadBefore: 0 }, shop, before);
    const busyMinutes = before?.busyMinutes ?? 0;
    return revisionOf(order, expected, now, { ...facts, busyMinutes, isBehindAnother });
  });
}

function revisionOf(
  order: EstimatedOrder,
  expected: number,
  now: number,
  facts: EstimateFacts,
): Revised {
  const { id, estimate, fulfilment } = order;
  if (estimate === undefined) return [];
  const outlook: Outlook = { expected, requestedFor: fulfilment.requestedFor, now };
  const revised = revisedEstimate(estimate, outlook, facts);
  return revised === estimate ? [] : [[id, revised]];
}

interface Place {
  readonly ahead: number;
  readonly aheadBefore: number;
}

function factsOf(
  order: EstimatedOrder,
  { ahead, aheadBefore }: Place,
  { busyMinutes }: Pick<Shop, 'busyMinutes'>,
  before: Queue | null,
): EstimateFacts {
  return {
    order,
    ahead,
    busyMinutes,
    isBehindAnother: false,
    before: before && {
      measuredAt: before.measuredAt,
      ahead: aheadBefore,
      busyMinutes: before.busyMinutes ?? busyMinutes,
    },
  };
}

/**
 * The place of each order that hasn't been started, now and at the previous measurement. An order
 * placed since then got an estimate that accounts for the orders known at that time. `queue/now`
 * doesn't list orders for later; of those, the ones placed by then were known.
 */
function placesIn({ waiting, later }: QueueLoad, before: Queue | null): ReadonlyMap<string, Place> {
  const placesBefore = new Map(before?.waiting.map((placedAt, place) => [placedAt, place]));
  const places = new Map<string, Place>();
  let known = 0;
  for (const { id, placedAt } of waiting) {
    places.set(id, { ahead: places.size, aheadBefore: placesBefore.get(placedAt) ?? known });
    if (placesBefore.has(placedAt)) known += 1;
  }
  for (const { id, placedAt } of later) {
    places.set(id, { ahead: places.size, aheadBefore: known });
    if (before !== null && placedAt <= before.measuredAt) known += 1;
  }
  return places;
}

function fullSlots(requestedTimes: readonly number[], capacity: number | null): number[] {
  if (capacity === null) return [];
  const counts = new Map<number, number>();
  for (const at of requestedTimes) counts.set(at, (counts.get(at) ?? 0) + 1);
  return [...counts]
    .flatMap(([at, count]) => (count >= capacity ? [at] : []))
    .sort((a, b) => a - b);
}
