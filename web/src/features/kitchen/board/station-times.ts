/** How long the stations take today: from the start of an order to the last mark of their part. */

import type { Order } from '@fireline/domain/order/schema';
import { percentile } from '@fireline/domain/percentile';
import { stationOf } from '../tickets/views.ts';

export interface StationTime {
  readonly station: string;
  /** Number of orders that it worked on. */
  readonly orders: number;
  /** In ms. */
  readonly average: number;
  /** 90th percentile (ms). */
  readonly p90: number;
}

type TimedOrder = Pick<Order, 'lines' | 'prepared' | 'statusTimes'>;

/** The stations that finished a part of any of `orders`, in the shop's order. */
export function stationTimes(
  orders: Iterable<TimedOrder>,
  stations: readonly string[],
): readonly StationTime[] {
  const lengths = new Map<string, number[]>();
  for (const order of orders) {
    for (const [station, length] of lengthsOf(order, stations)) {
      lengths.set(station, [...(lengths.get(station) ?? []), length]);
    }
  }
  return [...lengths]
    .map(([station, values]) => ({
      station,
      orders: values.length,
      average: values.reduce((sum, value) => sum + value, 0) / values.length,
      p90: percentile(values, 0.9),
    }))
    .sort((a, b) => placeOf(a.station, stations) - placeOf(b.station, stations));
}

/** Only parts whose lines are all marked, the last one after the order was started. */
function lengthsOf(order: TimedOrder, stations: readonly string[]): readonly [string, number][] {
  const { preparing } = order.statusTimes;
  if (preparing === undefined) return [];
  const marks = new Map<string, (number | undefined)[]>();
  for (const [lineId, line] of Object.entries(order.lines)) {
    const station = stationOf(line, stations);
    marks.set(station, [...(marks.get(station) ?? []), order.prepared[lineId]]);
  }
  return [...marks].flatMap(([station, times]): [string, number][] => {
    const done = Math.max(...times.map((time) => time ?? Number.POSITIVE_INFINITY));
    return Number.isFinite(done) && done >= preparing ? [[station, done - preparing]] : [];
  });
}

function placeOf(station: string, stations: readonly string[]): number {
  const place = stations.indexOf(station);
  return place < 0 ? stations.length : place;
}
