import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { ListedOrder } from '#entities/order/list/held-list.ts';
import { SelectBox } from '#entities/order/list/select-box.tsx';
import type { Reveal } from '#entities/order/list/use-row-focus.ts';
import type { Entry } from '#platform/live/state.ts';
import { classNames } from '#ui/class-names.ts';
import { useMatches } from '#ui/use-matches.ts';
import type { ListSort } from '../filters/list-query.ts';
import { type TableColumn, tableColumns, urgentFirst } from '../filters/table-columns.ts';
import { columnStyle, columnStyles, columnTitle } from './order-cells.tsx';
import { OrderRow, type RowContext } from './order-row.tsx';

interface OrderTableProps {
  /** Accessible name of the table. */
  label: string;
  orders: readonly ListedOrder[];
  columns: readonly TableColumn[];
  /** Null for a list that keeps the order it was read in. */
  sort: ListSort | null;
  onSort: (sort: ListSort) => void;
  newIds: ReadonlySet<string>;
  selected: ReadonlySet<string>;
  onSelectAll: () => void;
  activeId: string | null;
  reveal: RefObject<Reveal | null>;
  row: RowContext;
}

const rowHeight = 48;
const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });
const helper = createColumnHelper<typeof features, ListedOrder>();
const definitionsOf = (columns: readonly TableColumn[]) =>
  helper.columns(
    columns.map((id) =>
      helper.accessor(({ entry }: { entry: Entry<Order> }) => entry.id, {
        id,
        enableSorting: 'sort' in columnStyles[id],
      }),
    ),
  );
const definitions = definitionsOf(tableColumns);
/** Where only the first columns are visible, show those that say what has to be done. */
const narrowDefinitions = definitionsOf(urgentFirst(tableColumns));
const narrow = '(max-width: 40rem)';

/** Hundreds of orders in virtualized rows. */
export function OrderTable({
  label,
  orders,
  columns,
  sort,
  onSort,
  newIds,
  selected,
  onSelectAll,
  activeId,
  reveal,
  row,
}: OrderTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const isNarrow = useMatches(narrow);
  const columnVisibility = useMemo(
    () => Object.fromEntries(tableColumns.map((id) => [id, columns.includes(id)])),
    [columns],
  );
  const inOrder = useMemo(() => (isNarrow ? urgentFirst(columns) : columns), [isNarrow, columns]);
  const sorting = useMemo((): SortingState => {
    const column = sort && tableColumns.find((id) => columnStyle(id).sort === sort.key);
    return column ? [{ id: column, desc: sort.descending }] : [];
  }, [sort]);
  const table = useTable({
    features,
    columns: isNarrow ? narrowDefinitions : definitions,
    data: orders,
    getRowId: ({ entry }) => entry.id,
    state: { columnVisibility, sorting },
    // The list arrives sorted and is held still while someone works in it.
    manualSorting: true,
    onSortingChange: () => {},
  });
  const virtualizer = useVirtualizer({
    count: orders.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: rowHeight,
    getItemKey: (index) => orders[index]?.entry.id ?? index,
  });

  useEffect(() => {
    reveal.current = (id) => {
      const index = orders.findIndex(({ entry }) => entry.id === id);
      if (index !== -1) virtualizer.scrollToIndex(index);
    };
    return () => {
      reveal.current = null;
    };
  }, [orders, reveal, virtualizer]);

  const rows = table.getRowModel().rows;
  const drawn = virtualizer.getVirtualItems();
  const before = drawn[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  const shownColumns = table.getVisibleLeafColumns().map(({ id }) => id as TableColumn);
  const width = shownColumns.reduce((sum, column) => sum + columnStyle(column).width, 3);
  const span = shownColumns.length + 1;
  const first = orders[0]?.entry.id;
  const chosen = orders.filter(({ entry }) => selected.has(entry.id)).length;
  return (
    <div
      ref={scroller}
      className="relative max-h-[max(22rem,calc(100dvh-17rem))] scroll-pt-12 overflow-auto rounded-card border border-line bg-surface-raised shadow-card"
    >
      <table
        aria-label={label}
        aria-rowcount={orders.length + 1}
        style={{ minWidth: `${width}rem` }}
        className="w-full table-fixed border-separate border-spacing-0 text-sm"
      >
        <thead className="sticky top-0 z-2 bg-surface-sunken">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1} className="h-11">
              {row.onSelect && (
                <th scope="col" className="w-12 border-line border-b px-3 max-sm:w-10 max-sm:px-2">
                  <SelectBox
                    label={texts.console.keySelectAll}
                    checked={orders.length > 0 && chosen === orders.length}
                    isMixed={chosen > 0 && chosen < orders.length}
                    onSelect={onSelectAll}
                  />
                </th>
              )}
              {group.headers.map(({ column }) => (
                <ColumnHead
                  key={column.id}
                  column={column.id as TableColumn}
                  sort={sort}
                  onSort={onSort}
                />
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {before > 0 && <Space height={before} span={span} />}
          {drawn.map(({ index }) => {
            const listed = rows[index]?.original;
            if (!listed) return null;
            const { id } = listed.entry;
            return (
              <OrderRow
                key={id}
                listed={listed}
                columns={inOrder}
                place={index + 1}
                isNew={newIds.has(id)}
                isSelected={selected.has(id)}
                isActive={(activeId ?? first) === id}
                {...row}
              />
            );
          })}
          {after > 0 && <Space height={after} span={span} />}
        </tbody>
      </table>
    </div>
  );
}

/** Space for the rows that aren't rendered. */
function Space({ height, span }: { height: number; span: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}

interface ColumnHeadProps {
  column: TableColumn;
  sort: ListSort | null;
  onSort: (sort: ListSort) => void;
}

function ColumnHead({ column, sort, onSort }: ColumnHeadProps) {
  const { width, sort: key, isNumber } = columnStyle(column);
  const label = columnTitle(column);
  const isSorted = sort !== null && key === sort.key;
  const Arrow = sort?.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      style={{ width: `${width}rem` }}
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
      className={classNames(
        'border-line border-b px-3 font-semibold text-ink-muted',
        column === 'number' && 'sticky left-0 z-1 bg-surface-sunken',
        isNumber ? 'text-right' : 'text-left',
      )}
    >
      {key && sort ? (
        <button
          type="button"
          onClick={() => onSort({ key, descending: isSorted && !sort.descending })}
          className={classNames(
            'inline-flex min-h-11 items-center gap-1 hover:text-ink',
            isSorted && 'text-ink',
          )}
        >
          {label}
          {isSorted && <Arrow aria-hidden className="size-3.5" />}
        </button>
      ) : (
        label
      )}
    </th>
  );
}
