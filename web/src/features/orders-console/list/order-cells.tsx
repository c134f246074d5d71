import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import type { ReactNode } from 'react';
import { StatusBadge } from '#entities/order/status/status-badge.tsx';
import { Price } from '#entities/product/price.tsx';
import { PersonName } from '#entities/user/person-label.tsx';
import { serverNow } from '#lib/time/clock.ts';
import type { Entry } from '#platform/live/state.ts';
import { Time } from '#ui/time/time.tsx';
import type { SortKey } from '../filters/list-query.ts';
import { MarkBadges } from '../filters/mark-badges.tsx';
import { marksOf } from '../filters/order-filter.ts';
import type { TableColumn } from '../filters/table-columns.ts';
import type { WaitLimits } from '../filters/wait-level.ts';
import { lineSummaries } from './order-words.ts';
import { Waiting } from './waiting.tsx';

interface CellContext {
  readonly limits: WaitLimits | null;
  readonly timeZone: string | undefined;
}

interface ColumnStyle {
  /** In rem. */
  readonly width: number;
  readonly sort?: SortKey;
  readonly isNumber?: boolean;
  readonly cell: (entry: Entry<Order>, context: CellContext) => ReactNode;
}

/** Content of each column of the table. */
export const columnStyles = {
  number: {
    width: 7.5,
    sort: 'number',
    cell: ({ id }) => <span className="numeric font-semibold">{orderLabel(id)}</span>,
  },
  name: {
    width: 10,
    sort: 'name',
    cell: ({ data }) => <Cut text={data.customerName} />,
  },
  status: {
    width: 14.5,
    sort: 'status',
    cell: ({ data }) => <StatusBadge status={data.status} />,
  },
  type: {
    width: 6.5,
    sort: 'type',
    cell: ({ data }) =>
      data.fulfilment.type === 'delivery' ? texts.console.delivery : texts.console.pickup,
  },
  lines: {
    width: 14,
    cell: ({ data }) => <Cut text={lineSummaries(data).join(', ')} />,
  },
  wait: {
    width: 7.5,
    sort: 'wait',
    isNumber: true,
    cell: ({ data }, { limits }) => <Waiting order={data} limits={limits} />,
  },
  total: {
    width: 6.5,
    sort: 'total',
    isNumber: true,
    cell: ({ data }) =>
      data.total !== undefined &&
      data.currency !== undefined && <Price amount={data.total} currency={data.currency} />,
  },
  courier: {
    width: 8.5,
    cell: ({ data }) =>
      data.courierId !== null && (
        <PersonName uid={data.courierId} fallback={texts.console.unknownCourier} />
      ),
  },
  marks: {
    width: 7.5,
    cell: ({ data }, { limits }) => <MarkBadges marks={marksOf(data, limits, serverNow())} />,
  },
  placed: {
    width: 9,
    sort: 'wait',
    cell: ({ data }, { timeZone }) => <Time at={data.placedAt} timeZone={timeZone} />,
  },
  changed: {
    width: 9,
    sort: 'changed',
    cell: ({ data }, { timeZone }) => <Time at={data.updatedAt} timeZone={timeZone} />,
  },
} as const satisfies Record<TableColumn, ColumnStyle>;

/** What stands above a column, and names it among the filters. */
export function columnTitle(column: TableColumn): string {
  const titles: Record<TableColumn, string> = {
    number: texts.console.fieldOrder,
    name: texts.console.fieldName,
    status: texts.console.fieldStatus,
    type: texts.console.fieldType,
    lines: texts.console.fieldItems,
    wait: texts.console.fieldWaiting,
    total: texts.console.fieldTotal,
    courier: texts.console.fieldCourier,
    marks: texts.console.fieldAttention,
    placed: texts.console.fieldPlaced,
    changed: texts.console.fieldUpdated,
  };
  return titles[column];
}

export function columnStyle(column: TableColumn): ColumnStyle {
  return columnStyles[column];
}

function Cut({ text }: { text: string }) {
  return (
    <span title={text} className="block truncate">
      {text}
    </span>
  );
}
