import { DragDropProvider, PointerSensor } from '@dnd-kit/react';
import { pointIn } from '@fireline/domain/delivery/coordinates';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { PackageCheck } from 'lucide-react';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
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
import { useShop } from '#entities/shop/shop.ts';
import { useShortcuts } from '#lib/shortcuts.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { lateDialog } from '#ui/overlay/late-dialog.tsx';
import type { BoardCourier } from './couriers.ts';
import type { CardActions } from './dispatch-card.tsx';
import { DispatchLane } from './dispatch-lane.tsx';
import { fillLanes } from './lanes.ts';
import { useAssign } from './use-assign.ts';
import { useHeldCouriers } from './use-held-couriers.ts';

const AssignDialog = lateDialog(async () => (await import('./assign-dialog.tsx')).AssignDialog);

interface DispatchBoardProps {
  /** The open deliveries, in list order. */
  entries: readonly Entry<Order>[];
  couriers: readonly BoardCourier[];
  /** Ids of those that are late. */
  late: ReadonlySet<string>;
  timeZone: string | undefined;
  /** Shows the lanes once there is something to show. */
  frame: (lanes: ReactNode) => ReactNode;
  /** Next to the lanes, with the couriers that deliveries are dropped on. */
  aside: (shown: readonly BoardCourier[]) => ReactNode;
}

/** The lanes of deliveries; they keep still while someone works in them or drags. */
export function DispatchBoard({
  entries,
  couriers,
  late,
  timeZone,
  frame,
  aside,
}: DispatchBoardProps) {
  const box = useRef<HTMLDivElement>(null);
  const reveal = useRef<Reveal | null>(null);
  const navigate = useNavigate();
  const shop = pointIn(useShop()?.position ?? '');
  const assign = useAssign(entries, couriers, shop);
  const [isDragging, setDragging] = useState(false);
  const isHeld = useHold(box) || isDragging;
  const shownCouriers = useHeldCouriers(couriers, isHeld);
  // What is assigned here goes to its new place at once.
  const done = useMemo(
    () => entries.flatMap(({ id, data }) => (assign.assigned.has(id) ? [id, data.courierId] : [])),
    [entries, assign.assigned],
  );
  const { orders, waiting, letIn } = useHeldList(entries, isHeld, done.join());
  const lanes = useMemo(() => fillLanes(orders), [orders]);
  const ids = useMemo(
    () => lanes.flatMap((lane) => lane.orders.map(({ entry }) => entry.id)),
    [lanes],
  );
  const { activeId, step, focus } = useRowFocus(box, ids, reveal);

  const [chosen, setChosen] = useState(emptySelection);
  const there = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  const selection = useMemo(() => pruneSelection(chosen, new Set(there.keys())), [chosen, there]);
  const latest = useRef({ ids, selected: selection.ids });
  latest.current = { ids, selected: selection.ids };
  /** The selected deliveries if `id` is one of them, otherwise only that one; as on the screen. */
  const withSelected = useCallback((id: string | null): readonly string[] => {
    const { ids: shown, selected } = latest.current;
    if (id !== null && !selected.has(id)) return [id];
    return shown.filter((one) => selected.has(one));
  }, []);
  const clear = useCallback(() => setChosen(emptySelection), []);

  // What is asked about stays while the dialog fades out.
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [isAsking, setAsking] = useState(false);
  const ask = useCallback((orderIds: readonly string[]) => {
    setAsked(orderIds);
    setAsking(orderIds.length > 0);
  }, []);
  const { to, asSuggested } = assign;
  const suggest = useCallback(
    (orderIds: readonly string[]) => {
      asSuggested(orderIds);
      clear();
    },
    [asSuggested, clear],
  );
  const actions = useMemo<CardActions>(
    () => ({
      onOpen: (id) => void navigate(`/admin/orders/${id}`),
      onSelect: (id, isRange) =>
        setChosen((now) => (isRange ? extendTo(now, id, latest.current.ids) : toggle(now, id))),
      onAssign: (id) => ask(withSelected(id)),
      onSuggest: (id) => suggest(withSelected(id)),
    }),
    [navigate, ask, suggest, withSelected],
  );

  // Keys act on the selected deliveries; without any, on the one that has the focus.
  const target = () => withSelected(selection.ids.size > 0 ? null : activeId);
  const group = texts.dispatch.title;
  useShortcuts([
    { keys: 'j', label: texts.console.keyNext, group, repeats: true, run: () => step(1) },
    { keys: 'k', label: texts.console.keyPrevious, group, repeats: true, run: () => step(-1) },
    {
      keys: 'o',
      label: texts.console.keyOpen,
      group,
      run: () => activeId !== null && actions.onOpen(activeId),
    },
    {
      keys: 'x',
      label: texts.console.keySelect,
      group,
      run: () => activeId !== null && actions.onSelect(activeId, false),
    },
    {
      keys: 'Shift+X',
      label: texts.console.keySelectAll,
      group,
      run: () => setChosen((now) => toggleAll(now, ids)),
    },
    { keys: 'a', label: texts.dispatch.keyAssign, group, run: () => ask(target()) },
    { keys: 's', label: texts.dispatch.keySuggest, group, run: () => suggest(target()) },
    { keys: 'n', label: texts.console.keyLetIn, group, run: letIn },
  ]);

  const card = { timeZone, actions };
  const names = useMemo(() => new Map(couriers.map(({ uid, name }) => [uid, name])), [couriers]);
  return (
    <DragDropProvider
      sensors={[PointerSensor]}
      onDragStart={() => setDragging(true)}
      onDragEnd={({ operation: { source, target: over }, canceled }) => {
        setDragging(false);
        if (canceled || !source || !over) return;
        to(withSelected(String(source.id)), String(over.id));
        clear();
      }}
    >
      <div ref={box}>
        <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_18rem] lg:items-start xl:grid-cols-[minmax(0,1fr)_20rem]">
          <section
            tabIndex={-1}
            aria-label={texts.dispatch.deliveries}
            className="min-w-0 outline-none"
            onKeyDown={(event) => {
              const isRow =
                event.target instanceof Element && event.target.matches('[data-order-id]');
              if (!isRow || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
              event.preventDefault();
              step(event.key === 'ArrowDown' ? 1 : -1);
            }}
          >
            {frame(
              <>
                <NewPill count={waiting.length} onLetIn={letIn} />
                {orders.length === 0 ? (
                  <EmptyState
                    icon={PackageCheck}
                    title={texts.dispatch.emptyTitle}
                    text={texts.dispatch.emptyText}
                  />
                ) : (
                  <div className="grid gap-6 xl:grid-cols-3 xl:items-start xl:gap-3 2xl:gap-4">
                    {lanes.map((lane) => (
                      <DispatchLane
                        key={lane.key}
                        lane={lane}
                        names={names}
                        late={late}
                        selected={selection.ids}
                        activeId={activeId ?? ids[0] ?? null}
                        onSuggest={suggest}
                        card={card}
                      />
                    ))}
                  </div>
                )}
              </>,
            )}
          </section>
          <aside
            aria-label={texts.dispatch.couriers}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it.
            tabIndex={0}
            className="grid min-w-0 content-start gap-3 lg:sticky lg:top-32 lg:max-h-[calc(100dvh-8rem)] lg:overflow-y-auto xl:top-24 xl:max-h-[calc(100dvh-6rem)]"
          >
            {aside(shownCouriers)}
          </aside>
        </div>
        <SelectionBar
          count={selection.ids.size}
          shown={ids.length}
          onSelectAll={() => setChosen({ ids: new Set(ids), anchor: null })}
          onClear={clear}
        >
          <Button size="sm" onClick={() => suggest(withSelected(null))}>
            {texts.dispatch.suggest}
          </Button>
          <Button size="sm" variant="primary" onClick={() => ask(withSelected(null))}>
            {texts.dispatch.assign}
          </Button>
        </SelectionBar>
      </div>
      <AssignDialog
        open={isAsking && asked.some((id) => there.has(id))}
        orders={asked.flatMap((id) => there.get(id) ?? [])}
        entries={entries}
        couriers={couriers}
        shop={shop}
        onChoose={(courierId) => {
          to(asked, courierId);
          setAsking(false);
          clear();
        }}
        onClose={() => setAsking(false)}
        onClosed={() => {
          // Its button may be gone, along with the card's old place.
          const [only, another] = asked;
          if (only !== undefined && another === undefined) focus(only);
        }}
      />
    </DragDropProvider>
  );
}
