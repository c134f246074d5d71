/** What a kitchen screen shows: everything, the pass (expo), or one station. */

import { removedLines, unseenOf } from '@fireline/domain/changes/changed-lines';
import type { Order, OrderLine } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import type { Entry } from '#platform/live/state.ts';

export type View =
  | { readonly kind: 'all' }
  | { readonly kind: 'expo' }
  | { readonly kind: 'station'; readonly station: string };

export const allView: View = { kind: 'all' };
export const expoView: View = { kind: 'expo' };
/** Makes the lines whose station the shop doesn't have (anymore). */
export const expoName = 'expo';

/** The view in the URL; an unknown station is no filter. */
export function viewOf(search: URLSearchParams, stations: readonly string[]): View {
  if (search.get('view') === 'expo') return expoView;
  const station = stations.find((known) => known === search.get('station'));
  return station === undefined ? allView : { kind: 'station', station };
}

export function searchOf(view: View): Record<string, string> {
  if (view.kind === 'station') return { station: view.station };
  return view.kind === 'expo' ? { view: 'expo' } : {};
}

/** Unique key of the view, under which a screen stores its settings. */
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

/** A station as the screen names it; its CSS capitalizes it. */
export function stationText(station: string): string {
  return station === expoName ? texts.kitchen.expo : station;
}

/** Whether the line is the view's to make or to check. */
export function isLineIn(
  line: Pick<OrderLine, 'station'>,
  view: View,
  stations: readonly string[],
): boolean {
  return view.kind !== 'station' || stationOf(line, stations) === view.station;
}

/** The orders that concern the view, and how many others it hides. */
export function filterByView(
  orders: readonly Entry<Order>[],
  view: View,
  stations: readonly string[],
): { readonly shown: readonly Entry<Order>[]; readonly hidden: number } {
  const shown = orders.filter(({ data }) => concerns(data, view, stations));
  return { shown, hidden: orders.length - shown.length };
}

/**
 * An order without lines concerns everyone: nothing says otherwise. A line that was removed concerns
 * whoever may be making it.
 */
export function concerns(
  { lines, ...order }: Pick<Order, 'lines' | 'changed' | 'acknowledged'>,
  view: View,
  stations: readonly string[],
): boolean {
  const removed = removedLines({ lines, ...unseenOf(order) }).map(([, line]) => line);
  const all = [...Object.values(lines), ...removed];
  return all.length === 0 || all.some((line) => isLineIn(line, view, stations));
}
