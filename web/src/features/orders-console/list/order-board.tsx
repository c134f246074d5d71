import { texts } from '@fireline/domain/texts/texts';
import { CircleCheck } from 'lucide-react';
import { type ComponentProps, type RefObject, useCallback, useEffect, useId, useRef } from 'react';
import type { ListedOrder } from '#entities/order/list/held-list.ts';
import type { Reveal } from '#entities/order/list/use-row-focus.ts';
import { classNames } from '#ui/class-names.ts';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import type { FilledColumn } from '../filters/order-columns.ts';
import { OrderCard } from './order-card.tsx';
import { VirtualCards } from './virtual-cards.tsx';

interface OrderBoardProps {
  /** A single column takes the full width. */
  columns: readonly FilledColumn[];
  newIds: ReadonlySet<string>;
  selected: ReadonlySet<string>;
  activeId: string | null;
  reveal: RefObject<Reveal | null>;
  card: Omit<ComponentProps<typeof OrderCard>, 'listed' | 'isNew' | 'isSelected' | 'isActive'>;
}

/** Longer columns are virtualized. */
const longColumn = 24;

/** Orders by step: columns side by side if there is room, otherwise stacked. */
export function OrderBoard({ columns, reveal, ...rest }: OrderBoardProps) {
  const reveals = useRef(new Set<Reveal>());
  useEffect(() => {
    reveal.current = (id) => {
      for (const revealIn of reveals.current) revealIn(id);
    };
    return () => {
      reveal.current = null;
    };
  }, [reveal]);
  const register = useCallback((revealIn: Reveal) => {
    reveals.current.add(revealIn);
    return () => void reveals.current.delete(revealIn);
  }, []);

  const [only, another] = columns;
  if (only && !another && only.orders.length === 0) {
    return <EmptyState icon={CircleCheck} title={only.empty} text={texts.console.stepEmptyHint} />;
  }
  const first = columns.flatMap(({ orders }) => orders)[0]?.entry.id ?? null;
  const isAlone = another === undefined;
  return (
    <div
      className={classNames(
        'grid gap-6',
        !isAlone && 'xl:auto-cols-fr xl:grid-flow-col xl:items-start xl:gap-3 2xl:gap-4',
      )}
    >
      {columns.map((column) => (
        <Column
          key={column.key}
          column={column}
          isAlone={isAlone}
          register={register}
          {...rest}
          activeId={rest.activeId ?? first}
        />
      ))}
    </div>
  );
}

interface ColumnProps extends Omit<OrderBoardProps, 'columns' | 'reveal'> {
  column: FilledColumn;
  isAlone: boolean;
  register: ComponentProps<typeof VirtualCards>['register'];
}

function Column({ column, isAlone, register, newIds, selected, activeId, card }: ColumnProps) {
  const headingId = useId();
  const draw = (listed: ListedOrder) => {
    const { id } = listed.entry;
    return (
      <OrderCard
        key={id}
        listed={listed}
        isNew={newIds.has(id)}
        isSelected={selected.has(id)}
        isActive={activeId === id}
        {...card}
      />
    );
  };
  return (
    <section
      aria-labelledby={headingId}
      data-status={column.key}
      className={classNames(
        'grid min-w-0 content-start gap-3',
        !isAlone && 'xl:min-h-64 xl:rounded-card xl:bg-surface-sunken xl:p-2.5',
        // On a narrow screen an empty step is only something to scroll past; the filter shows its
        // count.
        !isAlone && column.orders.length === 0 && 'max-xl:hidden',
      )}
    >
      <h2
        id={headingId}
        className={classNames(
          'flex items-center gap-2 font-sans text-base tracking-normal',
          isAlone ? 'sr-only' : 'xl:px-1.5 xl:pt-1',
        )}
      >
        <span aria-hidden className="size-2.5 rounded-full bg-status" />
        {column.label}
        <span className="numeric font-normal text-ink-muted">{column.orders.length}</span>
      </h2>
      {column.orders.length > longColumn ? (
        <VirtualCards orders={column.orders} card={draw} register={register} />
      ) : (
        <div
          className={classNames(
            'grid grid-cols-[repeat(auto-fill,minmax(min(100%,17.5rem),1fr))] items-start gap-3',
            !isAlone && 'xl:grid-cols-1',
          )}
        >
          {column.orders.map(draw)}
        </div>
      )}
      {column.orders.length === 0 && (
        <p className="px-1.5 py-6 text-center text-ink-muted text-sm">{column.empty}</p>
      )}
    </section>
  );
}
