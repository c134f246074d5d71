import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { useRef } from 'react';
import type { Entry } from '#platform/live/state.ts';
import { UpDownButtons } from '#ui/form/up-down-buttons.tsx';
import { arrangeRides, moved } from './ride-order.ts';

/** Moves a delivery up or down among the courier's own. */
export function RidePlace({
  uid,
  id,
  entries,
}: {
  uid: string;
  id: string;
  entries: readonly Entry<Order>[];
}) {
  const ids = entries.map((entry) => entry.id);
  const at = ids.indexOf(id);
  const row = useRef<HTMLDivElement>(null);
  const move = (steps: 1 | -1) => {
    // Moving the card in the page takes the focus off its button.
    const pressed = document.activeElement;
    arrangeRides(uid, moved(ids, at, steps));
    requestAnimationFrame(() => {
      const next = row.current?.contains(pressed) ? pressed : null;
      if (next instanceof HTMLElement) next.focus();
      row.current?.scrollIntoView({ block: 'nearest' });
    });
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
