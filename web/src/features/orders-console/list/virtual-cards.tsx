import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ListedOrder } from '#entities/order/list/held-list.ts';

interface VirtualCardsProps {
  orders: readonly ListedOrder[];
  card: (listed: ListedOrder) => ReactNode;
  /** Called with a function that scrolls one of these orders into view; returns its cleanup. */
  register: (reveal: (id: string) => void) => () => void;
}

/** In pixels: estimated height of a card, minimum width of one, and the gap between two. */
const usualHeight = 300;
const leastWidth = 280;
const gap = 12;

/** A long column of cards, side by side if there is room; only the visible ones are rendered. */
export function VirtualCards({ orders, card, register }: VirtualCardsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [{ top, lanes }, setBox] = useState({ top: 0, lanes: 1 });
  const virtualizer = useWindowVirtualizer<HTMLDivElement>({
    count: orders.length,
    estimateSize: () => usualHeight,
    getItemKey: (index) => orders[index]?.entry.id ?? index,
    overscan: 3,
    gap,
    lanes,
    scrollMargin: top,
  });

  // Content above the column may grow or shrink without an event.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { top: offset, width } = element.getBoundingClientRect();
    const next = {
      top: Math.round(offset + window.scrollY),
      lanes: Math.max(1, Math.floor((width + gap) / (leastWidth + gap))),
    };
    if (next.top !== top || next.lanes !== lanes) setBox(next);
  });

  useEffect(
    () =>
      register((id) => {
        const index = orders.findIndex(({ entry }) => entry.id === id);
        if (index !== -1) virtualizer.scrollToIndex(index, { align: 'center' });
      }),
    [register, orders, virtualizer],
  );

  return (
    <div ref={box} className="relative" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ key, index, start, lane }) => {
        const listed = orders[index];
        if (!listed) return null;
        return (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className="absolute top-0"
            style={{
              transform: `translateY(${start - top}px)`,
              left: `calc((100% + ${gap}px) * ${lane / lanes})`,
              width: `calc((100% + ${gap}px) / ${lanes} - ${gap}px)`,
            }}
          >
            {card(listed)}
          </div>
        );
      })}
    </div>
  );
}
