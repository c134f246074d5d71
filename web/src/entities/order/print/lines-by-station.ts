import { type NamedLine, sortedLines } from '@fireline/domain/order/lines';
import type { Order } from '@fireline/domain/order/schema';

/** The lines of each station; stations and lines in cart order. */
export function linesByStation(
  order: Pick<Order, 'lines'>,
): readonly (readonly [station: string, lines: readonly NamedLine[]])[] {
  const stations = new Map<string, NamedLine[]>();
  for (const named of sortedLines(order)) {
    const { station } = named[1];
    stations.set(station, [...(stations.get(station) ?? []), named]);
  }
  return [...stations];
}
