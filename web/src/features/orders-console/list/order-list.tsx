import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { ClipboardList, SearchX } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { NewPill } from '#entities/order/list/new-pill.tsx';
import {
  emptySelection,
  extendTo,
  pruneSelection,
  toggle,
  toggleAll,
} from '#entities/order/list/selection.ts';
import { SelectionBar } from '#entities/order/list/selection-bar.tsx';
import { useHeldList } from '#entities/order/list/use-held-list.ts';
import { useHold } from '#entities/order/list/use-hold.ts';
import { type Reveal, useRowFocus } from '#entities/order/list/use-row-focus.ts';
import { useShortcuts } from '#lib/shortcuts.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { lateDialog } from '#ui/overlay/late-dialog.tsx';
import { isUnfiltered, type ListQuery, type ListSort } from '../filters/list-query.ts';
import { columnKeys, fillColumns } from '../filters/order-columns.ts';
import type { WaitLimits } from '../filters/wait-level.ts';
import { OrderBoard } from './order-board.tsx';
import { orderListShortcuts } from './order-shortcuts.ts';
import { OrderTable } from './order-table.tsx';

const BulkDialog = lateDialog(async () => (await import('../bulk/bulk-dialog.tsx')).BulkDialog);

interface OrderListProps {
  /** Those that match the query, sorted. */
  entries: readonly Entry<Order>[];
  /** All open orders. */
  all: readonly Entry<Order>[];
  query: ListQuery;
  onQuery: (changes: Partial<ListQuery>) => void;
  newIds: ReadonlySet<string>;
  uid: string;
  timeZone: string | undefined;
  limits: WaitLimits | null;
  onOpen: (orderId: string) => void;
}

/** Open orders as a board or a table; keeps still while someone works in it. */
export function OrderList({
  entries,
  all,
  query,
  onQuery,
  newIds,
  uid,
  timeZone,
  limits,
  onOpen,
}: OrderListProps) {
  const box = useRef<HTMLElement>(null);
  const reveal = useRef<Reveal | null>(null);
  const isHeld = useHold(box);
  const { orders, waiting, letIn } = useHeldList(entries, isHeld, keyOf(query));
  const columns = useMemo(() => columnsOf(query, fillColumns(orders)), [query, orders]);
  const ids = useMemo(() => {
    const inOrder = query.layout === 'table' ? orders : columns.flatMap((column) => column.orders);
    return inOrder.map(({ entry }) => entry.id);
  }, [query.layout, orders, columns]);
  const { activeId, step } = useRowFocus(box, ids, reveal);

  const [chosen, setChosen] = useState(emptySelection);
  const there = useMemo(() => new Map(all.map((entry) => [entry.id, entry])), [all]);
  const selection = useMemo(() => pruneSelection(chosen, new Set(there.keys())), [chosen, there]);
  const [isMoving, setMoving] = useState(false);
  const shownIds = useRef(ids);
  shownIds.current = ids;
  const select = useCallback((id: string, isRange: boolean) => {
    setChosen((now) => (isRange ? extendTo(now, id, shownIds.current) : toggle(now, id)));
  }, []);
  const selectAll = useCallback(() => setChosen((now) => toggleAll(now, shownIds.current)), []);
  const sort = useCallback((next: ListSort) => onQuery({ sort: next }), [onQuery]);

  const keys = orderListShortcuts();
  const group = texts.console.title;
  useShortcuts([
    { ...keys.next, group, repeats: true, run: () => step(1) },
    { ...keys.previous, group, repeats: true, run: () => step(-1) },
    { ...keys.open, group, run: () => activeId !== null && onOpen(activeId) },
    { ...keys.select, group, run: () => activeId !== null && select(activeId, false) },
    { ...keys.selectAll, group, run: selectAll },
    { ...keys.letIn, group, run: letIn },
  ]);

  const row = useMemo(
    () => ({ limits, timeZone, onOpen, onSelect: select }),
    [limits, timeZone, onOpen, select],
  );
  const actor = useMemo(() => ({ uid, role: 'admin' }) as const, [uid]);
  const list = { newIds, selected: selection.ids, activeId, reveal };
  // A board with a single column has its own text for an empty column.
  const isBoard = query.layout !== 'table';
  const isEmpty = orders.length === 0 && !(isBoard && query.statuses.length === 1);
  return (
    <>
      <section
        ref={box}
        tabIndex={-1}
        aria-label={texts.console.openOrders}
        className="outline-none"
        onKeyDown={(event) => {
          const isRow = event.target instanceof Element && event.target.matches('[data-order-id]');
          if (!isRow || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
          event.preventDefault();
          step(event.key === 'ArrowDown' ? 1 : -1);
        }}
      >
        <NewPill count={waiting.length} onLetIn={letIn} />
        {isEmpty && <NoOrders query={query} isQuiet={all.length === 0} onQuery={onQuery} />}
        {!isEmpty && !isBoard && (
          <OrderTable
            label={texts.console.openOrders}
            orders={orders}
            columns={query.columns}
            sort={query.sort}
            onSort={sort}
            onSelectAll={selectAll}
            row={row}
            {...list}
          />
        )}
        {!isEmpty && isBoard && (
          <OrderBoard
            columns={columns}
            card={{ uid, timeZone, limits, onOpen, onSelect: select }}
            {...list}
          />
        )}
        <SelectionBar
          count={selection.ids.size}
          shown={ids.length}
          onSelectAll={() => setChosen({ ids: new Set([...selection.ids, ...ids]), anchor: null })}
          onClear={() => setChosen(emptySelection)}
        >
          <Button size="sm" variant="primary" onClick={() => setMoving(true)}>
            {texts.console.selectedMove}
          </Button>
        </SelectionBar>
      </section>
      <BulkDialog
        open={isMoving}
        onOpenChange={setMoving}
        entries={[...selection.ids].flatMap((id) => there.get(id) ?? [])}
        actor={actor}
      />
    </>
  );
}

/** Identifies a list: it is a different one if other orders belong in it or the sort changes. */
function keyOf({
  statuses,
  type,
  station,
  customer,
  marks,
  text,
  sort,
  layout,
}: ListQuery): string {
  return JSON.stringify([statuses, type, station, customer, marks, text, sort, layout]);
}

/** If statuses are selected, only their columns. */
function columnsOf(query: ListQuery, columns: ReturnType<typeof fillColumns>) {
  const wanted = columnKeys.filter((key) => query.statuses.includes(key));
  return wanted.length === 0 ? columns : columns.filter(({ key }) => wanted.includes(key));
}

interface NoOrdersProps {
  query: ListQuery;
  /** Whether there are no open orders at all. */
  isQuiet: boolean;
  onQuery: (changes: Partial<ListQuery>) => void;
}

function NoOrders({ query, isQuiet, onQuery }: NoOrdersProps) {
  if (isQuiet || isUnfiltered(query)) {
    return (
      <EmptyState
        icon={ClipboardList}
        title={texts.console.emptyTitle}
        text={texts.console.emptyHint}
        action={<ButtonLink to="/">{texts.console.emptyMenu}</ButtonLink>}
      />
    );
  }
  return (
    <EmptyState
      icon={SearchX}
      title={texts.console.noMatchTitle}
      text={texts.console.noMatchHint}
      action={
        <Button
          onClick={() =>
            onQuery({
              statuses: [],
              marks: [],
              type: null,
              station: null,
              customer: null,
              text: '',
            })
          }
        >
          {texts.console.noMatchShowAll}
        </Button>
      }
    />
  );
}
