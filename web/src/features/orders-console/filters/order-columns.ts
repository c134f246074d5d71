/**
 * Layout of the live orders: the columns of the board, which are also the status filter in the URL.
 */

import type { Order } from '@fireline/domain/order/schema';
import type { activeStatuses, OrderStatus } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import type { Entry } from '#platform/live/state.ts';

interface OrderColumn {
  /** Also its name in the URL. */
  readonly key: (typeof activeStatuses)[number];
  readonly label: string;
  readonly statuses: readonly OrderStatus[];
  /** Text for an empty column. */
  readonly empty: string;
}

/** An order that is being verified counts as new: it is `placed` for less than a second. */
const orderColumns = [
  {
    key: 'pending',
    label: texts.console.stepNew,
    statuses: ['placed', 'pending'],
    empty: texts.console.stepNewEmpty,
  },
  {
    key: 'confirmed',
    label: texts.console.stepConfirmed,
    statuses: ['confirmed'],
    empty: texts.console.stepConfirmedEmpty,
  },
  {
    key: 'preparing',
    label: texts.console.stepPreparing,
    statuses: ['preparing'],
    empty: texts.console.stepPreparingEmpty,
  },
  {
    key: 'ready',
    label: texts.console.stepReady,
    statuses: ['ready'],
    empty: texts.console.stepReadyEmpty,
  },
  {
    key: 'out_for_delivery',
    label: texts.console.stepOnItsWay,
    statuses: ['out_for_delivery'],
    empty: texts.console.stepOnItsWayEmpty,
  },
] as const satisfies readonly OrderColumn[];

export type ColumnKey = (typeof orderColumns)[number]['key'];
export const columnKeys: readonly ColumnKey[] = orderColumns.map(({ key }) => key);

export function statusesOf(column: ColumnKey): readonly OrderStatus[] {
  return orderColumns.find(({ key }) => key === column)?.statuses ?? [];
}

export function columnLabel(column: ColumnKey): string {
  return orderColumns.find(({ key }) => key === column)?.label ?? '';
}

/** The column for `status`; null if the order isn't open. */
export function columnFor(status: OrderStatus): ColumnKey | null {
  return (
    orderColumns.find(({ statuses }) => statuses.some((known) => known === status))?.key ?? null
  );
}

export interface FilledColumn extends OrderColumn {
  readonly key: ColumnKey;
  readonly orders: readonly ListedOrder[];
}

/** An order in the list and its place there: a list that is held keeps orders where they were. */
export interface ListedOrder {
  readonly entry: Entry<Order>;
  /** The status that decides its place. */
  readonly place: OrderStatus;
  /** Whether it has left the list, which still keeps its place. */
  readonly isGone: boolean;
}

/** Every column with its orders, in list order. */
export function fillColumns(orders: readonly ListedOrder[]): readonly FilledColumn[] {
  return orderColumns.map((column) => {
    const statuses: readonly OrderStatus[] = column.statuses;
    return { ...column, orders: orders.filter(({ place }) => statuses.includes(place)) };
  });
}
