import { CircleCheck } from 'lucide-react';
import { type ComponentProps, useId } from 'react';
import { classNames } from '#ui/class-names.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { OrderCard } from './order-card.tsx';
import type { ColumnKey, FilledColumn } from './order-columns.ts';

interface OrderBoardProps {
  columns: readonly FilledColumn[];
  /** Null shows all columns, side by side where there is room and else below each other. */
  chosen: ColumnKey | null;
  card: Omit<ComponentProps<typeof OrderCard>, 'entry'>;
}

export function OrderBoard({ columns, chosen, card }: OrderBoardProps) {
  const only = columns.find(({ key }) => key === chosen);
  if (only && only.orders.length === 0) {
    return (
      <EmptyState
        icon={CircleCheck}
        title={only.empty}
        text="The other orders are under “All”, above."
      />
    );
  }
  if (only) return <Column column={only} card={card} isAlone />;
  return (
    <div className="grid gap-6 xl:grid-cols-5 xl:items-start xl:gap-3 2xl:gap-4">
      {columns.map((column) => (
        <Column key={column.key} column={column} card={card} isAlone={false} />
      ))}
    </div>
  );
}

function Column({
  column,
  card,
  isAlone,
}: {
  column: FilledColumn;
  card: OrderBoardProps['card'];
  isAlone: boolean;
}) {
  const headingId = useId();
  return (
    <section
      aria-labelledby={headingId}
      data-status={column.key}
      className={classNames(
        'grid min-w-0 content-start gap-3',
        !isAlone && 'xl:min-h-64 xl:rounded-card xl:bg-surface-sunken xl:p-2.5',
        // On a narrow screen an empty step would only be scrolled past; the filter has its count.
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
      <div
        className={classNames(
          'grid grid-cols-[repeat(auto-fill,minmax(min(100%,17.5rem),1fr))] items-start gap-3',
          !isAlone && 'xl:grid-cols-1',
        )}
      >
        {column.orders.map((entry) => (
          <OrderCard key={entry.id} entry={entry} {...card} />
        ))}
      </div>
      {column.orders.length === 0 && (
        <p className="px-1.5 py-6 text-center text-ink-muted text-sm">{column.empty}</p>
      )}
    </section>
  );
}
