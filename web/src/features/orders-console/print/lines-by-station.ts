import type { Order, OrderLine } from '@fireline/domain/order/schema';

export type NamedLine = readonly [lineId: string, line: OrderLine];

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

/** The lines in cart order. */
export function sortedLines(order: Pick<Order, 'lines'>): readonly NamedLine[] {
  return Object.entries(order.lines).sort(([a], [b]) => a.localeCompare(b));
}
