/**
 * Layout of the live orders: the columns of the board, which are also the status filter in the URL.
 */

import type { activeStatuses, OrderStatus } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import type { ListedOrder } from '#entities/order/list/held-list.ts';

interface OrderColumn {
  /** Also its name in the URL. */
  readonly key: (typeof activeStatuses)[number];
  readonly statuses: readonly OrderStatus[];
}

/** An order that is being verified counts as new: it is `placed` for less than a second. */
const orderColumns = [
  {
    key: 'pending',
    statuses: ['placed', 'pending'],
  },
  {
    key: 'confirmed',
    statuses: ['confirmed'],
  },
  {
    key: 'preparing',
    statuses: ['preparing'],
  },
  {
    key: 'ready',
    statuses: ['ready'],
  },
  {
    key: 'out_for_delivery',
    statuses: ['out_for_delivery'],
  },
] as const satisfies readonly OrderColumn[];

export type ColumnKey = (typeof orderColumns)[number]['key'];
export const columnKeys: readonly ColumnKey[] = orderColumns.map(({ key }) => key);

export function statusesOf(column: ColumnKey): readonly OrderStatus[] {
  return orderColumns.find(({ key }) => key === column)?.statuses ?? [];
}

export function columnLabel(column: ColumnKey): string {
  const labels: Record<ColumnKey, string> = {
    pending: texts.console.stepNew,
    confirmed: texts.console.stepConfirmed,
    preparing: texts.console.stepPreparing,
    ready: texts.console.stepReady,
    out_for_delivery: texts.console.stepOnItsWay,
  };
  return labels[column];
}

function emptyText(column: ColumnKey): string {
  const empty: Record<ColumnKey, string> = {
    pending: texts.console.stepNewEmpty,
    confirmed: texts.console.stepConfirmedEmpty,
    preparing: texts.console.stepPreparingEmpty,
    ready: texts.console.stepReadyEmpty,
    out_for_delivery: texts.console.stepOnItsWayEmpty,
  };
  return empty[column];
}

/** The column for `status`; null if the order isn't open. */
export function columnFor(status: OrderStatus): ColumnKey | null {
  return (
    orderColumns.find(({ statuses }) => statuses.some((known) => known === status))?.key ?? null
  );
}

export interface FilledColumn extends OrderColumn {
  readonly key: ColumnKey;
  readonly label: string;
  /** Text for an empty column. */
  readonly empty: string;
  readonly orders: readonly ListedOrder[];
}

/** Every column with its orders, in list order. */
export function fillColumns(orders: readonly ListedOrder[]): readonly FilledColumn[] {
  return orderColumns.map((column) => {
    const statuses: readonly OrderStatus[] = column.statuses;
    return {
      ...column,
      label: columnLabel(column.key),
      empty: emptyText(column.key),
      orders: orders.filter(({ place }) => statuses.includes(place.status)),
    };
  });
}

export function statusText(status: ColumnKey | OrderStatus): string {
  const column = columnKeys.find((key) => key === status);
  return column ? columnLabel(column) : texts.status[status];
}
