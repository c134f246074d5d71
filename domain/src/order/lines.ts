/** The lines of an order in cart order: their IDs are numbers, and objects promise no order. */
import type { Order, OrderLine } from './schema.ts';

export type NamedLine = readonly [lineId: string, line: OrderLine];

export function sortedLines({ lines }: Pick<Order, 'lines'>): readonly NamedLine[] {
  return Object.entries(lines).toSorted(([one], [other]) => (one < other ? -1 : 1));
}
