import { DragDropProvider, PointerSensor } from '@dnd-kit/react';
import { isSortable, useSortable } from '@dnd-kit/react/sortable';
import type { Product } from '@fireline/domain/catalog/product';
import { texts } from '@fireline/domain/texts/texts';
import { GripVertical } from 'lucide-react';
import { useState } from 'react';
import { moveProducts } from '#entities/product/product-mutations.ts';
import { moveItem } from '#lib/list-edits.ts';
import type { Entry } from '#platform/live/state.ts';
import { positionsAfterMove } from './positions.ts';
import { ProductRow, type ProductRowProps } from './product-row.tsx';

type RowProps = Omit<ProductRowProps, 'entry' | 'handle' | 'onMoveUp' | 'onMoveDown'>;

interface SortableProductsProps {
  /** In menu order; all in one category. */
  products: readonly Entry<Product>[];
  label: string;
  row: RowProps;
}

/**
 * A category's products, moved by dragging, with the arrow keys on the handle, or from the menu.
 */
export function SortableProducts({ products, label, row }: SortableProductsProps) {
  const { order, show } = useShownOrder(products);
  const [news, setNews] = useState('');

  function move(from: number, to: number) {
    const writes = positionsAfterMove(
      order.map(({ id, data }) => ({ id, sort: data.sort })),
      from,
      to,
    );
    const entry = order[from];
    const [first, ...rest] = writes;
    if (!entry || !first) return;
    show(moveItem(order, from, to - from).map(({ id }) => id));
    setNews(
      texts.products.moved({
        name: entry.data.name,
        place: to + 1,
        count: order.length,
        category: label,
      }),
    );
    void moveProducts({ uid: row.uid, positions: [first, ...rest] });
  }

  return (
    <>
      <DragDropProvider
        sensors={[PointerSensor]}
        onDragEnd={({ operation: { source }, canceled }) => {
          if (!canceled && isSortable(source)) move(source.initialIndex, source.index);
        }}
      >
        <ul
          aria-label={label}
          className="divide-y divide-line rounded-card border border-line bg-surface-raised shadow-card"
        >
          {order.map((entry, index) => (
            <SortableRow
              key={entry.id}
              entry={entry}
              index={index}
              row={row}
              onMove={(to) => move(index, to)}
              last={order.length - 1}
            />
          ))}
        </ul>
      </DragDropProvider>
      <p role="status" className="sr-only">
        {news}
      </p>
    </>
  );
}

interface SortableRowProps {
  entry: Entry<Product>;
  index: number;
  last: number;
  row: RowProps;
  onMove: (to: number) => void;
}

function SortableRow({ entry, index, last, row, onMove }: SortableRowProps) {
  const { ref, handleRef, isDragging } = useSortable({ id: entry.id, index });
  return (
    <li
      ref={ref}
      aria-label={entry.data.name}
      className={
        isDragging ? 'relative z-10 rounded-card bg-surface-overlay shadow-overlay' : 'relative'
      }
    >
      <ProductRow
        entry={entry}
        {...row}
        onMoveUp={index > 0 ? () => onMove(index - 1) : undefined}
        onMoveDown={index < last ? () => onMove(index + 1) : undefined}
        handle={
          <button
            ref={handleRef}
            type="button"
            aria-label={texts.products.moveLabel({ name: entry.data.name })}
            title={texts.products.moveHint}
            onKeyDown={(event) => {
              const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
              const to = index + (step ?? 0);
              if (step === undefined || to < 0 || to > last) return;
              event.preventDefault();
              const handle = event.currentTarget;
              onMove(to);
              // Moving an element blurs whatever is focused inside it.
              requestAnimationFrame(() => handle.focus());
            }}
            className="grid h-11 w-8 shrink-0 cursor-grab touch-none place-items-center rounded-control text-ink-muted hover:bg-neutral-soft hover:text-ink active:cursor-grabbing"
          >
            <GripVertical aria-hidden className="size-4.5" />
          </button>
        }
      />
    </li>
  );
}

/** The order after a move until the stored order catches up, so that a row doesn't jump back. */
function useShownOrder(products: readonly Entry<Product>[]) {
  const stored = products.map(({ id }) => id).join(' ');
  const [shown, setShown] = useState<{ stored: string; ids: readonly string[] } | null>(null);
  if (shown !== null && shown.stored !== stored) setShown(null);
  const order =
    shown?.stored === stored
      ? shown.ids.flatMap((id) => products.find((entry) => entry.id === id) ?? [])
      : products;
  return { order, show: (ids: readonly string[]) => setShown({ stored, ids }) };
}
