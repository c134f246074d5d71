/** What a kitchen screen looks at: everything, the pass (expo), or one station. */
import type { Order, OrderLine } from '@fireline/domain/order/schema';
import type { Entry } from '#platform/live/state.ts';

export type View =
  | { readonly kind: 'all' }
  | { readonly kind: 'expo' }
  | { readonly kind: 'station'; readonly station: string };

export const allView: View = { kind: 'all' };
export const expoView: View = { kind: 'expo' };
/** Where the lines are made whose station the shop does not have, or no longer. */
export const expoName = 'expo';

/** The view that the address asks for; a station that the shop does not have is no filter. */
export function viewOf(search: URLSearchParams, stations: readonly string[]): View {
  if (search.get('view') === 'expo') return expoView;
  const station = stations.find((known) => known === search.get('station'));
  return station === undefined ? allView : { kind: 'station', station };
}

export function searchOf(view: View): Record<string, string> {
  if (view.kind === 'station') return { station: view.station };
  return view.kind === 'expo' ? { view: 'expo' } : {};
}

/** A name for the view that is different for each: the key of what a screen remembers. */
export function viewKey(view: View): string {
  return view.kind === 'station' ? `station:${view.station}` : view.kind;
}

/** Where a line is made. */
export function stationOf(
  { station }: Pick<OrderLine, 'station'>,
  stations: readonly string[],
): string {
  return stations.includes(station) ? station : expoName;
}

/** Whether the line is the view's own to make or to look at. */
export function isLineIn(
  line: Pick<OrderLine, 'station'>,
  view: View,
  stations: readonly string[],
): boolean {
  return view.kind !== 'station' || stationOf(line, stations) === view.station;
}

/** The orders that concern the view, and how many others that leaves out. */
export function filterByView(
  orders: readonly Entry<Order>[],
  view: View,
  stations: readonly string[],
): { readonly shown: readonly Entry<Order>[]; readonly hidden: number } {
  const shown = orders.filter(({ data }) => concerns(data, view, stations));
  return { shown, hidden: orders.length - shown.length };
}

/** An order without lines is everybody's: nothing says that it is not. */
export function concerns(
  { lines }: Pick<Order, 'lines'>,
  view: View,
  stations: readonly string[],
): boolean {
  const all = Object.values(lines);
  return all.length === 0 || all.some((line) => isLineIn(line, view, stations));
}
