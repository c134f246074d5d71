import { orderLabel } from '@fireline/domain/order/number';
import { useLayoutEffect, useRef } from 'react';
import { UpDownButtons } from '#ui/form/up-down-buttons.tsx';
import { moved } from './ride-order.ts';

interface RidePlaceProps {
  id: string;
  /** Of the courier's own deliveries, as they are shown. */
  ids: readonly string[];
  onArrange: (ids: readonly string[]) => void;
}

/** Moves a delivery up or down among the courier's own. */
export function RidePlace({ id, ids, onArrange }: RidePlaceProps) {
  const at = ids.indexOf(id);
  const row = useRef<HTMLDivElement>(null);
  const pressed = useRef<Element | null>(null);
  // Moving the card in the page takes the focus off its button.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each move.
  useLayoutEffect(() => {
    const button = pressed.current;
    pressed.current = null;
    if (!(button instanceof HTMLElement) || !row.current?.contains(button)) return;
    button.focus();
    row.current.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const move = (steps: 1 | -1) => {
    pressed.current = document.activeElement;
    onArrange(moved(ids, at, steps));
  };
  return (
    <div ref={row} className="flex gap-1">
      <UpDownButtons
        name={orderLabel(id)}
        onMoveUp={at > 0 ? () => move(-1) : undefined}
        onMoveDown={at < ids.length - 1 ? () => move(1) : undefined}
      />
    </div>
  );
}
