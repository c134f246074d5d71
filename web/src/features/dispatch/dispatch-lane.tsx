import { texts } from '@fireline/domain/texts/texts';
import { Sparkles } from 'lucide-react';
import { type ComponentProps, useId } from 'react';
import { Button } from '#ui/button/button.tsx';
import { DispatchCard } from './dispatch-card.tsx';
import type { FilledLane } from './lanes.ts';

interface DispatchLaneProps {
  lane: FilledLane;
  /** Of the couriers, by uid. */
  names: ReadonlyMap<string, string>;
  late: ReadonlySet<string>;
  selected: ReadonlySet<string>;
  activeId: string | null;
  onSuggest: (orderIds: readonly string[]) => void;
  card: Pick<ComponentProps<typeof DispatchCard>, 'timeZone' | 'actions'>;
}

/** The deliveries of one lane under its heading. */
export function DispatchLane({
  lane,
  names,
  late,
  selected,
  activeId,
  onSuggest,
  card,
}: DispatchLaneProps) {
  const headingId = useId();
  const { key, label, empty, orders } = lane;
  const ids = orders.flatMap(({ entry, isGone }) =>
    !isGone && entry.data.courierId === null ? entry.id : [],
  );
  return (
    <section
      aria-labelledby={headingId}
      className="grid min-w-0 content-start gap-3 rounded-card bg-surface-sunken p-2.5 xl:min-h-64"
    >
      <header className="flex min-h-9 flex-wrap items-center justify-between gap-x-3 px-1.5">
        <h2 id={headingId} className="flex items-center gap-2 font-sans text-base tracking-normal">
          {label}
          <span className="numeric font-normal text-ink-muted">{orders.length}</span>
        </h2>
        {key === 'unassigned' && ids.length > 1 && (
          <Button size="xs" variant="ghost" icon={Sparkles} onClick={() => onSuggest(ids)}>
            {texts.dispatch.suggestAll}
          </Button>
        )}
      </header>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] items-start gap-3 empty:hidden xl:grid-cols-1">
        {orders.map((listed) => {
          const { id, data } = listed.entry;
          return (
            <DispatchCard
              key={id}
              listed={listed}
              courierName={
                data.courierId && (names.get(data.courierId) ?? texts.console.unknownCourier)
              }
              isLate={late.has(id)}
              isSelected={selected.has(id)}
              isActive={activeId === id}
              {...card}
            />
          );
        })}
      </div>
      {orders.length === 0 && (
        <p className="px-1.5 py-6 text-center text-ink-muted text-sm">{empty}</p>
      )}
    </section>
  );
}
