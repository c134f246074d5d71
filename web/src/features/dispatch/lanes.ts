/** The lanes of the board, filled. */
import {
  byUrgency,
  type DispatchLane,
  dispatchLanes,
  laneOf,
} from '@fireline/domain/delivery/dispatch';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import type { ListedOrder } from '#entities/order/list/held-list.ts';
import type { Entry } from '#platform/live/state.ts';

export interface FilledLane {
  readonly key: DispatchLane;
  readonly label: string;
  /** Text for an empty lane. */
  readonly empty: string;
  readonly orders: readonly ListedOrder[];
}

/** The most urgent first. */
export function inUrgency(entries: readonly Entry<Order>[]): readonly Entry<Order>[] {
  return entries.toSorted((a, b) => byUrgency(a.data, b.data));
}

export function laneLabel(lane: DispatchLane): string {
  return wordsOf(lane).label;
}

function wordsOf(lane: DispatchLane): Pick<FilledLane, 'label' | 'empty'> {
  const words: Record<DispatchLane, Pick<FilledLane, 'label' | 'empty'>> = {
    unassigned: { label: texts.dispatch.unassigned, empty: texts.dispatch.unassignedEmpty },
    assigned: { label: texts.dispatch.assigned, empty: texts.dispatch.assignedEmpty },
    'on-the-way': { label: texts.dispatch.onTheWay, empty: texts.dispatch.onTheWayEmpty },
  };
  return words[lane];
}

/** Every lane with its orders, in list order; a held order is where it was. */
export function fillLanes(orders: readonly ListedOrder[]): readonly FilledLane[] {
  return dispatchLanes.map((key) => ({
    key,
    ...wordsOf(key),
    orders: orders.filter(({ place }) => laneOf(place) === key),
  }));
}
