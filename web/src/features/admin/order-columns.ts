/** How the live orders are laid out: the columns of the board, and the filter in the address. */
import type { activeStatuses, OrderStatus } from '@fireline/domain/order-status';
import type { Order } from '@fireline/domain/schemas/order';
import type { Entry } from '#lib/live.ts';

interface OrderColumn {
  /** Also its name in the address. */
  readonly key: (typeof activeStatuses)[number];
  readonly label: string;
  readonly statuses: readonly OrderStatus[];
  /** When no order is in it. */
  readonly empty: string;
}

/** An order that is being verified is a new one too: it is `placed` for less than a second. */
const orderColumns = [
  { key: 'pending', label: 'New', statuses: ['placed', 'pending'], empty: 'No new orders' },
  { key: 'confirmed', label: 'Confirmed', statuses: ['confirmed'], empty: 'None to start' },
  { key: 'preparing', label: 'Preparing', statuses: ['preparing'], empty: 'Nothing on the fire' },
  { key: 'ready', label: 'Ready', statuses: ['ready'], empty: 'None to hand over' },
  {
    key: 'out_for_delivery',
    label: 'On its way',
    statuses: ['out_for_delivery'],
    empty: 'Nobody is on the road',
  },
] as const satisfies readonly OrderColumn[];

export type ColumnKey = (typeof orderColumns)[number]['key'];

export interface FilledColumn extends OrderColumn {
  readonly key: ColumnKey;
  readonly orders: readonly Entry<Order>[];
}

/** Every column with its orders, longest waiting first. An order keeps its place until it leaves. */
export function fillColumns(orders: readonly Entry<Order>[]): readonly FilledColumn[] {
  const inOrder = [...orders].sort(byAge);
  return orderColumns.map((column) => {
    const statuses: readonly OrderStatus[] = column.statuses;
    return { ...column, orders: inOrder.filter(({ data }) => statuses.includes(data.status)) };
  });
}

/** The column that `?status=` names, or null for all of them. */
export function columnOf(status: string | null): ColumnKey | null {
  return orderColumns.find(({ key }) => key === status)?.key ?? null;
}

function byAge(a: Entry<Order>, b: Entry<Order>): number {
  return a.data.placedAt - b.data.placedAt || a.id.localeCompare(b.id);
}
